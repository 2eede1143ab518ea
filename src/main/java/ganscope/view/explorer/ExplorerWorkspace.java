package ganscope.view.explorer;

import ganscope.chart.explorer.ExplorerChart;
import ganscope.chart.explorer.ExplorerScene.Change;
import ganscope.explorer.Law;
import ganscope.explorer.MixtureLaw;
import ganscope.explorer.NormalLaw;
import ganscope.text.Program;
import ganscope.text.ShellWords;
import ganscope.view.control.Copying;
import ganscope.view.model.Failure;
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

/** Two distributions in the hand, as a workspace: dragged, widened, mixed, and compared by everything there is. */
public final class ExplorerWorkspace implements LessonPlace {
    /** Smallest steps of one press of a key. */
    private static final double STEP = 10;

    private static final double WIDER = 5;

    private final ExplorerModel model = new ExplorerModel(System::nanoTime);
    private final Surroundings shell;
    private final Consumer<Notice> say;
    private final List<KeyAction> actions;
    private final ExplorerPane pane;

    /**
     * Two normals that overlap.
     *
     * @param shellActions what can be done in every workspace
     * @param files asks for a file of numbers
     * @param say tells the user a sentence
     */
    public ExplorerWorkspace(
            Surroundings shell, List<KeyAction> shellActions, NumbersFile files, Consumer<Notice> say) {
        this.shell = shell;
        this.say = say;
        ExplorerControls controls = new ExplorerControls(model, shell.messages(), files, say);
        actions = List.of(
                action("explorerPlay", "Space", "mdi2p-play", this::play),
                action("explorerNext", "Tab", "mdi2g-gesture-tap", () -> takeNext(1)),
                action("explorerBefore", "Shift+Tab", "mdi2g-gesture-tap", () -> takeNext(-1)),
                action("explorerLeft", "Left", "mdi2a-arrow-left", () -> step(-STEP)),
                action("explorerRight", "Right", "mdi2a-arrow-right", () -> step(STEP)),
                action("explorerLittleLeft", "Shift+Left", "mdi2a-arrow-left", () -> step(-1)),
                action("explorerLittleRight", "Shift+Right", "mdi2a-arrow-right", () -> step(1)),
                action("explorerWider", "Up", "mdi2a-arrow-expand-horizontal", () -> model.nudge(Change.WIDTH, WIDER)),
                action(
                        "explorerNarrower",
                        "Down",
                        "mdi2a-arrow-collapse-horizontal",
                        () -> model.nudge(Change.WIDTH, -WIDER)),
                action("explorerWhole", "0", "mdi2m-magnify-minus-outline", model::showAll),
                action("explorerCopy", "Shortcut+C", "mdi2c-console", this::copy),
                action("explorerControls", "C", "mdi2t-tune", () -> pane().toggleControls()));
        pane = new ExplorerPane(model, shell, new KeyActions(actions).and(shellActions), controls);
    }

    private static KeyAction action(String id, String keys, String icon, Runnable run) {
        return new KeyAction(id, KeyCombination.valueOf(keys), icon, run);
    }

    private void play() {
        model.playingProperty().set(!model.playingProperty().get());
        if (model.playingProperty().get() && !pane.board().shows(ExplorerChart.PLAN)) {
            pane.board().toggle(ExplorerChart.PLAN);
        }
    }

    /** After the last grip the controls have the focus. */
    private void takeNext(int direction) {
        if (!model.takeNext(direction)) {
            if (direction > 0 && pane.controls().isVisible()) {
                pane.controls().side(true).shapes().box().requestFocus();
            }
            model.takeEnd(direction);
        }
    }

    private void step(double steps) {
        model.nudge(model.hold().change(), steps);
    }

    private void copy() {
        Optional<List<String>> words = model.settings().command();
        if (words.isEmpty()) {
            say.accept(new Notice(true, "explorer.no-command", ""));
            return;
        }
        String command = Program.command() + " " + ShellWords.of(words.get());
        Copying.text(command);
        say.accept(new Notice(false, "explorer.copied", command));
    }

    ExplorerModel model() {
        return model;
    }

    ExplorerPane pane() {
        return pane;
    }

    /**
     * Shows two distributions, those of a lesson. Where P has several bells and Q is one, also what each divergence would
     * make of it.
     *
     * @param samples numbers of each sample, 2–100,000
     * @param repeats pairs of samples, at least 1
     */
    public void open(Law p, Law q, int samples, int repeats) {
        model.open(new ExplorerSettings(
                Placed.of(p), Placed.of(q), samples, repeats, model.settings().bins()));
        boolean covering = p instanceof MixtureLaw && q instanceof NormalLaw;
        pane.board()
                .choose(
                        covering
                                ? List.of(ExplorerChart.PLAN, ExplorerChart.DISTANCE, ExplorerChart.FITS)
                                : ChartBoard.FIRST);
    }

    @Override
    public void beside(@Nullable Node node) {
        pane.beside(node);
    }

    @Override
    public void point(Optional<String> chart) {
        for (ExplorerChart each : ExplorerChart.values()) {
            ExplorerChartCell cell = pane.board().cell(each);
            cell.getStyleClass().remove("called");
            if (chart.equals(Optional.of(each.id()))) {
                cell.getStyleClass().add("called");
                if (!pane.board().shows(each)) {
                    pane.board().toggle(each);
                }
            }
        }
    }

    @Override
    public ExplorerPane node() {
        return pane;
    }

    @Override
    public List<KeyAction> actions() {
        return actions;
    }

    @Override
    public String mouse() {
        return "view.keys.mouse.explorer";
    }

    @Override
    public void frame(long nanos) {
        shell.failures().contain("the explorer", () -> model.frame(nanos));
        shell.failures().contain("the charts of the explorer", pane::frame);
        Throwable problem = model.problem();
        if (problem != null) {
            shell.failures().tell(new Failure("what the explorer computes", problem));
        }
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
        model.close();
    }
}
