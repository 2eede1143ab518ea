package ganscope.view.model.time;

import ganscope.chart.input.Change;
import ganscope.diagnosis.Remedy;
import ganscope.evaluation.Snapshot;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Preset;
import ganscope.session.Checkpoint;
import ganscope.session.form.ExperimentTree;
import ganscope.text.Numbers;
import ganscope.timeline.Timeline;
import ganscope.view.model.DeskModel;
import ganscope.view.model.Ghosts;
import ganscope.view.model.Notice;
import ganscope.view.model.setting.SettingChanges;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The run of a desk and, when it is wanted, a second one beside it: its twin. Both go in step, are played and paused
 * together, and begin again together; settings are changed in the one that is chosen. For the screen's thread.
 */
public final class Twins implements AutoCloseable {
    private final DeskModel main;
    /** Built for the first twin, kept for the next. */
    private @Nullable DeskModel second;

    private final TimeTravel travel = new TimeTravel(this);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<DeskModel> chosen;

    /** A run without a twin. */
    public Twins(DeskModel main) {
        this.main = main;
        chosen = new ReadOnlyObjectWrapper<>(main);
    }

    /** Past moments of the runs that are shown. */
    public TimeTravel travel() {
        return travel;
    }

    /** Whether there are two. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The run that the controls change. */
    public ReadOnlyObjectProperty<DeskModel> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The run that the controls change. */
    public DeskModel chosen() {
        return chosen.get();
    }

    /** The twin; built at the first call. */
    public DeskModel twin() {
        DeskModel built = second;
        if (built == null) {
            built = main.twin();
            second = built;
            built.noticeProperty().addListener((property, old, now) -> {
                if (now != null) {
                    main.say(now);
                }
            });
            main.experimentProperty().addListener((property, old, now) -> part(main));
            DeskModel other = built;
            built.experimentProperty().addListener((property, old, now) -> part(other));
        }
        return built;
    }

    /** Lets the controls change this run from now on. */
    public void choose(DeskModel one) {
        chosen.set(open.get() ? one : main);
    }

    /** Lets the controls change the other run. */
    public void chooseOther() {
        choose(other(chosen()));
    }

    private DeskModel other(DeskModel than) {
        return than == main ? twin() : main;
    }

    /** The first run. */
    DeskModel main() {
        return main;
    }

    /** The runs that are shown: one, or both. */
    public List<DeskModel> runs() {
        return open.get() ? List.of(main, twin()) : List.of(main);
    }

    /** Takes every run back to the moment of it that is shown. */
    void goBack() {
        main.transport().part();
        runs().forEach(run -> run.states().goBack());
        main.transport().meet();
    }

    /** Takes the chosen run back to the moment of it that is shown, and puts an exact copy of it beside it. */
    void forkFromMoment() {
        main.transport().part();
        chosen().states().goBack();
        fork("view.notice.moment.forked");
    }

    /** Puts an exact copy of the chosen run beside it, as it stands now; where it cannot be copied, says why. */
    public void fork() {
        fork("view.notice.twin.forked");
    }

    private void fork(String notice) {
        DeskModel parent = chosen();
        parent.states()
                .checkpoint()
                .whenComplete((saved, problem) -> parent.onScreen(() -> {
                    if (saved == null) {
                        String reason = problem == null ? "" : String.valueOf(problem.getMessage());
                        main.say(new Notice(true, "view.notice.twin.none", reason));
                        main.transport().meet();
                    } else {
                        fork(parent, saved);
                        main.say(new Notice(false, notice, Numbers.count(saved.steps())));
                    }
                }));
    }

    private void fork(DeskModel parent, Checkpoint saved) {
        DeskModel child = other(parent);
        child.drive(false);
        child.copy(parent, saved);
        child.drive(true);
        show(child);
    }

    /** Begins the chosen run again, with a copy of it beside it that begins at the same step. */
    public void fromStart() {
        start(chosen().experiment());
        main.say(new Notice(false, "view.notice.twin.started", ""));
    }

    /** Begins the chosen run again, with one beside it that takes the change that was offered, and trains both. */
    public void tryBeside(Remedy remedy) {
        Experiment cured;
        try {
            cured = ExperimentTree.with(chosen().experiment(), remedy.settings());
        } catch (IllegalArgumentException refused) {
            main.say(new Notice(true, "view.notice.refused", String.valueOf(refused.getMessage())));
            return;
        }
        start(cured);
        main.transport().play();
    }

    /**
     * Opens two experiments side by side, both at their beginning, and trains them in step. The controls change the left one.
     *
     * @param left data in the same units as those of the right one
     * @param leftOrigin the preset that it differs from, or null
     * @param rightOrigin the same of the other
     */
    public void open(Experiment left, @Nullable Preset leftOrigin, Experiment right, @Nullable Preset rightOrigin) {
        close();
        main.edits().open(left, leftOrigin);
        start(right, rightOrigin);
        choose(main);
        main.transport().play();
    }

    private void start(Experiment next) {
        start(next, chosen().originProperty().get());
    }

    private void start(Experiment next, @Nullable Preset origin) {
        DeskModel child = other(chosen());
        child.drive(false);
        child.begin(next, origin);
        child.drive(true);
        main.reset();
        show(child);
    }

    private void show(DeskModel child) {
        open.set(true);
        chosen.set(child);
        shareMemory();
    }

    /** Both together keep no more of their past than one alone. */
    private void shareMemory() {
        long each = Timeline.standardBudget() / runs().size();
        runs().forEach(run -> run.states().timeline().budget(each));
    }

    /** Takes the twin away; the other run goes on. */
    @Override
    public void close() {
        if (open.get()) {
            chosen.set(main);
            open.set(false);
            twin().drive(false);
            twin().states().timeline().budget(0);
            shareMemory();
        }
    }

    /** Takes the first run away: the twin goes on in its place. */
    public void keepTwin() {
        DeskModel kept = twin();
        kept.states()
                .checkpoint()
                .whenComplete((saved, problem) -> main.onScreen(() -> {
                    if (saved == null) {
                        String reason = problem == null ? "" : String.valueOf(problem.getMessage());
                        main.say(new Notice(true, "view.notice.twin.none", reason));
                    } else {
                        close();
                        main.copy(kept, saved);
                    }
                }));
    }

    /** Data in other units cannot be shown on the same axes: the run that was changed goes on alone, which is said. */
    private void part(DeskModel changed) {
        if (open.get() && !Ghosts.comparable(main.experiment(), twin().experiment())) {
            Experiment wanted = changed.experiment();
            Preset origin = changed.originProperty().get();
            close();
            if (changed != main) {
                main.edits().open(wanted, origin);
            }
            main.say(new Notice(false, "view.notice.twin.otherData", ""));
        }
    }

    /** What differs from the other run, with the values of this one. */
    public Change difference(DeskModel one) {
        Experiment here = one.experiment();
        Experiment there = other(one).experiment();
        return Change.of(0, there, here, SettingChanges.between(there, here));
    }

    /** Pulls what is new: of two runs the snapshots of one step, or none. Once per frame. */
    public void frame() {
        if (!open.get()) {
            main.frame();
            return;
        }
        main.follow();
        twin().follow();
        Snapshot one = main.next();
        Snapshot two = twin().next();
        boolean together = one != null && two != null && one.step() == two.step();
        if (together || main.isOut() || twin().isOut()) {
            main.take();
            twin().take();
        }
    }

    /** Ends both. */
    public void end() {
        main.close();
        if (second != null) {
            second.close();
        }
    }
}
