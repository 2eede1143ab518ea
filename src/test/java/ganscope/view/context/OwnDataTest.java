package ganscope.view.context;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.input.ChartKind;
import ganscope.data.Digits;
import ganscope.data.Pictures;
import ganscope.data.Samples;
import ganscope.data.Target;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import ganscope.text.Language;
import ganscope.view.DeskFixture;
import ganscope.view.data.ColumnSheet;
import ganscope.view.data.PictureSheet;
import ganscope.view.data.RoleChoice;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import ganscope.view.model.sketch.DensitySketch;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Spinner;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data of one's own take the place of the target, and of nothing else. */
class OwnDataTest {
    private static final Path LINE = Path.of("assets/data/geyser.csv");
    private static final Path PLANE = Path.of("assets/data/moons.csv");
    private static final Experiment HINGE = ExperimentTree.with(
            ExperimentTree.with(Presets.of("normal-1d").experiment(), "objective", "hinge"), "seed", "9");

    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(HINGE);
        desk.run(() -> desk.desk()
                .pane()
                .grid()
                .cells()
                .forEach(cell -> cell.kindProperty().set(ChartKind.LOSSES)));
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private Experiment now() {
        return desk.fx(() -> desk.model().experiment());
    }

    private List<ChartKind> shown() {
        return desk.fx(() -> desk.desk().pane().grid().cells().stream()
                .map(cell -> cell.kindProperty().get())
                .toList());
    }

    private void read(Path file) throws TimeoutException {
        desk.run(() -> desk.model().files().open(file));
        desk.until(() -> desk.model().experiment().target() instanceof Samples);
    }

    @Test
    void aFileOfTheSameDimensionKeepsEverythingElse() throws TimeoutException {
        read(LINE);
        assertThat(now()).isEqualTo(HINGE.withTarget(now().target()));
        assertThat(shown()).startsWith(ChartKind.DISTRIBUTIONS).contains(ChartKind.LOSSES);
        assertThat(said().key()).isEqualTo("view.notice.opened");
    }

    @Test
    void aDrawingOfTheSameDimensionKeepsEverythingElse() {
        Target drawn = DensitySketch.of(HINGE.target()).target().orElseThrow();
        desk.run(() -> desk.model().edits().imitate(drawn));
        assertThat(now()).isEqualTo(HINGE.withTarget(drawn));
        assertThat(shown()).startsWith(ChartKind.DISTRIBUTIONS);
    }

    @Test
    void dataOfAnotherDimensionStartFromAPresetWhichIsSaid() throws TimeoutException {
        desk.run(() -> desk.model().edits().open(Presets.of("ring8")));
        desk.run(() -> desk.desk()
                .pane()
                .grid()
                .cells()
                .forEach(cell -> cell.kindProperty().set(ChartKind.SCORES)));
        desk.run(() -> desk.model().edits().undo());
        read(PLANE);
        isSaid("view.notice.openedInPlane", "ring8");
        assertThat(now().withTarget(HINGE.target()))
                .isEqualTo(Presets.of("ring8").experiment().withSeed(9).withTarget(HINGE.target()));
        assertThat(shown()).startsWith(ChartKind.FIELD).contains(ChartKind.SCORES);
        desk.run(() -> desk.model().edits().imitate(HINGE.target()));
        isSaid("view.notice.toLine", "bimodal-1d");
        desk.run(() -> desk.model().edits().edit("target.type", "moons", new Object()));
        isSaid("view.notice.toPlane", "ring8");
        desk.run(() -> desk.model().files().open(LINE));
        desk.until(() -> desk.model().experiment().target() instanceof Samples);
        isSaid("view.notice.openedOnLine", "bimodal-1d");
    }

    /** The file of the digits has a column of labels beside its pixels: once that is chosen, its rows are pictures. */
    @Test
    void rowsOfATableAreTakenAsPictures() throws TimeoutException {
        desk.run(() -> desk.model().files().open(Path.of("assets/data/digits.csv.gz")));
        desk.until(() -> desk.desk().pane().columns() != null);
        ColumnSheet sheet =
                Objects.requireNonNull(desk.fx(() -> desk.desk().pane().columns()));
        Button pictures = (Button) desk.node(sheet, "#columns-pictures");
        assertThat(desk.fx(pictures::isVisible)).isTrue();
        assertThat(desk.fx(pictures::isDisabled)).isTrue();
        RoleChoice labels = (RoleChoice) desk.node(sheet, "#column-labels");
        desk.run(() -> labels.setValue(labels.getItems().getLast()));
        assertThat(desk.fx(pictures::isDisabled)).isFalse();
        desk.fire(sheet, "#columns-pictures");
        desk.until(() -> desk.model().experiment().target() instanceof Pictures);
        isSaid("view.notice.openedImages", "digits");
        desk.until(() -> desk.desk().pane().columns() == null);
        assertThat(((Pictures) now().target()).build().pixels())
                .isEqualTo(new Digits().build().pixels());
        assertThat(now().target().classes().orElseThrow().count()).isEqualTo(10);
    }

