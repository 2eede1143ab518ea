package ganscope.view.som;

import ganscope.chart.som.SomChart;
import ganscope.evaluation.Snapshot;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.course.Setup;
import ganscope.text.Program;
import ganscope.view.control.Copying;
import ganscope.view.model.Failure;
import ganscope.view.model.Notice;
import ganscope.view.shell.KeyAction;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.LessonPlace;
import ganscope.view.shell.Surroundings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** The self-organising map as a workspace: a sheet laid into data by competition, beside one laid there by a judge. */
public final class SomWorkspace implements LessonPlace {
    private static final double PACE = 0.04;

    private final SomModel model;
    private final Surroundings shell;
    private final Consumer<Notice> say;
    private final List<KeyAction> actions;
    private final SomPane pane;

    /**
     * Paused, on the laboratory's data, or on the ring of eight where those lie on the line.
     *
     * @param shellActions what can be done in every workspace
     * @param present what the laboratory trains
     * @param snapshot its newest state; null before the first
     * @param say tells the user a sentence
     */
    public SomWorkspace(
            Surroundings shell,
            List<KeyAction> shellActions,
            Supplier<Experiment> present,
            Supplier<@Nullable Snapshot> snapshot,
            Consumer<Notice> say) {
        this.shell = shell;
        this.say = say;
        model = new SomModel(
                SomSource::ofPresets,
                SomWorkspace::beside,
                Platform::runLater,
                present,
                snapshot,
                problem -> shell.failures().tell(new Failure("the map", problem)));
        SomControls controls = new SomControls(model, shell, say);
        actions = List.of(
                action("somPlay", "Space", "mdi2p-play", model::play),
                action("somStep", "Right", "mdi2s-skip-next", model::step),
                action("somStepToo", "S", "mdi2s-skip-next", model::step),
                action("somReset", "R", "mdi2r-restart", model::reset),
                action("somSeed", "N", "mdi2d-dice-5-outline", this::seed),
                action(
                        "somView",
                        "V",
                        "mdi2v-view-grid-outline",
                        () -> pane().second().next()),
                action("somSlower", "Minus", "mdi2t-tortoise", () -> pace(-PACE)),
                action("somFaster", "Equals", "mdi2r-rabbit", () -> pace(PACE)),
                action("somCopy", "Shortcut+C", "mdi2c-console", this::copy),
                action("somControls", "C", "mdi2t-tune", () -> pane().toggleControls()));
        pane = new SomPane(model, shell, new KeyActions(actions).and(shellActions), controls);
    }

    private static void beside(Runnable work) {
        Thread.ofPlatform().daemon().name("data of a map").start(work);
    }

    private static KeyAction action(String id, String keys, String icon, Runnable run) {
        return new KeyAction(id, KeyCombination.valueOf(keys), icon, run);
    }

    private void seed() {
        long next = model.settingsProperty().get().seed() + 1;
        model.set(SomSetting.SEED, Long.toString(next));
    }

    private void pace(double by) {
        var slider = pane.toolBar().speedSlider();
        slider.setValue(Math.clamp(slider.getValue() + by, 0, 1));
    }

    private void copy() {
        model.command()
                .ifPresentOrElse(
                        words -> {
                            String command = Program.command() + " " + words;
                            Copying.text(command);
                            say.accept(new Notice(
                                    false, model.isChangedOnTheWay() ? "som.copied.changed" : "game.copied", command));
                        },
                        () -> say.accept(new Notice(true, "som.notice.noCommand", "")));
    }

    SomModel model() {
        return model;
    }

    SomPane pane() {
        return pane;
    }

    /** Lets a map learn as a lesson sets it up. */
    public void open(Setup.Unfolding map) {
        model.open(map);
    }

    @Override
    public void beside(@Nullable Node node) {
        pane.setRight(node);
    }

    @Override
    public void point(Optional<String> chart) {
        List.of(pane.map(), pane.errors(), pane.second())
                .forEach(cell -> cell.getStyleClass().remove("called"));
        Arrays.stream(SomChart.values())
                .filter(each -> chart.equals(Optional.of(each.id())))
                .forEach(each -> pane.cell(each).getStyleClass().add("called"));
    }

    @Override
    public SomPane node() {
        return pane;
    }

    @Override
    public List<KeyAction> actions() {
        return actions;
    }

    @Override
    public String mouse() {
        return "view.keys.mouse.som";
    }

    @Override
    public void frame(long nanos) {
        shell.failures().contain("the map", model::frame);
        shell.failures().contain("the charts of the map", pane::frame);
    }

    @Override
    public boolean back() {
        if (pane.shrink()) {
            return true;
        }
        if (model.playingProperty().get()) {
            model.playingProperty().set(false);
            return true;
        }
        return false;
    }

    @Override
    public void close() {
        model.close();
    }
}
