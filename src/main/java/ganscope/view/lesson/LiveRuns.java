package ganscope.view.lesson;

import ganscope.claim.Measuring;
import ganscope.claim.Verdict;
import ganscope.diagnosis.Course;
import ganscope.diagnosis.Explainer;
import ganscope.diagnosis.Finding;
import ganscope.evaluation.HeldModes;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.lesson.course.Claim;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Measured;
import ganscope.lesson.course.Setup;
import ganscope.session.SessionStatus;
import ganscope.view.model.DeskModel;
import ganscope.view.model.time.Twins;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was seen on the desk of the runs of a lesson, and what that says of its claims. For the JavaFX thread. */
final class LiveRuns {
    private final Twins desk;
    private final Lesson lesson;
    private final Map<String, SeenRun> seen = new HashMap<>();
    private final Set<String> onDesk = new HashSet<>();
    private final Map<DeskModel, HeldModes> held = new HashMap<>();

    LiveRuns(Twins desk, Lesson lesson) {
        this.desk = desk;
        this.lesson = lesson;
    }

    /** Looks at the runs of the desk. */
    void observe() {
        onDesk.clear();
        desk.runs().forEach(this::observe);
    }

    private void observe(DeskModel model) {
        Snapshot snapshot = model.measured().snapshotProperty().get();
        held.computeIfAbsent(model, run -> new HeldModes()).observe(snapshot);
        if (snapshot == null
                || model.measured().history().isEmpty()
                || !model.measured().changes().all().isEmpty()) {
            return;
        }
        lesson.setups().forEach((name, setup) -> {
            if (setup instanceof Setup.Training run && isOf(run, snapshot)) {
                onDesk.add(name);
                seen.put(name, look(model, name, run, snapshot));
            }
        });
    }

    /** Whether a snapshot is of a run; another seed is as good. */
    private static boolean isOf(Setup.Training run, Snapshot snapshot) {
        return snapshot.experiment().withSeed(run.experiment().seed()).equals(run.experiment());
    }

    private SeenRun look(DeskModel model, String name, Setup.Training run, Snapshot snapshot) {
        History history = model.measured().history();
        SessionStatus status = model.statusProperty().get();
        boolean over = status.state() == SessionStatus.State.DIVERGED;
        long end = run.experiment().steps();
        boolean finished = over || history.step(history.size() - 1) >= end;
        return SeenRun.of(
                history,
                end,
                model.noiseFloors().floors(),
                finished ? findings(model, name, status, snapshot, over) : Set.of(),
                snapshot.experiment().seed(),
                over);
    }

    /** What is said at the end: once that is known with the noise floors, it stays. */
    private Set<String> findings(DeskModel model, String name, SessionStatus status, Snapshot snapshot, boolean over) {
        SeenRun before = seen.get(name);
        if (before != null
                && before.seed() == snapshot.experiment().seed()
                && before.step() <= snapshot.step()
                && !before.readings().findings().isEmpty()
                && !before.readings().floors().isEmpty()) {
            return before.readings().findings();
        }
        Course.@Nullable End end = over ? new Course.End(status.step(), status.divergence()) : null;
        return Explainer.explain(new Course(
                        snapshot,
                        model.measured().history(),
                        model.noiseFloors().floors(),
                        held.getOrDefault(model, new HeldModes()),
                        0,
                        end))
                .stream()
                .map(Finding::id)
                .collect(Collectors.toSet());
    }

    /** The runs of the lesson that are on the desk now, by the names of their setups. */
    Set<String> onDesk() {
        return onDesk;
    }

    /** What is known of a claim from the desk alone. */
    ClaimState of(Claim claim) {
        List<Measured.Single> parts = ClaimParts.of(claim).toList();
        List<String> missing = new ArrayList<>();
        List<String> measured = new ArrayList<>();
        long step = 0;
        boolean floors = false;
        for (Measured.Single part : parts) {
            if (!(lesson.setup(part.of()) instanceof Setup.Training training)
                    || !(part instanceof Measured.OfRun number)) {
                continue;
            }
            SeenRun run = seen.get(part.of());
            long due = ClaimParts.due(number, training.experiment().steps());
            if (run != null && run.missed(due)) {
                return new ClaimState.Missed(due);
            }
            if (run != null && run.has(due)) {
                measured.add(part.of());
                floors |=
                        ClaimParts.needsFloors(part) && run.readings().floors().isEmpty() && !run.over();
                step = Math.max(step, run.measuredAt(due));
            } else if (run != null && onDesk.contains(part.of())) {
                // Whoever was told of another run to train would lose this one.
                return new ClaimState.Waiting(due, run.step(), now(claim, run));
            } else {
                missing.add(part.of());
            }
        }
        if (!missing.isEmpty() || parts.stream().anyMatch(part -> !(part instanceof Measured.OfRun))) {
            return new ClaimState.Open(
                    missing.stream().distinct().toList(),
                    measured.stream().distinct().toList());
        }
        return floors ? new ClaimState.Floors() : new ClaimState.Known(verdict(claim), step);
    }

    private Verdict verdict(Claim claim) {
        Map<Setup.Training, SeenRun> runs = new HashMap<>();
        seen.forEach((name, run) -> {
            if (lesson.setup(name) instanceof Setup.Training training) {
                runs.put(training, run);
            }
        });
        return new Measuring(lesson, run -> Optional.ofNullable(runs.get(run)).map(SeenRun::readings), 0).of(claim);
    }

    /** The number as it is now, where it is one reading of one run. */
    private static double now(Claim claim, SeenRun run) {
        return claim.measured() instanceof Measured.Reading reading
                        && !reading.overFloor()
                        && reading.when().what() == Measured.When.What.LAST
                        && claim.bound().compared().isEmpty()
                ? run.history().get(reading.metric(), run.history().size() - 1)
                : Double.NaN;
    }
}
