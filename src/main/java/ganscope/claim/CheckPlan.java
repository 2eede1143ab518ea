package ganscope.claim;

import ganscope.gan.experiment.Experiment;
import ganscope.lesson.course.Claim;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Measured;
import ganscope.lesson.course.Setup;
import ganscope.session.form.ExperimentTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which runs the claims of some lessons need, each once. */
final class CheckPlan {
    /** Whether the noise floors of a run are needed, by run. */
    private final Map<Experiment, Boolean> floors = new HashMap<>();

    /** Every lesson with the seeds 0 … seeds − 1 added to those of its setups. */
    CheckPlan(List<Lesson> lessons, int seeds) {
        for (Lesson lesson : lessons) {
            for (Claim claim : lesson.claims()) {
                parts(claim).forEach(part -> add(lesson, part, seeds));
            }
        }
    }

    private void add(Lesson lesson, Measured.OfRun part, int seeds) {
        if (lesson.setup(part.of()) instanceof Setup.Training run) {
            for (int i = 0; i < seeds; i++) {
                floors.merge(seeded(run.experiment(), i), needsFloors(part), Boolean::logicalOr);
            }
        }
    }

    private static boolean needsFloors(Measured.OfRun part) {
        return part instanceof Measured.Says || part instanceof Measured.Reading reading && reading.overFloor();
    }

    /** The numbers of training runs that a claim needs. */
    private static Stream<Measured.OfRun> parts(Claim claim) {
        return Stream.concat(Stream.of(claim.measured()), claim.bound().compared().stream())
                .flatMap(CheckPlan::parts);
    }

    private static Stream<Measured.OfRun> parts(Measured measured) {
        return switch (measured) {
            case Measured.OfRun run -> Stream.of(run);
            case Measured.Ratio ratio ->
                Stream.of(ratio.first(), ratio.second()).flatMap(CheckPlan::parts);
            case Measured.Difference difference ->
                Stream.of(difference.first(), difference.second()).flatMap(CheckPlan::parts);
            case Measured.Single still -> Stream.empty();
        };
    }

    /** Whether a claim's numbers differ from seed to seed. */
    static boolean isRandom(Claim claim) {
        return Stream.concat(Stream.of(claim.measured()), claim.bound().compared().stream())
                .anyMatch(CheckPlan::isRandom);
    }

    private static boolean isRandom(Measured measured) {
        return switch (measured) {
            case Measured.OfRun run -> true;
            case Measured.OfMap map -> true;
            case Measured.Between between -> between.sampled();
            case Measured.Ratio ratio -> isRandom(ratio.first()) || isRandom(ratio.second());
            case Measured.Difference difference -> isRandom(difference.first()) || isRandom(difference.second());
            case Measured.Fit still -> false;
            case Measured.OfGame still -> false;
            case Measured.OfTransformer transformer -> true;
            case Measured.OfGrid still -> false;
        };
    }

    /** The same experiment with a later seed. */
    static Experiment seeded(Experiment experiment, int later) {
        return later == 0
                ? experiment
                : ExperimentTree.with(experiment, "seed", Long.toString(experiment.seed() + later));
    }

    /** The runs, those that take longest first. */
    List<Experiment> runs() {
        List<Experiment> runs = new ArrayList<>(floors.keySet());
        runs.sort(Comparator.comparingDouble(CheckPlan::work)
                .reversed()
                .thenComparing(Experiment::seed)
                .thenComparing(ExperimentTree::toText));
        return runs;
    }

    /** About how much there is to do, in no unit. */
    static double work(Experiment run) {
        double updates = run.discriminator().steps() + run.generator().steps();
        double widths = run.discriminator().hidden().stream()
                .mapToDouble(width -> width)
                .sum();
        return run.steps() * updates * run.batch() * (widths + 1);
    }

    boolean needsFloors(Experiment run) {
        return floors.getOrDefault(run, false);
    }
}
