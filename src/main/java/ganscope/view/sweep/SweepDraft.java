package ganscope.view.sweep;

import ganscope.comparison.Seeds;
import ganscope.comparison.SweepPlan;
import ganscope.comparison.Varied;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.Experiment;
import ganscope.session.form.ExperimentFile;
import ganscope.session.form.ExperimentTree;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Setting;
import ganscope.view.model.setting.Settings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sweep as it is being put together.
 *
 * @param base all settings that are not varied
 * @param steps of each run
 * @param up the first setting, whose values go up the map
 * @param across the second one, or nothing
 * @param seeds as the command line writes them
 * @param metric what the map shows
 * @param jobs how many runs train at once
 */
record SweepDraft(Experiment base, int steps, Vary up, Vary across, String seeds, Metric metric, int jobs) {
    /** Runs that are not longer than this are a sweep for a lesson. */
    private static final int USUAL_STEPS = 1000;

    private static final String UP = "discriminator.optimizer.learningRate";
    private static final String ACROSS = "generator.optimizer.learningRate";

    /** The two learning rates around those of an experiment, with two seeds. */
    static SweepDraft of(Experiment base) {
        return new SweepDraft(
                base,
                Math.min(base.steps(), USUAL_STEPS),
                usual(UP, base),
                usual(ACROSS, base),
                "2",
                Metric.W1,
                Runtime.getRuntime().availableProcessors());
    }

    private static Vary usual(String path, Experiment base) {
        return setting(path, base)
                .map(setting -> new Vary(path, SuggestedValues.of(setting, base)))
                .orElse(Vary.NOTHING);
    }

    private static Optional<Setting> setting(String path, Experiment base) {
        return choices(base).stream()
                .filter(setting -> setting.path().equals(path))
                .findFirst();
    }

    /** What can be varied in an experiment, in the order of the laboratory. */
    static List<Setting> choices(Experiment base) {
        return Settings.of(base).stream()
                .filter(setting -> !setting.path().equals("seed"))
                .filter(setting -> !(setting.kind() instanceof Kind.Text) || isOneWord(setting, base))
                .toList();
    }

    /** Values stand between commas: what has some itself, or is nothing, cannot be varied here. */
    private static boolean isOneWord(Setting setting, Experiment base) {
        String present = ExperimentTree.get(base, setting.path());
        return !present.isBlank() && !present.contains(",");
    }

    /** The same with another experiment; a setting that means nothing there is no longer varied. */
    SweepDraft withBase(Experiment other) {
        return new SweepDraft(
                other,
                Math.min(other.steps(), USUAL_STEPS),
                setting(up.path(), other).isPresent() ? moved(up, other) : usual(UP, other),
                setting(across.path(), other).isPresent() ? moved(across, other) : Vary.NOTHING,
                seeds,
                metric,
                jobs);
    }

    /** What was suggested is suggested anew; what was typed stays. */
    private Vary moved(Vary vary, Experiment other) {
        boolean suggested = setting(vary.path(), base)
                .map(setting -> SuggestedValues.of(setting, base).equals(vary.values()))
                .orElse(false);
        return suggested ? usual(vary.path(), other) : vary;
    }

    SweepDraft withSteps(int other) {
        return new SweepDraft(base, other, up, across, seeds, metric, jobs);
    }

    SweepDraft withUp(Vary other) {
        return new SweepDraft(base, steps, other, across, seeds, metric, jobs);
    }

    SweepDraft withAcross(Vary other) {
        return new SweepDraft(base, steps, up, other, seeds, metric, jobs);
    }

    SweepDraft withSeeds(String other) {
        return new SweepDraft(base, steps, up, across, other, metric, jobs);
    }

    SweepDraft withMetric(Metric other) {
        return new SweepDraft(base, steps, up, across, seeds, other, jobs);
    }

    SweepDraft withJobs(int other) {
        return new SweepDraft(base, steps, up, across, seeds, metric, other);
    }

    /** What is varied. */
    List<Vary> varied() {
        return Stream.of(up, across).filter(each -> !each.isNothing()).toList();
    }

    /**
     * Reads how many seeds there are.
     *
     * @throws Refused if it is written in another way
     */
    private Seeds readSeeds() {
        try {
            return Seeds.parse(seeds);
        } catch (IllegalArgumentException e) {
            throw new Refused("sweep.refused.seeds", seeds, e);
        }
    }

    /**
     * What is trained.
     *
     * @throws Refused if that is impossible
     */
    SweepPlan plan() {
        if (varied().isEmpty()) {
            throw new Refused("sweep.refused.nothing", "", null);
        }
        if (up.path().equals(across.path())) {
            throw new Refused("sweep.refused.same", up.path(), null);
        }
        Seeds read = readSeeds();
        try {
            boolean stepsVary = varied().stream().anyMatch(each -> each.path().equals("steps"));
            Experiment experiment = stepsVary ? base : ExperimentTree.with(base, "steps", Integer.toString(steps));
            List<Varied> settings = varied().stream().map(SweepDraft::varied).toList();
            return new SweepPlan(new ExperimentFile(experiment, ExperimentFile.EVERY), settings, read);
        } catch (Refused e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new Refused("sweep.refused.plan", String.valueOf(e.getMessage()), e);
        }
    }

    private static Varied varied(Vary vary) {
        try {
            // A keyboard set to Chinese has its own commas, and numbers here are written with a long minus.
            String plain = vary.values().replace('−', '-').replaceAll("[，、]", ",");
            return Varied.parse(vary.path() + "=" + plain);
        } catch (IllegalArgumentException e) {
            throw new Refused("sweep.refused.values", vary.values(), e);
        }
    }
}
