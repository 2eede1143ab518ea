package ganscope.view.panel;

import ganscope.data.Space;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Metric;
import ganscope.session.SessionStatus;
import ganscope.text.Numbers;
import ganscope.view.context.DeskContext;
import ganscope.view.model.Messages;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One line of facts: state, step, speed, divergence, distance, seed. */
public final class StatusLine extends HBox {
    private final DeskContext desk;
    private final Label state = label("state");
    private final Label step = label("step");
    private final Label speed = label("rate");
    private final Label js = label("js");
    private final Label w1 = label("w1");
    private final Label seed = label("seed");
    private long shownAt;
    private SessionStatus.@Nullable State dressed;
    /** What the charts show, too. */
    private @Nullable Snapshot shown;

    public StatusLine(DeskContext desk) {
        this.desk = desk;
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(state, step, speed, space, js, w1, seed);
        desk.messages().languageProperty().addListener((property, old, now) -> show());
        desk.model().experimentProperty().addListener((property, old, now) -> show());
        show();
    }

    /**
     * Once per frame. Step and measurements are those of the snapshot that is on screen; the rest changes a few times a second
     * only.
     *
     * @param onScreen the snapshot that all charts show; null before the first
     */
    public void frame(long nanos, @Nullable Snapshot onScreen) {
        SessionStatus status = desk.model().statusProperty().get();
        boolean still = status.state() != SessionStatus.State.RUNNING;
        boolean past = desk.model().measured().moment() != null;
        if (past || still || onScreen != shown || nanos - shownAt > 150_000_000L) {
            shownAt = nanos;
            shown = onScreen;
            show();
        }
    }

    private void show() {
        Messages messages = desk.messages();
        SessionStatus status = desk.model().statusProperty().get();
        Snapshot snapshot = shown;
        state.setText(messages.get("view.state." + status.state().name().toLowerCase(Locale.ROOT)));
        if (status.state() != dressed) {
            // Classes that are set anew are matched anew, even if they are the same.
            dressed = status.state();
            state.getStyleClass()
                    .setAll("label", "status", "state", dressed.name().toLowerCase(Locale.ROOT));
        }
        // The step that was measured, which the charts show too; the training itself may be some steps further.
        long measured = snapshot == null ? status.step() : snapshot.step();
        boolean past = desk.model().measured().moment() != null;
        step.setText(
                past
                        ? messages.get(
                                "view.moment.of",
                                Numbers.count(measured),
                                Numbers.count(desk.twins().travel().last()))
                        : messages.get("view.status.step", Numbers.count(measured)));
        speed.setText(messages.get("view.status.rate", Numbers.count(Math.round(status.stepsPerSecond()))));
        boolean bins =
                Metric.JS.suits(Space.of(desk.model().experiment().target().dimension()));
        js.setVisible(bins);
        js.setManaged(bins);
        js.setText(messages.get("view.status.js", measured(snapshot, Metric.JS)));
        w1.setText(messages.get(
                "view.status.w1",
                measured(snapshot, Metric.W1),
                messages.get("chart.unit."
                        + Metric.W1.unit(desk.model().experiment()).name())));
        seed.setText(messages.get(
                "view.status.seed", Long.toString(desk.model().experiment().seed())));
    }

    private static String measured(@Nullable Snapshot snapshot, Metric metric) {
        return Numbers.measured(
                snapshot == null ? Double.NaN : snapshot.metrics().get(metric));
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId("status-" + id);
        label.getStyleClass().add("status");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