    @Test
    void aPictureOpensItsFolder(@TempDir Path folder) throws IOException, TimeoutException {
        for (int i = 0; i < 3; i++) {
            BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
            image.setRGB(5 * i, 5 * i, 0xffffff);
            ImageIO.write(image, "png", folder.resolve(i + ".png").toFile());
        }
        desk.run(() -> desk.model().files().open(folder.resolve("1.png")));
        desk.until(() -> desk.desk().pane().pictures() != null);
        PictureSheet sheet =
                Objects.requireNonNull(desk.fx(() -> desk.desk().pane().pictures()));
        Button use = (Button) desk.node(sheet, "#pictures-use");
        desk.run(use::fire);
        desk.until(() -> desk.model().experiment().target() instanceof Pictures);
        isSaid("view.notice.openedImages", "digits");
        assertThat(((Pictures) now().target()).rows()).isEqualTo(3);
        assertThat(((Pictures) now().target()).side()).isEqualTo(8);
        desk.until(() -> desk.desk().pane().pictures() == null);
        desk.run(() -> desk.model().edits().imitate(HINGE.target()));
        desk.run(() -> desk.model().files().open(folder));
        desk.until(() -> desk.desk().pane().pictures() != null);
        desk.run(() -> desk.model().files().choose(5));
        desk.until(() -> desk.model().experiment().target() instanceof Pictures);
        assertThat(((Pictures) now().target()).rows()).isEqualTo(3);
        assertThat(((Pictures) now().target()).side()).isEqualTo(5);
        desk.until(() -> desk.desk().pane().pictures() == null);
        Files.writeString(folder.resolve("2.png"), "no picture");
        desk.run(() -> desk.model().files().open(folder));
        desk.until(() -> said().key().equals("view.notice.badFile"));
        assertThat(said().text(new Messages(Language.CHINESE))).contains("2.png");
    }

    /** Before anything is taken some pictures are shown in the pixels that are chosen; what is typed is brought within reason. */
    @Test
    void theSideOfPicturesIsChosenWhileSomeAreSeen(@TempDir Path folder) throws IOException, TimeoutException {
        for (int i = 0; i < 12; i++) {
            BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
            image.setRGB(i, i, 0xffffff);
            ImageIO.write(image, "png", folder.resolve("picture" + i + ".png").toFile());
        }
        Experiment before = now();
        desk.run(() -> desk.model().files().open(folder));
        desk.until(() -> desk.desk().pane().pictures() != null);
        PictureSheet sheet =
                Objects.requireNonNull(desk.fx(() -> desk.desk().pane().pictures()));
        List<ImageView> tiles = desk.fx(() -> sheet.lookupAll(".image-view").stream()
                .map(ImageView.class::cast)
                .toList());
        assertThat(tiles).hasSize(8);
        desk.until(() -> tiles.stream().allMatch(tile -> tile.getImage() != null));
        double width = desk.fx(() -> tiles.getFirst().getImage().getWidth());
        assertThat(width % 8).isZero();
        Spinner<?> side = (Spinner<?>) desk.node(sheet, "#pictures-side");
        desk.run(() -> side.getEditor().setText("99"));
        desk.run(side::commitValue);
        assertThat(desk.fx(() -> (Object) side.getValue())).isEqualTo(32);
        desk.until(() -> tiles.getFirst().getImage().getWidth() % 32 == 0);
        desk.run(() -> desk.desk().pane().back());
        desk.until(() -> desk.desk().pane().pictures() == null);
        assertThat(now()).isEqualTo(before);
    }

    private Notice said() {
        return Objects.requireNonNull(
                desk.fx(() -> desk.model().noticeProperty().get()));
    }

    private void isSaid(String key, String preset) {
        assertThat(said().key()).isEqualTo(key);
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            assertThat(said().text(messages)).contains(messages.get("preset." + preset + ".title"));
        }
        Preset origin = Objects.requireNonNull(
                desk.fx(() -> desk.model().originProperty().get()));
        assertThat(origin.name()).isEqualTo(preset);
    }
}
