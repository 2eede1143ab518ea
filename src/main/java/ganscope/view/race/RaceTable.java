package ganscope.view.race;

import ganscope.chart.RaceCharts;
import ganscope.chart.style.ChartTheme;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.session.HeadlessRun;
import ganscope.text.Language;
import ganscope.text.Numbers;
import ganscope.view.model.Messages;
import ganscope.view.shell.Surroundings;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** How every entrant stands: what it does, its step, its newest metrics, and the steps it needed to a stated W1. */
final class RaceTable extends GridPane {
    private static final String NONE = "–";
    private static final double SWATCH = 14;

    private final Messages messages;
    private final Surroundings shell;
    private final IntConsumer open;
    private @Nullable Made made;

    /** What the table was made of. */
    private record Made(
            Standing standing, List<Metric> metrics, RaceModel.State state, Language language, ChartTheme theme) {
        boolean is(Standing other, List<Metric> shown, RaceModel.State now, Surroundings shell) {
            return other == standing
                    && shown.equals(metrics)
                    && now == state
                    && shell.messages().language() == language
                    && shell.appearance().charts().get().theme().equals(theme);
        }
    }

    /**
     * An empty table.
     *
     * @param open opens the run of an entrant, by its place, once the race is over
     */
    RaceTable(Surroundings shell, IntConsumer open) {
        this.shell = shell;
        this.open = open;
        messages = shell.messages();
        getStyleClass().add("race-table");
    }

    /** Once per frame. */
    void frame(Standing standing, List<Metric> metrics, RaceModel.State state) {
        Made before = made;
        if (before != null && before.is(standing, metrics, state, shell)) {
            return;
        }
        made = new Made(
                standing,
                List.copyOf(metrics),
                state,
                messages.language(),
                shell.appearance().charts().get().theme());
        getChildren().clear();
        columns(metrics.size() + 5);
        heading(standing, metrics);
        for (int i = 0; i < standing.histories().size(); i++) {
            row(standing, i, metrics, state);
        }
        floors(standing, metrics);
    }

    private void columns(int count) {
        if (getColumnConstraints().size() == count) {
            return;
        }
        getColumnConstraints().clear();
        for (int i = 0; i < count; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(i < 2 ? HPos.LEFT : HPos.RIGHT);
            column.setHgrow(i == count - 1 ? Priority.ALWAYS : Priority.NEVER);
            getColumnConstraints().add(column);
        }
    }

    private void heading(Standing standing, List<Metric> metrics) {
        OptionalDouble goal = standing.goal();
        List<String> words = Stream.of(
                        Stream.of("", "", messages.get("race.table.step")),
                        metrics.stream().map(metric -> messages.get("chart.metric." + metric.id())),
                        Stream.of(messages.get(
                                "race.table.goal", goal.isPresent() ? Numbers.measured(goal.getAsDouble()) : NONE)))
                .flatMap(part -> part)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            add(label(words.get(i), "race-head"), i, 0);
        }
    }

    private void row(Standing standing, int entrant, List<Metric> metrics, RaceModel.State state) {
        int row = entrant + 1;
        Color color =
                RaceCharts.color(entrant, shell.appearance().charts().get().theme());
        Rectangle swatch = new Rectangle(
                SWATCH, SWATCH, javafx.scene.paint.Color.rgb(color.getRed(), color.getGreen(), color.getBlue()));
        Label name = label(standing.plan().entrants().get(entrant).name(), "race-name");
        name.setGraphic(swatch);
        name.setId("race-name-" + entrant);
        add(name, 0, row);
        Label status = label(status(standing, entrant, state), "race-status");
        status.setId("race-status-" + entrant);
        add(status, 1, row);
        long step = standing.histories().get(entrant).newestStep();
        add(label(step < 0 ? NONE : Numbers.count(step), "race-number"), 2, row);
        for (int i = 0; i < metrics.size(); i++) {
            add(label(number(standing.last(entrant, metrics.get(i))), "race-number"), 3 + i, row);
        }
        OptionalLong reached = standing.stepsToGoal(entrant);
        add(
                label(
                        reached.isPresent()
                                ? Numbers.count(reached.getAsLong())
                                : messages.get(
                                        standing.result() == null ? "race.table.notYet" : "race.table.notReached"),
                        "race-number"),
                3 + metrics.size(),
                row);
        if (standing.result() != null) {
            Button button = new Button(messages.get("race.open"));
            button.setId("race-open-" + entrant);
            button.setTooltip(new Tooltip(messages.get("race.open.about")));
            button.setOnAction(event -> open.accept(entrant));
            add(button, 4 + metrics.size(), row);
        }
    }

    private void floors(Standing standing, List<Metric> metrics) {
        int row = standing.histories().size() + 1;
        Label name = label(messages.get("race.table.floor"), "race-head");
        name.setTooltip(new Tooltip(messages.get("race.table.floor.about")));
        add(name, 0, row);
        for (int i = 0; i < metrics.size(); i++) {
            Metric metric = metrics.get(i);
            add(
                    label(
                            standing.floor(metric)
                                    .map(MetricFloor::limit)
                                    .map(limit -> (metric.moreIsBetter() ? "≥ " : "≤ ") + Numbers.measured(limit))
                                    .orElse(NONE),
                            "race-head"),
                    3 + i,
                    row);
        }
    }

    private String status(Standing standing, int entrant, RaceModel.State state) {
        if (standing.result() == null) {
            return messages.get("race.status." + state.name().toLowerCase(Locale.ROOT));
        }
        HeadlessRun run = standing.result().runs().get(entrant);
        return messages.get("race.ending." + run.ending().id());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? NONE : Numbers.measured(value);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** What stands in the table, row by row, for tests. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        getChildren().forEach(child -> {
            if (child instanceof Label label) {
                texts.add(label.getText());
            }
        });
        return texts;
    }
}
