package ganscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.input.ChartKind;
import ganscope.lesson.Presets;
import ganscope.text.Language;
import ganscope.view.cell.ChartGrid;
import ganscope.view.model.Notice;
import ganscope.view.model.Theme;
import ganscope.view.model.setting.Section;
import ganscope.view.model.start.DeskLayout;
import ganscope.view.panel.ControlSection;
import ganscope.view.panel.HelpPopOver;
import ganscope.view.panel.SettingRow;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes pictures of the running desk, to be looked at: every chart, every section of controls, every theme, language and
 * size, what lies over the desk, and the presentation. They go to the folder that the property
 * {@code ganscope.pictures} names, {@code target/pictures} without it.
 */
@Tag("pictures")
class DeskPicturesTest {
    private static final Path FOLDER = Path.of(System.getProperty("ganscope.pictures", "target/pictures"));
    private static final int[][] SIZES = {{1024, 700}, {1280, 800}, {1920, 1080}};

    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.first().experiment());
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bimodal-1d, 600", "ring8, 1500"})
    void pictures(String preset, int steps) throws TimeoutException, IOException {
        Files.createDirectories(FOLDER);
        desk.run(() -> desk.model().edits().open(Presets.of(preset)));
        desk.run(() -> desk.model().transport().play());
        desk.train(steps);
        desk.run(() -> desk.model().transport().pause());
        desk.size(1280, 800);
        everyChart(preset);
        everySection(preset);
        everyLook(preset);
        whatLiesOver(preset);
    }

    private void everyChart(String preset) throws TimeoutException {
        for (Theme theme : Theme.values()) {
            use(theme, theme == Theme.DARK ? Language.CHINESE : Language.ENGLISH);
            desk.run(() -> grid().enlarge(grid().cells().getFirst()));
            for (ChartKind kind : ChartKind.of(desk.model().experiment())) {
                desk.run(() -> grid().cells().getFirst().kindProperty().set(kind));
                take(desk.desk().pane(), preset + "-chart-" + kind.id() + "-" + theme.id());
            }
        }
        desk.run(() -> {
            grid().cells()
                    .getFirst()
                    .kindProperty()
                    .set(ChartKind.of(desk.model().experiment()).getFirst());
            grid().enlarge(null);
        });
    }

    private void everySection(String preset) throws TimeoutException {
        for (Language language : Language.values()) {
            use(Theme.LIGHT, language);
            for (ControlSection section :
                    desk.fx(() -> desk.desk().pane().controls().sections())) {
                take(
                        section,
                        preset + "-section-" + section.section().name().toLowerCase(Locale.ROOT) + "-"
                                + language.locale().getLanguage());
            }
        }
    }

    private void everyLook(String preset) throws TimeoutException {
        desk.run(() -> desk.desk()
                .pane()
                .controls()
                .sections()
                .forEach(
                        section -> section.setExpanded(DeskLayout.first().open().contains(section.section()))));
        for (Theme theme : Theme.values()) {
            for (Language language : Language.values()) {
                use(theme, language);
                String look =
                        preset + "-" + theme.id() + "-" + language.locale().getLanguage();
                for (int[] size : SIZES) {
                    desk.size(size[0], size[1]);
                    take(desk.desk().pane(), look + "-" + size[0] + "x" + size[1]);
                }
                desk.run(() -> desk.desk().appearance().presentationProperty().set(true));
                take(desk.desk().pane(), look + "-presentation");
                desk.run(() -> desk.desk().pane().enlargeNext());
                take(desk.desk().pane(), look + "-presentation-enlarged");
                desk.run(() -> {
                    grid().enlarge(null);
                    desk.desk().appearance().presentationProperty().set(false);
                });
            }
        }
    }

    private void whatLiesOver(String preset) throws TimeoutException {
        DeskPane pane = desk.desk().pane();
        for (Language language : Language.values()) {
            use(language == Language.ENGLISH ? Theme.LIGHT : Theme.DARK, language);
            String name = preset + "-" + language.locale().getLanguage() + "-";
            desk.size(1024, 700);
            desk.run(desk.desk().shell()::toggleKeys);
            take(pane, name + "keys");
            desk.run(desk.desk().shell()::toggleKeys);
            desk.run(pane::draw);
            take(pane, name + "draw");
            desk.run(desk.desk().shell()::back);
            desk.run(() -> desk.model().say(new Notice(true, "view.notice.badFile", "numbers.csv, line 3, column 1")));
            desk.frames(60);
            take(pane, name + "notice");
            desk.run(desk.desk().shell()::back);
            desk.run(pane::slowMotion);
            take(pane, name + "slow-motion");
            desk.run(desk.desk().shell()::back);
            desk.size(1280, 800);
            help(name + "help");
        }
    }

    private void help(String name) throws TimeoutException {
        SettingRow row = desk.fx(() -> desk.desk().pane().controls().sections().stream()
                .filter(section -> section.section() == Section.OBJECTIVE)
                .flatMap(section -> section.rows().stream())
                .findFirst()
                .orElseThrow());
        PopOver popOver = desk.fx(() ->
                HelpPopOver.show(row.setting(), row, row, desk.desk().pane().context()));
        desk.frames(30);
        take(popOver.getRoot(), name);
        desk.run(popOver::hide);
    }

    private ChartGrid grid() {
        return desk.desk().pane().grid();
    }

    private void use(Theme theme, Language language) {
        desk.run(() -> {
            desk.desk().appearance().themeProperty().set(theme);
            desk.desk().appearance().messages().use(language);
        });
    }

    private void take(Node node, String name) throws TimeoutException {
        desk.settle();
        desk.run(() -> {
            SnapshotParameters parameters = new SnapshotParameters();
            java.awt.Color card =
                    desk.desk().appearance().themeProperty().get().charts().background();
            parameters.setFill(Color.rgb(card.getRed(), card.getGreen(), card.getBlue()));
            write(node.snapshot(parameters, null), FOLDER.resolve(name + ".png"));
        });
        assertThat(FOLDER.resolve(name + ".png")).isNotEmptyFile();
    }

    private static void write(WritableImage picture, Path file) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        Objects.requireNonNull(picture.getPixelReader())
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
