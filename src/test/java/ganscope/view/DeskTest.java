package ganscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.input.ChartKind;
import ganscope.data.Drawn;
import ganscope.data.Samples;
import ganscope.lesson.Presets;
import ganscope.session.SessionStatus.State;
import ganscope.session.StepKind;
import ganscope.text.Language;
import ganscope.view.cell.ChartCell;
import ganscope.view.cell.ChartExport;
import ganscope.view.chart.ChartSurface;
import ganscope.view.control.ChoiceEditor;
import ganscope.view.control.NumberEditor;
import ganscope.view.control.TextEditor;
import ganscope.view.control.ToggleEditor;
import ganscope.view.data.DrawSheet;
import ganscope.view.model.Notice;
import ganscope.view.model.Theme;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Section;
import ganscope.view.panel.SettingRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.of("normal-1d").experiment());
        desk.run(() -> desk.desk().pane().requestFocus());
        desk.until(() -> desk.model().measured().snapshotProperty().get() != null);
    }

    @AfterEach
    void closeWithoutFailures() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    @Test
    void spacePlaysAndPauses() throws TimeoutException {
        desk.press(KeyCode.SPACE);
        desk.train(20);
        desk.press(KeyCode.SPACE);
        desk.until(() -> desk.model().statusProperty().get().state() == State.PAUSED);
        assertThat(desk.fx(() -> desk.model().transport().playingProperty().get()))
                .isFalse();
    }

    @Test
    void singleStepsAreCounted() throws TimeoutException {
        desk.press(KeyCode.RIGHT);
        desk.press(KeyCode.RIGHT);
        desk.until(() -> desk.model().statusProperty().get().step() == 2);
        desk.press(KeyCode.RIGHT, true, false);
        desk.until(() -> desk.model().statusProperty().get().step() == 102);
        desk.press(KeyCode.D);
        desk.press(KeyCode.G);
        desk.press(KeyCode.R);
        desk.until(() -> desk.model().statusProperty().get().step() == 0);
    }

    @Test
    void aPresetStartsItsRunAfreshEvenWhereTheNetworksFit() throws TimeoutException {
        desk.run(() -> desk.model().edits().open(Presets.of("ring8")));
        desk.run(() -> desk.model().transport().step(StepKind.BOTH, 30));
        desk.until(() -> desk.model().statusProperty().get().step() == 30);
        desk.run(() -> desk.model().edits().open(Presets.of("ring8")));
        desk.until(() -> desk.model().statusProperty().get().step() == 0);
        desk.until(() -> desk.model().measured().history().newestStep() == 0);
    }

    @Test
    void nothingOfTheLineIsShownInThePlane() throws TimeoutException {
        desk.run(() -> desk.model().transport().step(StepKind.BOTH, 200));
        List<Integer> dimensions = new ArrayList<>();
        desk.run(() -> desk.model().measured().snapshotProperty().addListener((property, was, is) -> {
            if (is != null) {
                dimensions.add(is.experiment().target().dimension());
            }
        }));
        desk.run(() -> {
            dimensions.clear();
            desk.model().edits().open(Presets.of("ring8"));
            assertThat(desk.model().measured().snapshotProperty().get()).isNull();
        });
        desk.until(() -> desk.model().measured().snapshotProperty().get() != null);
        assertThat(dimensions).containsOnly(2);
    }

    @Test
    void everyControlMovesToBothEndsWhileTraining() throws TimeoutException {
        desk.press(KeyCode.SPACE);
        desk.train(5);
        List<SettingRow> rows = desk.fx(() -> desk.desk().pane().controls().sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.isVisible())
                .toList());
        assertThat(rows).hasSizeGreaterThan(30);
        for (SettingRow row : rows) {
            desk.run(() -> moveToBothEnds(row));
        }
        desk.run(() -> desk.model().edits().open(Presets.of("normal-1d")));
        desk.run(() -> desk.model().transport().play());
        desk.train(20);
    }

    private static void moveToBothEnds(SettingRow row) {
        switch (row.editor()) {
            case NumberEditor number -> {
                double start = number.slider().getValue();
                number.slider().setValue(1);
                number.slider().setValue(0);
                number.slider().setValue(start);
            }
            case ChoiceEditor choice -> {
                if (!row.setting().path().equals("target.type")) {
                    String start = choice.box().getValue();
                    ((Kind.Choice) row.setting().kind()).values().forEach(choice.box()::setValue);
                    choice.box().setValue(start);
                }
            }
            case ToggleEditor toggle -> {
                toggle.box().setSelected(true);
                toggle.box().setSelected(false);
            }
            case TextEditor text -> {
                text.field().setText("1x1");
                text.field().fireEvent(new javafx.event.ActionEvent());
            }
            default -> throw new IllegalStateException(row.setting().path());
        }
    }

    @Test
    void changesAreUndoneAndRedone() {
        double before = desk.fx(() -> slider("target.mean").getValue());
        desk.run(() -> slider("target.mean").setValue(0.9));
        assertThat(desk.fx(() -> desk.model().edits().value("target.mean"))).isEqualTo("8");
        desk.press(KeyCode.Z, false, true);
        assertThat(desk.fx(() -> slider("target.mean").getValue())).isEqualTo(before);
        desk.press(KeyCode.Z, true, true);
        assertThat(desk.fx(() -> desk.model().edits().value("target.mean"))).isEqualTo("8");
    }

    @Test
    void aRefusedValueLeavesEverythingAsItWas() {
        String before = desk.fx(() -> desk.model().edits().value("generator.hidden"));
        desk.run(() -> type("generator.hidden", "many layers"));
        assertThat(desk.fx(() -> desk.model().edits().value("generator.hidden")))
                .isEqualTo(before);
        Notice notice = desk.fx(() -> desk.model().noticeProperty().get());
        assertThat(notice).isNotNull();
        assertThat(notice.grave()).isTrue();
        assertThat(notice.detail()).contains("many layers").contains("64x3");
        assertThat(desk.fx(() -> desk.desk().shell().notices().isShowing())).isTrue();
    }

    @Test
    void numbersCanBeTypedBeyondTheSlider() {
        desk.run(() -> type("target.mean", "25,5"));
        assertThat(desk.fx(() -> desk.model().edits().value("target.mean"))).isEqualTo("25.5");
        desk.run(() -> type("target.mean", "abc"));
        assertThat(desk.fx(() -> desk.model().edits().value("target.mean"))).isEqualTo("25.5");
    }

    @Test
    void theLanguageIsSwitchedLive() throws TimeoutException {
        desk.press(KeyCode.L);
        assertThat(desk.fx(() -> desk.desk().appearance().messages().language()))
                .isEqualTo(Language.CHINESE);
        // The controls are built anew, and have their labels from the first layout on.
        desk.until(() -> words().contains("学习率 η"));
        assertThat(desk.fx(this::words)).contains("生成器", "优化器").doesNotContain("Generator");
        desk.press(KeyCode.L);
        desk.until(() -> words().contains("Learning rate η"));
        assertThat(desk.fx(this::words)).contains("Generator").doesNotContain("生成器");
    }

    @Test
    void themesGoRound() {
        desk.press(KeyCode.T);
        assertThat(desk.fx(() -> desk.desk().appearance().themeProperty().get()))
                .isEqualTo(Theme.DARK);
        desk.press(KeyCode.T);
        desk.press(KeyCode.T);
        assertThat(desk.fx(() -> desk.desk().appearance().themeProperty().get()))
                .isEqualTo(Theme.LIGHT);
    }

    @Test
    void aFileOfNumbersBecomesTheTarget(@TempDir Path folder) throws IOException, TimeoutException {
        Path file = folder.resolve("waiting.csv");
        Random random = new Random(3);
        Files.writeString(
                file,
                "waiting\n"
                        + random.doubles(500)
                                .mapToObj(x -> Double.toString(50 + 40 * x))
                                .collect(Collectors.joining("\n")));
        desk.run(() -> desk.model().files().open(file));
        desk.until(() -> desk.model().experiment().target() instanceof Samples);
        desk.press(KeyCode.SPACE);
        desk.train(10);
    }

    @Test
    void aBadFileNamesRowAndColumnAndChangesNothing(@TempDir Path folder) throws IOException, TimeoutException {
        Path file = folder.resolve("bad.csv");
        Files.writeString(file, "1\n2\noops\n4\n");
        var before = desk.fx(() -> desk.model().experiment());
        desk.run(() -> desk.model().files().open(file));
        desk.until(() -> desk.model().noticeProperty().get() != null);
        assertThat(desk.fx(() -> desk.model()
                        .noticeProperty()
                        .get()
                        .text(desk.desk().appearance().messages())))
                .contains("bad.csv")
                .contains("line 3")
                .contains("column 1");
        assertThat(desk.fx(() -> desk.model().experiment())).isEqualTo(before);
    }

    @Test
    void everyVisibleChartIsPainted() throws TimeoutException {
        desk.until(() -> desk.desk().pane().grid().cells().stream()
                .allMatch(cell -> cell.surface().redraws() > 0));
        desk.press(KeyCode.F);
        assertThat(desk.fx(() -> desk.desk().pane().grid().cells().stream()
                        .filter(Node::isVisible)
                        .count()))
                .isLessThanOrEqualTo(desk.desk().pane().grid().cells().size());
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.fx(() -> desk.desk().pane().grid().enlargedProperty().get()))
                .isNull();
    }

    @Test
    void trainingIsShownWhileOneChartHidesTheOthers() throws TimeoutException {
        desk.press(KeyCode.SPACE);
        for (int i = 0; i < 2 * desk.desk().pane().grid().cells().size(); i++) {
            desk.train(5);
            desk.press(KeyCode.F);
        }
        desk.train(5);
    }

    @Test
    void searchingShowsOnlyWhatMatches() {
        desk.run(() -> desk.desk().pane().controls().searchField().setText("learning rate"));
        List<String> visible = desk.fx(() -> desk.desk().pane().controls().sections().stream()
                .filter(Node::isVisible)
                .flatMap(section -> section.rows().stream())
                .filter(Node::isVisible)
                .map(row -> row.setting().path())
                .toList());
        assertThat(visible)
                .contains("generator.optimizer.learningRate", "discriminator.optimizer.learningRate")
                .doesNotContain("batch");
        desk.run(() -> desk.desk().pane().controls().searchField().clear());
        assertThat(desk.fx(() -> desk.desk().pane().controls().open())).contains(Section.TRAINING);
    }

    @Test
    void chartsCanBeAddedSwappedAndRemoved() throws TimeoutException {
        int before = desk.fx(() -> desk.desk().pane().grid().cells().size());
        desk.run(() -> menu(0, 1).fire());
        assertThat(desk.fx(() -> desk.desk().pane().grid().cells().size())).isEqualTo(before + 1);
        List<ChartKind> all = ChartKind.of(desk.model().experiment());
        for (ChartKind kind : all) {
            long painted = desk.fx(() -> first().redraws());
            desk.run(() ->
                    desk.desk().pane().grid().cells().getFirst().kindProperty().set(kind));
            desk.until(() -> first().redraws() > painted);
        }
        desk.run(() -> menu(0, 0).fire());
        assertThat(desk.fx(() -> desk.desk().pane().grid().cells().size())).isEqualTo(before);
    }

    @Test
    void aChartIsSavedAsPictureVectorsAndNumbers(@TempDir Path folder) throws TimeoutException {
        ChartCell cell = desk.desk().pane().grid().cells().getFirst();
        for (ChartExport.Form form : ChartExport.Form.values()) {
            Path file = folder.resolve("chart." + form.extension());
            desk.run(() -> cell.export().save(form, file.toFile()));
            desk.until(() -> Files.exists(file) && Files.size(file) > 100);
        }
    }

    private ChartSurface first() {
        return desk.desk().pane().grid().cells().getFirst().surface();
    }

    /** The item at a place from the end of a chart's menu. */
    private MenuItem menu(int cell, int fromEnd) {
        MenuButton choose = desk.desk().pane().grid().cells().get(cell).chooseButton();
        choose.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
        return choose.getItems().get(choose.getItems().size() - 1 - fromEnd);
    }

    @Test
    void whatIsDrawnBecomesTheTarget() throws TimeoutException {
        desk.press(KeyCode.P);
        desk.run(() -> {
            sheet().density().clear();
            sheet().use();
        });
        assertThat(desk.fx(() -> desk.model().noticeProperty().get().key())).isEqualTo("view.notice.nothingDrawn");
        desk.run(() -> {
            sheet().density().sketch().stroke(0.2, 0, 0.4, 1);
            sheet().use();
        });
        assertThat(desk.fx(() -> desk.model().experiment().target())).isInstanceOf(Drawn.class);
        assertThat(desk.fx(() -> desk.desk().pane().drawing())).isNull();
        desk.press(KeyCode.SPACE);
        desk.train(10);
    }

    @Test
    void helpShowsTheKeys() {
        desk.press(KeyCode.F1);
        assertThat(desk.fx(() -> desk.desk().shell().keysVisible())).isTrue();
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.fx(() -> desk.desk().shell().keysVisible())).isFalse();
    }

    private DrawSheet sheet() {
        return Objects.requireNonNull(desk.desk().pane().drawing());
    }

    private SettingRow row(String path) {
        return desk.desk().pane().controls().sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.setting().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private Slider slider(String path) {
        return ((NumberEditor) row(path).editor()).slider();
    }

    private void type(String path, String text) {
        TextField field = row(path).editor() instanceof NumberEditor number
                ? number.field()
                : ((TextEditor) row(path).editor()).field();
        field.setText(text);
        field.fireEvent(new javafx.event.ActionEvent());
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        desk.desk().scene().getRoot().lookupAll(".label").forEach(node -> {
            if (node instanceof Labeled labeled) {
                words.add(labeled.getText());
            }
        });
        desk.desk().pane().controls().sections().forEach(section -> words.add(section.getText()));
        return words;
    }
}
