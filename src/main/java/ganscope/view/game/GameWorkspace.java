package ganscope.view.game;

import ganscope.chart.game.GameChart;
import ganscope.game.Position;
import ganscope.game.Regularizer;
import ganscope.game.Scheme;
import ganscope.gan.objective.Objective;
import ganscope.text.Program;
import ganscope.view.control.Copying;
import ganscope.view.model.Notice;
import ganscope.view.shell.KeyAction;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.LessonPlace;
import ganscope.view.shell.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** The Dirac-GAN as a workspace: one parameter against one, seen in a plane. */
public final class GameWorkspace implements LessonPlace {
    private final GameModel model = new GameModel(System::nanoTime);
    private final Surroundings shell;
    private final Consumer<Notice> say;
    private final List<KeyAction> actions;
    private final GamePane pane;

    /**
     * Paused, with one way from (1, 1).
     *
     * @param shellActions what can be done in every workspace
     * @param say tells the user a sentence
     */
    public GameWorkspace(Surroundings shell, List<KeyAction> shellActions, Consumer<Notice> say) {
        this.shell = shell;
        this.say = say;
        GameControls controls = new GameControls(model, shell, say);
        actions = List.of(
                action("gamePlay", "Space", "mdi2p-play", this::play),
                action("gameStep", "Right", "mdi2s-skip-next", model::step),
                action("gameStepToo", "S", "mdi2s-skip-next", model::step),
                action("gameReset", "R", "mdi2r-restart", model::reset),
                action("gameClear", "Delete", "mdi2b-broom", model::clear),
                action("gameSlower", "Minus", "mdi2t-tortoise", () -> pace(-0.04)),
                action("gameFaster", "Equals", "mdi2r-rabbit", () -> pace(0.04)),
                action("gameCopy", "Shortcut+C", "mdi2c-console", this::copy),
                action("gameControls", "C", "mdi2t-tune", () -> pane().toggleControls()),
                action("gameWhole", "0", "mdi2m-magnify-minus-outline", model::showAll));
        pane = new GamePane(model, shell, new KeyActions(actions).and(shellActions), controls);
    }

    private static KeyAction action(String id, String keys, String icon, Runnable run) {
        return new KeyAction(id, KeyCombination.valueOf(keys), icon, run);
    }

    private void play() {
        model.playingProperty().set(!model.playingProperty().get());
    }

    private void pace(double by) {
        var slider = pane.toolBar().speedSlider();
        slider.setValue(Math.clamp(slider.getValue() + by, 0, 1));
    }

    private void copy() {
        String command = Program.command() + " " + model.command();
        Copying.text(command);
        say.accept(new Notice(false, "game.copied", command));
    }

    GameModel model() {
        return model;
    }

    GamePane pane() {
        return pane;
    }

    /**
     * Plays a game from a start.
     *
     * @param objective what both minimise
     */
    public void play(Objective objective, Scheme scheme, Regularizer regularizer, Position start, int steps) {
        model.play(new GameSettings(objective.id(), scheme, regularizer), start, steps);
    }

    @Override
    public void beside(@Nullable Node node) {
        pane.setRight(node);
    }

    @Override
    public void point(Optional<String> chart) {
        for (GameChart each : GameChart.values()) {
            GameChartCell cell = pane.cell(each);
            cell.getStyleClass().remove("called");
            if (chart.equals(Optional.of(each.id()))) {
                cell.getStyleClass().add("called");
            }
        }
    }

    @Override
    public GamePane node() {
        return pane;
    }

    @Override
    public List<KeyAction> actions() {
        return actions;
    }

    @Override
    public String mouse() {
        return "view.keys.mouse.game";
    }

    @Override
    public void frame(long nanos) {
        shell.failures().contain("the game", () -> model.frame(nanos));
        shell.failures().contain("the charts of the game", pane::frame);
    }

    @Override
    public boolean back() {
        if (model.playingProperty().get()) {
            model.playingProperty().set(false);
            return true;
        }
        return false;
    }

    @Override
    public void close() {
        model.playingProperty().set(false);
    }
}
