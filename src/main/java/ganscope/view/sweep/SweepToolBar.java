package ganscope.view.sweep;

import ganscope.comparison.SweepProgress;
import ganscope.text.Numbers;
import ganscope.view.model.Messages;
import ganscope.view.shell.ActionButtons;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Surroundings;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What one does with a sweep, and how far it is. */
final class SweepToolBar extends ToolBar {
    private final SweepModel model;
    private final Messages messages;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label words = new Label();

    SweepToolBar(SweepModel model, KeyActions actions, Surroundings shell) {
        this.model = model;
        messages = shell.messages();
        getStyleClass().add("desk-toolbar");
        ActionButtons buttons = new ActionButtons(actions, shell.appearance());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.setId("sweep-progress");
        bar.accessibleTextProperty().bind(words.textProperty());
        words.setId("sweep-words");
        words.setMinWidth(Region.USE_PREF_SIZE);
        getItems()
                .addAll(
                        buttons.play(
                                "sweepPlay",
                                Bindings.createBooleanBinding(
                                        () -> model.stateProperty().get() == SweepModel.State.RUNNING,
                                        model.stateProperty())),
                        bar,
                        words,
                        new Separator(Orientation.VERTICAL),
                        worded(buttons, "sweepBase", "sweep.take"),
                        worded(buttons, "sweepCopy", "race.copy"),
                        space,
                        buttons.theme(),
                        buttons.language(),
                        buttons.of("presentation"),
                        buttons.of("help"));
    }

    /** What it does is not told by a symbol alone. */
    private Button worded(ActionButtons buttons, String action, String key) {
        Button button = buttons.of(action);
        button.textProperty().bind(messages.bind(key));
        return button;
    }

    /** Once per frame. */
    void frame(@Nullable SweepStanding standing) {
        SweepModel.State state = model.stateProperty().get();
        SweepProgress progress = standing == null ? new SweepProgress(0, 0, 0, 0, 0) : standing.progress();
        double share = progress.allSteps() == 0
                ? state == SweepModel.State.OVER ? 1 : 0
                : (double) progress.steps() / progress.allSteps();
        bar.setProgress(share);
        String said = messages.get("sweep.state." + state.name().toLowerCase(Locale.ROOT));
        if (standing != null) {
            said += " · "
                    + messages.get(
                            "sweep.progress", Numbers.count(progress.finished()), Numbers.count(progress.runs()));
        }
        if (state == SweepModel.State.RUNNING && Double.isFinite(progress.secondsLeft())) {
            said += " · " + messages.get("sweep.left", left(progress.secondsLeft()));
        }
        words.setText(said);
    }

    /** Minutes and seconds. */
    private static String left(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        return whole < 60 ? whole + " s" : String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60);
    }

    /** What is said of how far it is. */
    String words() {
        return words.getText();
    }
}
