package ganscope.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.evaluation.Snapshot;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import ganscope.view.DeskFixture;
import ganscope.view.control.ChoiceEditor;
import ganscope.view.control.NumberEditor;
import ganscope.view.control.TextEditor;
import ganscope.view.control.ToggleEditor;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Setting;
import ganscope.view.model.setting.Settings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every control there is, in an experiment where it means something: what it is set to is what the session trains. */
class DeskControlsTest {
    /** What lets every control apply somewhere, beside the presets. */
    private static final List<Map<String, String>> CHANGES = List.of(
            Map.of("constraint.gradientPenalty", "1", "constraint.instanceNoise", "0.1"),
            Map.of("constraint.labelSmoothing", "0.1", "update", "simultaneous"),
            optimizer("type", "momentum"),
            optimizer("type", "rmsprop"),
            optimizer("type", "adamw"),
            optimizer("lookaheadSteps", "5"));

    private DeskFixture desk;

    private static Map<String, String> optimizer(String name, String value) {
        return Map.of("generator.optimizer." + name, value, "discriminator.optimizer." + name, value);
    }

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.first().experiment());
    }

    @AfterEach
    void closeWithoutFailures() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private static List<Experiment> experiments() {
        List<Experiment> all =
                new ArrayList<>(Presets.all().stream().map(Preset::experiment).toList());
        Experiment first = Presets.first().experiment();
        CHANGES.forEach(change -> all.add(ExperimentTree.with(first, change)));
        for (String target :
                ((Kind.Choice) Settings.of("target.type").orElseThrow().kind()).values()) {
            Experiment base = target.equals("ring") ? Presets.of("ring8").experiment() : first;
            try {
                all.add(ExperimentTree.with(base, "target.type", target));
            } catch (IllegalArgumentException otherDimension) {
                all.add(ExperimentTree.with(Presets.of("ring8").experiment(), "target.type", target));
            }
        }
        return all;
    }

    @Test
    void everyControlIsWhatTheSessionTrains() throws TimeoutException {
        Set<Setting> left = new HashSet<>(Settings.all());
        for (Experiment experiment : experiments()) {
            Set<Setting> here = new HashSet<>(Settings.of(experiment));
            here.retainAll(left);
            if (here.isEmpty()) {
                continue;
            }
            desk.run(() -> desk.model().edits().adopt(experiment, new Object()));
            for (SettingRow row : rows(here)) {
                desk.run(() -> change(row));
                left.remove(row.setting());
                desk.run(() -> desk.model().edits().adopt(experiment, new Object()));
            }
        }
        assertThat(left).extracting(Setting::path).isEmpty();
        desk.run(() -> desk.model().edits().edit("seed", "77", new Object()));
        Experiment shown = desk.fx(() -> desk.model().experiment());
        desk.until(() -> {
            Snapshot snapshot = desk.model().measured().snapshotProperty().get();
            return snapshot != null && snapshot.experiment().equals(shown);
        });
    }

    private List<SettingRow> rows(Set<Setting> settings) {
        List<SettingRow> rows = desk.fx(() -> desk.desk().pane().controls().sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.isVisible() && settings.contains(row.setting()))
                .toList());
        assertThat(rows).extracting(SettingRow::setting).containsExactlyInAnyOrderElementsOf(settings);
        return rows;
    }

    private void change(SettingRow row) {
        String path = row.setting().path();
        String before = desk.model().edits().value(path);
        switch (row.editor()) {
            case NumberEditor number -> {
                Kind.Number kind = (Kind.Number) row.setting().kind();
                double position = accepted(number, kind, path, before);
                desk.model().edits().undo();
                assertThat(desk.model().edits().value(path)).as(path).isEqualTo(before);
                type(number.field(), Double.toString(kind.at(position)));
                assertThat(Double.parseDouble(desk.model().edits().value(path)))
                        .as(path)
                        .isEqualTo(kind.at(position));
                double typed = Double.parseDouble(desk.model().edits().value(path));
                turn(number.field(), path, typed);
            }
            case ChoiceEditor choice -> {
                for (String value : ((Kind.Choice) row.setting().kind()).values()) {
                    choice.box().setValue(value);
                    assertThat(desk.model().edits().value(path)).as(path).startsWith(value);
                }
            }
            case ToggleEditor toggle -> {
                toggle.box().setSelected(!Boolean.parseBoolean(before));
                assertThat(desk.model().edits().value(path)).as(path).isNotEqualTo(before);
            }
            case TextEditor text -> {
                type(text.field(), typed(path));
                assertThat(desk.model().edits().value(path)).as(path).isNotEqualTo(before);
            }
            default -> throw new IllegalStateException(path);
        }
    }

    private static String typed(String path) {
        if (path.endsWith("layers")) {
            return path.startsWith("generator") ? "dense 8, dense 1" : "dense 8";
        }
        return path.endsWith("hidden") ? "8x1" : "0.4,0.6";
    }

    /**
     * Slides to a position that the experiment allows (a packing must divide the batch), far enough from the right end for
     * the wheel to go on; what is refused is refused with a notice.
     */
    private double accepted(NumberEditor number, Kind.Number kind, String path, String before) {
        for (double position : new double[] {0.6, 0.4, 0.5, 0.2, 0.1}) {
            if (kind.at(position) == Double.parseDouble(before)) {
                continue;
            }
            number.slider().setValue(position);
            if (!desk.model().edits().value(path).equals(before)) {
                assertThat(Double.parseDouble(desk.model().edits().value(path)))
                        .as(path)
                        .isEqualTo(kind.at(position));
                return position;
            }
            assertThat(desk.model().noticeProperty().get()).as(path).isNotNull();
        }
        throw new AssertionError(path + " is refused everywhere");
    }

    private static void type(TextField field, String text) {
        field.setText(text);
        field.fireEvent(new ActionEvent());
    }

    /** The wheel turns the number up; where the next one is refused, down. */
    private void turn(TextField field, String path, double from) {
        Event.fireEvent(field, wheel(field, 40));
        double up = Double.parseDouble(desk.model().edits().value(path));
        if (up == from) {
            Event.fireEvent(field, wheel(field, -40));
            assertThat(Double.parseDouble(desk.model().edits().value(path)))
                    .as(path)
                    .isLessThan(from);
        } else {
            assertThat(up).as(path).isGreaterThan(from);
        }
    }

    private static ScrollEvent wheel(TextField field, double by) {
        Bounds bounds = field.getLayoutBounds();
        double x = bounds.getWidth() / 2;
        double y = bounds.getHeight() / 2;
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                by,
                0,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
