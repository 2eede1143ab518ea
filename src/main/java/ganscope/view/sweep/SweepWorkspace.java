package ganscope.view.sweep;

import ganscope.checkpoint.CheckpointFile;
import ganscope.comparison.SweepPlan;
import ganscope.data.GivenData;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.ExperimentText;
import ganscope.session.Checkpoint;
import ganscope.text.Program;
import ganscope.view.control.Copying;
import ganscope.view.model.Notice;
import ganscope.view.shell.KeyAction;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Surroundings;
import ganscope.view.shell.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.input.KeyCombination;

/** Sweeps as a workspace: every combination of the values of one or two settings, with several seeds, on all cores. */
public final class SweepWorkspace implements Workspace {
    private final SweepModel model;
    private final Surroundings shell;
    private final Runnable prepare;
    private final Consumer<Checkpoint> open;
    private final Consumer<Notice> say;
    private final List<KeyAction> actions;
    private final SweepPane pane;

    /**
     * Nothing runs; what the laboratory trains is to be varied.
     *
     * @param shellActions what can be done in every workspace
     * @param present what the laboratory trains
     * @param home where sweeps are kept
     * @param prepare loads what reads and writes runs, on a thread beside the screen's
     * @param open takes a run to the laboratory
     * @param say tells the user a sentence
     */
    public SweepWorkspace(
            Surroundings shell,
            List<KeyAction> shellActions,
            Supplier<Experiment> present,
            Path home,
            Runnable prepare,
            Consumer<Checkpoint> open,
            Consumer<Notice> say) {
        this.shell = shell;
        this.prepare = prepare;
        this.open = open;
        this.say = say;
        model = new SweepModel(present.get(), home, this::beside, Platform::runLater, say);
        actions = List.of(
                action("sweepPlay", "Space", "mdi2p-play", model::play),
                action(
                        "sweepBase",
                        "B",
                        "mdi2f-flask-outline",
                        () -> model.edit(draft -> draft.withBase(present.get()))),
                action("sweepCopy", "Shortcut+C", "mdi2c-console", this::copy),
                action("sweepForm", "Tab", "mdi2t-tune-variant", this::toggle));
        pane = new SweepPane(model, shell, new KeyActions(actions).and(shellActions), this::open);
    }

    private void beside(Runnable work) {
        Thread.ofPlatform().daemon().name("sweep").start(() -> {
            prepare.run();
            work.run();
        });
    }

    private static KeyAction action(String id, String keys, String icon, Runnable run) {
        return new KeyAction(id, KeyCombination.valueOf(keys), icon, run);
    }

    private void toggle() {
        pane.toggleForm();
    }

    private void copy() {
        SweepDraft draft = model.draftProperty().get();
        try {
            SweepPlan plan = draft.plan();
            if (plan.base().experiment().target() instanceof GivenData) {
                say.accept(new Notice(true, "race.notice.noCommand", ""));
                return;
            }
            String command = Program.command() + " sweep --experiment '" + ExperimentText.of(plan.base()) + "'"
                    + plan.varied().stream()
                            .map(each -> " --vary '" + each.path() + "=" + String.join(",", each.values()) + "'")
                            .collect(Collectors.joining())
                    + " --seeds " + plan.seeds() + " --metric " + draft.metric().id() + " --out '"
                    + model.folder(plan) + "'";
            Copying.text(command);
            say.accept(new Notice(false, "race.copied", command));
        } catch (Refused refused) {
            say.accept(new Notice(true, refused.key(), refused.detail()));
        }
    }

    /** Reads a run in the background and takes it to the laboratory. */
    private void open(int run) {
        SweepCourse course = model.course();
        if (course == null) {
            return;
        }
        Path file = course.file(run);
        beside(() -> {
            try {
                Checkpoint read = CheckpointFile.read(file);
                Platform.runLater(() -> open.accept(read));
            } catch (IOException | IllegalArgumentException problem) {
                Platform.runLater(() ->
                        say.accept(new Notice(true, "sweep.notice.failed", String.valueOf(problem.getMessage()))));
            }
        });
    }

    SweepModel model() {
        return model;
    }

    SweepPane pane() {
        return pane;
    }

    @Override
    public SweepPane node() {
        return pane;
    }

    @Override
    public List<KeyAction> actions() {
        return actions;
    }

    @Override
    public String mouse() {
        return "view.keys.mouse.sweep";
    }

    @Override
    public void frame(long nanos) {
        shell.failures().contain("the sweep", model::frame);
        shell.failures().contain("the map of the sweep", pane::frame);
    }

    @Override
    public boolean back() {
        return false;
    }

    @Override
    public void close() {
        model.end();
    }
}
