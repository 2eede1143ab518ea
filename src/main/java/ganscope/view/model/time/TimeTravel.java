package ganscope.view.model.time;

import ganscope.evaluation.Snapshot;
import ganscope.gan.experiment.Experiment;
import ganscope.session.SessionStatus;
import ganscope.text.Numbers;
import ganscope.timeline.Moment;
import ganscope.view.model.DeskModel;
import ganscope.view.model.Notice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Shows past moments of the run of a desk, or of both runs the same step, and lets them go on from there. Training goes on
 * meanwhile. What is done to a run is done to it as it is now, and shows that again. For the screen's thread.
 */
public final class TimeTravel {
    private final Twins twins;
    private final ReadOnlyBooleanWrapper past = new ReadOnlyBooleanWrapper();
    private long[] steps = {};
    /** The lists of moments that the steps are of. */
    private List<List<Moment>> seen = List.of();

    private @Nullable Left left;

    /** How things stood when the newest state was left: what is done to the runs from then on shows it again. */
    private record Left(List<DeskModel> runs, List<Experiment> settings, List<Long> numbers, boolean played) {
        static Left of(List<DeskModel> runs) {
            return new Left(
                    runs,
                    runs.stream().map(DeskModel::experiment).toList(),
                    runs.stream().map(DeskModel::run).toList(),
                    runs.getFirst().transport().playingProperty().get());
        }
    }

    /** The newest state of a run at rest, when it was left. */
    private @Nullable Snapshot atRest;

    /** Now. */
    public TimeTravel(Twins twins) {
        this.twins = twins;
    }

    /** Whether a past moment is shown. */
    public ReadOnlyBooleanProperty pastProperty() {
        return past.getReadOnlyProperty();
    }

    /** Once per frame, after the newest state was pulled. */
    public void frame() {
        List<List<Moment>> present = twins.runs().stream()
                .map(run -> run.states().timeline().moments())
                .toList();
        if (!isSame(present)) {
            seen = present;
            steps = common(present);
        }
        if (past.get() && isOver()) {
            now();
        }
    }

    private boolean isSame(List<List<Moment>> present) {
        if (present.size() != seen.size()) {
            return false;
        }
        for (int i = 0; i < present.size(); i++) {
            if (present.get(i) != seen.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static long[] common(List<List<Moment>> of) {
        long[] common = of.getFirst().stream().mapToLong(Moment::step).toArray();
        for (List<Moment> other : of.subList(1, of.size())) {
            long[] there = other.stream().mapToLong(Moment::step).toArray();
            common = Arrays.stream(common)
                    .filter(step -> Arrays.binarySearch(there, step) >= 0)
                    .toArray();
        }
        return common;
    }

    /** Whether somebody did something to the runs: edited, began anew, played, or made single steps. */
    private boolean isOver() {
        DeskModel main = twins.main();
        boolean plays = main.transport().playingProperty().get();
        Left before = left;
        if (before == null
                || !Left.of(twins.runs()).equals(new Left(before.runs, before.settings, before.numbers, plays))) {
            return true;
        }
        if (plays) {
            return !before.played;
        }
        Snapshot newest = main.measured().snapshotProperty().get();
        SessionStatus status = main.statusProperty().get();
        if (before.played) {
            left = Left.of(before.runs); // it was paused meanwhile, which is nothing new to show
            atRest = null;
        } else if (atRest == null && newest != null && newest.step() == status.step()) {
            atRest = status.state() == SessionStatus.State.RUNNING ? null : newest;
        }
        return atRest != null && atRest != newest;
    }

    /** The first step that can be shown. */
    public long first() {
        return steps.length == 0 ? 0 : Math.min(steps[0], last());
    }

    /** The newest step that was measured. */
    public long last() {
        return Math.max(0, twins.main().measured().history().newestStep());
    }

    /** The step that is shown. */
    public long step() {
        Moment moment = twins.main().measured().moment();
        return moment == null ? last() : moment.step();
    }

    /** Shows the kept moment that is nearest to a step. */
    public void show(long step) {
        if (steps.length > 0) {
            int at = Arrays.binarySearch(steps, step);
            int after = Math.min(at < 0 ? -at - 1 : at, steps.length - 1);
            int before = Math.max(0, after - 1);
            showStep(step - steps[before] < steps[after] - step ? steps[before] : steps[after]);
        }
    }

    /** Shows the moment that lies so many behind the one that is shown; before it for negative numbers. */
    public void move(int by) {
        if (steps.length > 0) {
            int at = Arrays.binarySearch(steps, step());
            int from = at >= 0 ? at : by > 0 ? -at - 2 : -at - 1;
            showStep(steps[Math.clamp(from + (long) by, 0, steps.length - 1)]);
        }
    }

    /** Shows the first moment. */
    public void toFirst() {
        show(0);
    }

    private void showStep(long step) {
        List<DeskModel> runs = twins.runs();
        List<Optional<Moment>> found = runs.stream().map(of -> at(of, step)).toList();
        if (step >= last()) {
            now();
        } else if (found.stream().allMatch(Optional::isPresent)) {
            for (int i = 0; i < runs.size(); i++) {
                runs.get(i).measured().show(found.get(i).orElse(null));
            }
            if (!past.get()) {
                left = Left.of(runs);
                atRest = null;
            }
            past.set(true);
        }
    }

    private static Optional<Moment> at(DeskModel run, long step) {
        return run.states().timeline().moments().stream()
                .filter(moment -> moment.step() == step)
                .findFirst();
    }

    /** Shows the newest state again, and follows it. */
    public void now() {
        Left before = left;
        if (before != null) {
            before.runs.forEach(each -> each.measured().show(null));
        }
        left = null;
        past.set(false);
    }

    /** Lets the runs that are shown go on from the moment that is shown: what came after it is gone. */
    public void goOn() {
        if (isReachable()) {
            long to = step();
            twins.goBack();
            now();
            twins.main().say(new Notice(false, "view.notice.moment.back", Numbers.count(to)));
        }
    }

    /** Lets the chosen run go on from the moment that is shown, and a copy of it beside it. */
    public void fork() {
        if (isReachable()) {
            twins.forkFromMoment();
            now();
        }
    }

    /** Whether the runs can go back to the moment that is shown; where not, says so. */
    private boolean isReachable() {
        boolean reachable = past.get()
                && twins.runs().stream().allMatch(each -> {
                    Moment moment = each.measured().moment();
                    return moment != null && each.states().timeline().reaches(moment);
                });
        if (past.get() && !reachable) {
            twins.main().say(new Notice(true, "view.notice.moment.lost", ""));
        }
        return reachable;
    }
}
