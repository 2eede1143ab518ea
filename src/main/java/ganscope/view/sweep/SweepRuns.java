package ganscope.view.sweep;

import ganscope.comparison.RunResult;
import ganscope.comparison.SweepPlan;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.session.HeadlessRun;
import ganscope.text.Language;
import ganscope.text.Numbers;
import ganscope.view.model.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The runs of the chosen cell: one button for each seed, with what came of it, that opens the run. */
final class SweepRuns extends VBox {
    private final Messages messages;
    private final IntConsumer open;
    private final Label title = new Label();
    private final FlowPane runs = new FlowPane();
    private @Nullable Made made;

    /** What it was made of. */
    private record Made(
            SweepPlan plan, List<Optional<RunResult>> results, int cell, Metric metric, Language language) {}

    /**
     * An empty list.
     *
     * @param open opens a run, by its number in the plan
     */
    SweepRuns(Messages messages, IntConsumer open) {
        this.messages = messages;
        this.open = open;
        getStyleClass().add("sweep-runs");
        title.setId("sweep-cell");
        title.getStyleClass().add("race-name");
        title.setMinHeight(USE_PREF_SIZE);
        title.setWrapText(true);
        runs.getStyleClass().add("sweep-run-list");
        runs.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, runs);
    }

    /** Once per frame; null for no cell. */
    void frame(@Nullable SweepStanding standing, @Nullable Integer cell, Metric metric) {
        if (standing == null || cell == null) {
            if (made != null || title.getText().isEmpty()) {
                made = null;
                runs.getChildren().clear();
            }
            title.setText(standing == null ? messages.get("sweep.cell.before") : best(standing, metric));
            return;
        }
        SweepPlan plan = standing.table().plan();
        int seeds = plan.seeds().count();
        Made now = new Made(
                plan,
                standing.table().results().subList(cell * seeds, (cell + 1) * seeds),
                cell,
                metric,
                messages.language());
        if (!now.equals(made)) {
            made = now;
            show(now);
        }
    }

    /** The combination whose median is best, once every run is finished. */
    private String best(SweepStanding standing, Metric metric) {
        boolean alone = standing.table().plan().seeds().count() == 1;
        String hint = messages.get(alone ? "sweep.cell.one" : "sweep.cell.none");
        OptionalInt best = standing.best(metric);
        if (best.isEmpty()) {
            return hint;
        }
        double median = standing.table().median(best.getAsInt(), metric);
        MetricFloor floor = standing.floors().get(best.getAsInt()).get(metric);
        String key = floor == null
                ? "sweep.best"
                : floor.isWithin(median, metric) ? "sweep.best.within" : "sweep.best.above";
        return messages.get(
                key,
                name(standing.table().plan(), best.getAsInt()),
                messages.get("chart.metric." + metric.id()) + " " + Numbers.measured(median),
                hint);
    }

    private String name(SweepPlan plan, int cell) {
        List<String> values = plan.values(cell);
        return IntStream.range(0, values.size())
                .mapToObj(i -> SettingName.of(plan.varied().get(i).path(), messages) + " = " + values.get(i))
                .collect(Collectors.joining(", "));
    }

    private void show(Made of) {
        title.setText(name(of.plan, of.cell));
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < of.results.size(); i++) {
            buttons.add(button(of, i));
        }
        runs.getChildren().setAll(buttons);
    }

    private Button button(Made of, int place) {
        int run = of.cell * of.plan.seeds().count() + place;
        Optional<RunResult> result = of.results.get(place);
        String seed = Integer.toString(of.plan.seed(run));
        String reading = result.map(each -> reading(each, of.metric)).orElse("–");
        Button button = new Button(messages.get("sweep.run", seed, reading));
        button.setId("sweep-run-" + seed);
        button.setDisable(result.isEmpty());
        button.setTooltip(new Tooltip(messages.get("sweep.run.about")));
        button.setOnAction(event -> open.accept(run));
        return button;
    }

    private String reading(RunResult result, Metric metric) {
        return result.ending() == HeadlessRun.Ending.DIVERGED
                ? messages.get("comparison.diverged")
                : messages.get("chart.metric." + metric.id()) + " "
                        + Numbers.measured(result.metrics().get(metric));
    }

    /** What stands on the buttons, for tests. */
    List<String> texts() {
        return runs.getChildren().stream()
                .map(node -> ((Button) node).getText())
                .toList();
    }
}
