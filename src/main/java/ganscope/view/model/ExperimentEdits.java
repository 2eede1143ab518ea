package ganscope.view.model;

import ganscope.data.Target;
import ganscope.diagnosis.Remedy;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Preset;
import ganscope.session.form.ExperimentTree;
import ganscope.view.model.Settled.Opened;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jspecify.annotations.Nullable;

/** What a person does to the experiment of a desk, there and back. For the screen's thread. */
public final class ExperimentEdits {
    private final DeskModel desk;
    private final Settled settled;

    ExperimentEdits(DeskModel desk, Settled settled) {
        this.desk = desk;
        this.settled = settled;
    }

    /** Takes a change that was offered; where the networks are past help, the run starts again from its seed. */
    public void take(Remedy remedy) {
        Opened before = settled.now();
        boolean taken = remedy.settings().isEmpty() || edit(remedy.settings(), new Object());
        if (taken && remedy.fresh()) {
            beginAfresh(before);
            desk.transport().play();
        }
    }

    /** The value of a setting in the present experiment, as in {@code experiment.json}. */
    public String value(String path) {
        return ExperimentTree.get(desk.experiment(), path);
    }

    /**
     * Changes a setting. A value that does not fit is refused with a notice, and everything stays as it was.
     *
     * @param path the setting
     * @param value its new value, as in {@code experiment.json}
     * @param gesture edits of one gesture, such as one drag of a slider, are undone together
     * @return whether the change was taken
     */
    public boolean edit(String path, String value, Object gesture) {
        return edit(Map.of(path, value), gesture);
    }

    /** Changes several settings at once, as {@link #edit(String, String, Object)}. */
    public boolean edit(Map<String, String> settings, Object gesture) {
        Experiment next;
        try {
            next = ExperimentTree.with(desk.experiment(), settings);
        } catch (IllegalArgumentException refused) {
            desk.say(new Notice(true, "view.notice.refused", String.valueOf(refused.getMessage())));
            return false;
        }
        if (next.target().dimension() == desk.experiment().target().dimension()) {
            adopt(next, gesture);
        } else {
            imitate(next.target());
        }
        return true;
    }

    /** Runs another experiment in place of the present one. */
    public void adopt(Experiment next, Object gesture) {
        adopt(new Opened(next, desk.originProperty().get()), gesture);
    }

    void adopt(Opened next, Object gesture) {
        if (!next.equals(settled.now())) {
            settled.remember(gesture);
            desk.use(next);
        }
    }

    /** Opens a preset: its run starts from its seed, whatever was there before. */
    public void open(Preset preset) {
        open(new Opened(preset.experiment(), preset));
    }

    /**
     * Opens an experiment that differs from a preset: its run starts from its seed, whatever was there before.
     *
     * @param from the preset, or null
     */
    public void open(Experiment next, @Nullable Preset from) {
        open(new Opened(next, from == null ? Opened.of(next).origin() : from));
    }

    private void open(Opened next) {
        Opened before = settled.now();
        adopt(next, new Object());
        beginAfresh(before);
    }

    private void beginAfresh(Opened before) {
        if (!before.equals(settled.now())) {
            settled.beganAfresh();
        }
        desk.reset();
    }

    /** Takes back the last change; one that began a run from its seed, by beginning the run before from its own. */
    public void undo() {
        settled.undo().ifPresent(this::go);
    }

    /** Makes the change again that was last taken back. */
    public void redo() {
        settled.redo().ifPresent(this::go);
    }

    private void go(UndoHistory.Way<Opened> way) {
        desk.use(way.state());
        if (way.fresh()) {
            desk.reset();
        }
    }

    /** Whether there is a change to take back. */
    public ReadOnlyBooleanProperty canUndo() {
        return settled.canUndo();
    }

    /** Whether there is a change to make again. */
    public ReadOnlyBooleanProperty canRedo() {
        return settled.canRedo();
    }

    /** Opens another experiment: its run starts from its seed, whatever was there before. */
    public void open(Experiment next) {
        open(Opened.of(next));
    }

    /**
     * Makes something else the target and keeps everything else; where its dimension is another, with the settings of a
     * preset for it, which is said.
     */
    public void imitate(Target target) {
        if (!take(target)) {
            desk.say(new Notice(false, Settled.moved(target), ""));
        }
    }

    /** Makes something else the target, and says whether the other settings could stay. */
    boolean take(Target target) {
        boolean stays = target.dimension() == desk.experiment().target().dimension();
        adopt(settled.imitating(target), new Object());
        return stays;
    }
}
