package ganscope.view.convolution;

import ganscope.convolution.Grid;
import ganscope.convolution.Steps;
import ganscope.view.convolution.topic.Operands;
import ganscope.view.convolution.topic.Topic;
import ganscope.view.shell.KeyAction;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.LessonPlace;
import ganscope.view.shell.Surroundings;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Convolutions as a workspace: every number of input, kernel and output in sight, and in the hand. */
public final class ConvolutionWorkspace implements LessonPlace {
    private static final double PACE = 0.05;

    private final ConvolutionModel model = new ConvolutionModel(ConvolutionWorkspace::beside, Platform::runLater);
    private final Surroundings shell;
    private final List<KeyAction> actions;
    private final ConvolutionPane pane;

    /**
     * Paused, with a digit and a kernel that finds its edges.
     *
     * @param shellActions what can be done in every workspace
     */
    public ConvolutionWorkspace(Surroundings shell, List<KeyAction> shellActions) {
        this.shell = shell;
        actions = List.of(
                action("convolutionPlay", "Space", "mdi2p-play", model::play),
                action("convolutionStep", "Right", "mdi2s-skip-next", () -> step(1)),
                action("convolutionStepToo", "S", "mdi2s-skip-next", () -> step(1)),
                action("convolutionBack", "Left", "mdi2s-skip-previous", () -> step(-1)),
                action("convolutionRestart", "R", "mdi2r-restart", model::restart),
                action("convolutionShuffle", "D", "mdi2d-dice-multiple-outline", model::shuffle),
                action("convolutionSlower", "Minus", "mdi2t-tortoise", () -> pace(-PACE)),
                action("convolutionFaster", "Equals", "mdi2r-rabbit", () -> pace(PACE)),
                action("convolutionTopic", "N", "mdi2c-chevron-right", () -> model.show(1)),
                action("convolutionTopicBefore", "Shift+N", "mdi2c-chevron-left", () -> model.show(-1)),
                action("convolutionControls", "C", "mdi2t-tune", () -> pane().toggleControls()));
        pane = new ConvolutionPane(model, shell, new KeyActions(actions).and(shellActions));
    }

    private static KeyAction action(String id, String keys, String icon, Runnable run) {
        return new KeyAction(id, KeyCombination.valueOf(keys), icon, run);
    }

    private static void beside(Runnable work) {
        Thread.ofPlatform().daemon().name("digits of the convolution").start(work);
    }

    private void step(int by) {
        model.playingProperty().set(false);
        model.step(by);
    }

    private void pace(double by) {
        var slider = pane.toolBar().speedSlider();
        slider.setValue(Math.clamp(slider.getValue() + by, 0, 1));
    }

    /**
     * Shows a convolution at its last step.
     *
     * @param topic by which of its topics, such as {@code checkerboard}
     * @param input a square of 1 to 8 rows
     * @param kernel likewise
     * @param steps how the kernel walks, the same down and across
     */
    public void open(String topic, Grid input, Grid kernel, Steps steps) {
        model.open(Topic.of(topic), Operands.own(input, kernel, steps));
    }

    @Override
    public void beside(@Nullable Node node) {
        pane.lesson(node);
    }

    @Override
    public void point(Optional<String> chart) {
        // Its grids are one picture.
    }

    ConvolutionModel model() {
        return model;
    }

    ConvolutionPane pane() {
        return pane;
    }

    @Override
    public ConvolutionPane node() {
        return pane;
    }

    @Override
    public List<KeyAction> actions() {
        return actions;
    }

    @Override
    public String mouse() {
        return "view.keys.mouse.convolution";
    }

    @Override
    public void frame(long nanos) {
        shell.failures().contain("the convolution", () -> model.frame(nanos));
        shell.failures().contain("the grids of the convolution", pane::frame);
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
