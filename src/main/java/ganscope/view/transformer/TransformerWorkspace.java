package ganscope.view.transformer;

import ganscope.transformer.Moves;
import ganscope.view.model.Notice;
import ganscope.view.shell.KeyAction;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.LessonPlace;
import ganscope.view.shell.Surroundings;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Spatial transformers as a workspace: the sampler in the hand, and two classifiers that learn, one with a transformer. */
public final class TransformerWorkspace implements LessonPlace {
    private static final double PACE = 0.05;

    private final HandModel hand;
    private final TrainingModel training;
    private final Surroundings shell;
    private final List<KeyAction> actions;
    private final TransformerPane pane;

    /**
     * The sampler over a digit, and nothing trained.
     *
     * @param shellActions what can be done in every workspace
     * @param say tells the user a sentence
     */
    public TransformerWorkspace(Surroundings shell, List<KeyAction> shellActions, Consumer<Notice> say) {
        this.shell = shell;
        hand = new HandModel(TransformerWorkspace::beside, Platform::runLater);
        training = new TrainingModel(TransformerWorkspace::beside, Platform::runLater, say);
        actions = List.of(
                action("stnTab", "X", "mdi2s-swap-horizontal", this::turn),
                action("stnPlay", "Space", "mdi2p-play", this::play),
                action("stnStep", "S", "mdi2s-skip-next", this::step),
                action("stnRestart", "R", "mdi2r-restart", this::restart),
                action("stnNext", "N", "mdi2d-dice-multiple-outline", this::next),
                action(
                        "stnGradients",
                        "G",
                        "mdi2a-arrow-decision-outline",
                        () -> hand.showGradients(!hand.hand().gradients())),
                action("stnLeft", "Left", "mdi2a-arrow-left", () -> hand.pointOn(0, -1)),
                action("stnRight", "Right", "mdi2a-arrow-right", () -> hand.pointOn(0, 1)),
                action("stnUp", "Up", "mdi2a-arrow-up", () -> hand.pointOn(-1, 0)),
                action("stnDown", "Down", "mdi2a-arrow-down", () -> hand.pointOn(1, 0)),
                action("stnSlower", "Minus", "mdi2t-tortoise", () -> pace(-PACE)),
                action("stnFaster", "Equals", "mdi2r-rabbit", () -> pace(PACE)),
                action("stnControls", "C", "mdi2t-tune", () -> pane().toggleControls()));
        pane = new TransformerPane(hand, training, shell, new KeyActions(actions).and(shellActions), say);
    }

    private static void beside(Runnable work) {
        Thread.ofPlatform().daemon().name("transformer").start(work);
    }

    private static KeyAction action(String id, String keys, String icon, Runnable run) {
        return new KeyAction(id, KeyCombination.valueOf(keys), icon, run);
    }

    private void turn() {
        BooleanProperty trains = pane.trainsProperty();
        trains.set(!trains.get());
    }

    /** Training is shown where it is played. */
    private void play() {
        pane.trainsProperty().set(true);
        training.play();
    }

    private void step() {
        pane.trainsProperty().set(true);
        training.step();
    }

    private void restart() {
        if (pane.trainsProperty().get()) {
            training.restart();
        } else {
            hand.reset();
        }
    }

    private void next() {
        if (pane.trainsProperty().get()) {
            training.nextSeed();
        } else {
            hand.another();
        }
    }

    private void pace(double by) {
        var slider = pane.toolBar().paceSlider();
        slider.setValue(Math.clamp(slider.getValue() + by, 0, 1));
    }

    HandModel hand() {
        return hand;
    }

    TrainingModel training() {
        return training;
    }

    TransformerPane pane() {
        return pane;
    }

    /** Shows training on moved digits, from a seed, and plays it. */
    public void train(Moves moves, long seed) {
        pane.trainsProperty().set(true);
        training.begin(moves, seed);
        training.playingProperty().set(true);
    }

    @Override
    public void beside(@Nullable Node node) {
        pane.beside(node);
    }

    @Override
    public TransformerPane node() {
        return pane;
    }

    @Override
    public List<KeyAction> actions() {
        return actions;
    }

    @Override
    public String mouse() {
        return "view.keys.mouse.transformer";
    }

    @Override
    public void frame(long nanos) {
        shell.failures().contain("the training of the transformer", training::frame);
        shell.failures().contain("the spatial transformer", pane::frame);
    }

    @Override
    public boolean back() {
        if (training.playingProperty().get()) {
            training.playingProperty().set(false);
            return true;
        }
        return false;
    }

    @Override
    public void close() {
        training.end();
    }
}
