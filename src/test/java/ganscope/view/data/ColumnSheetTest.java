package ganscope.view.data;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.data.Samples;
import ganscope.data.table.TableFile;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.StepKind;
import ganscope.view.DeskFixture;
import ganscope.view.model.Notice;
import ganscope.view.model.sketch.ColumnPick;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file with more columns than can be taken asks which; experiments are saved and opened again. */
class ColumnSheetTest {
    private static final Path FOUR = Path.of("src/test/resources/cases/files/four-columns.csv");
    private static final Experiment START = Presets.of("ring8").experiment();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(START);
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private ColumnSheet sheet() throws TimeoutException {
        desk.until(() -> desk.desk().pane().columns() != null);
        return Objects.requireNonNull(desk.fx(() -> desk.desk().pane().columns()));
    }

    private void press(ColumnSheet sheet, int column) throws TimeoutException {
        desk.fire(sheet, "#column-" + column);
    }

    private String said() {
        return desk.fx(() -> {
            Notice notice = desk.model().noticeProperty().get();
            return notice == null ? "" : notice.text(desk.desk().appearance().messages());
        });
    }

    @Test
    void twoOfFourColumnsAreChosenAndTrained() throws TimeoutException {
        desk.run(() -> desk.model().files().open(FOUR));
        ColumnSheet sheet = sheet();
        Button use = (Button) desk.node(sheet, "#columns-use");
        assertThat(desk.fx(use::isDisabled)).isTrue();
        press(sheet, 2);
        press(sheet, 1);
        // A third column takes the place of the second.
        press(sheet, 3);
        assertThat(desk.fx(() -> sheet.pick().chosen().stream()
                        .map(column -> column.name())
                        .toList()))
                .containsExactly("mass", "width");
        // What is a coordinate cannot be the labels as well.
        RoleChoice labels = (RoleChoice) desk.node(sheet, "#column-labels");
        assertThat(desk.fx(() -> labels.getItems().stream()
                        .map(column -> column == null ? "" : column.name())
                        .toList()))
                .containsExactly("", "length", "age");
        desk.run(use::fire);
        Samples samples = (Samples) desk.fx(() -> desk.model().experiment().target());
        assertThat(samples.columns()).containsExactly("mass", "width");
        assertThat(said())
                .isEqualTo(
                        "Opened four-columns.csv. Took mass, width (60 rows); left out length (not chosen), age (not "
                                + "chosen).");
        assertThat(desk.fx(() -> desk.desk().pane().columns())).isNull();
        desk.run(() -> desk.model().transport().step(StepKind.BOTH, 2));
        desk.train(1);
    }

    @Test
    void whatNamesNoClassesIsSaidToNameNone() throws TimeoutException {
        desk.run(() -> desk.model().files().open(Path.of("assets/data/flowers.csv")));
        ColumnSheet sheet = sheet();
        press(sheet, 2);
        RoleChoice labels = (RoleChoice) desk.node(sheet, "#column-labels");
        Label left = (Label) desk.node(sheet, "#columns-left-out");
        desk.run(() -> labels.setValue(labels.getItems().getLast())); // the kinds
        assertThat(desk.fx(left::getText)).doesNotContain("kind");
        desk.run(() -> labels.setValue(labels.getItems().get(1))); // the row numbers
        assertThat(desk.fx(left::getText)).contains("kind");
        desk.run(((Button) desk.node(sheet, "#columns-use"))::fire);
        assertThat(said()).contains("names no classes (2 to 64 different labels)");
    }

    @Test
    void leavingTheSheetLeavesTheData() throws TimeoutException {
        desk.run(() -> desk.model().files().open(FOUR));
        sheet();
        desk.run(() -> desk.desk().pane().back());
        assertThat(desk.fx(() -> desk.desk().pane().columns())).isNull();
        assertThat(desk.fx(() -> desk.model().experiment())).isEqualTo(START);
    }

    @Test
    void anExperimentIsSavedAndOpenedAgain() throws TimeoutException, IOException {
        Path file = folder.resolve("mine.json");
        desk.run(() -> desk.model().edits().edit("batch", "64", new Object()));
        Experiment edited = desk.fx(() -> desk.model().experiment());
        desk.run(() -> desk.model().files().save(file));
        desk.until(() -> Files.exists(file) && said().equals("Saved mine.json."));
        desk.run(() -> desk.model().edits().open(Presets.of("normal-1d")));
        desk.run(() -> desk.model().files().open(file));
        desk.until(() -> desk.model().experiment().equals(edited));
        assertThat(said()).isEqualTo("Opened the experiment mine.json.");
        Files.writeString(file, "{\"batch\": -1}");
        desk.run(() -> desk.model().files().open(file));
        desk.until(() -> said().startsWith("What was there stays."));
        assertThat(desk.fx(() -> desk.model().experiment())).isEqualTo(edited);
    }

    @Test
    void aHistogramsFullestBinIsOne() throws IOException {
        ColumnPick pick = new ColumnPick(TableFile.read(FOUR), 2);
        assertThat(pick.offered()).hasSize(4);
        double[] heights = ColumnPick.histogram(pick.offered().getFirst(), 10);
        assertThat(heights).contains(1.0).hasSize(10);
        assertThat(List.of(pick.rows())).containsExactly(60);
    }
}
