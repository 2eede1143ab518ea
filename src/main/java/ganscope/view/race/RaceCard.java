package ganscope.view.race;

import ganscope.comparison.Entrant;
import ganscope.comparison.RacePlan;
import ganscope.comparison.ReadyRace;
import ganscope.data.GivenData;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.ExperimentText;
import ganscope.session.form.ExperimentFile;
import ganscope.text.Program;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A race that can be chosen.
 *
 * @param ready the race that ships; empty for one's own
 * @param entrants experiments of the same target
 * @param steps of each
 * @param every steps from one row of metrics to the next
 * @param metrics that are shown, as far as they are defined
 */
record RaceCard(Optional<ReadyRace> ready, List<Entrant> entrants, int steps, int every, List<Metric> metrics) {
    /** What is shown of a race of one's own. */
    private static final List<Metric> USUAL =
            List.of(Metric.W1, Metric.JS, Metric.G_GRADIENT_NORM, Metric.MODES_COVERED);

    /** Rows of metrics of a race of one's own. */
    private static final int ROWS = 80;

    /** Copies. */
    RaceCard {
        entrants = List.copyOf(entrants);
        metrics = List.copyOf(metrics);
    }

    /** A race that ships. */
    static RaceCard of(ReadyRace race) {
        return new RaceCard(Optional.of(race), race.entrants(), race.steps(), race.every(), race.metrics());
    }

    /** A race of one's own, as long as the longest of its experiments. */
    static RaceCard own(List<Entrant> entrants) {
        int steps = entrants.stream()
                .mapToInt(entrant -> entrant.experiment().steps())
                .max()
                .orElse(1);
        return new RaceCard(Optional.empty(), entrants, steps, Math.max(1, steps / ROWS), USUAL);
    }

    /** Whether it is the race that ships under this name. */
    boolean isOf(String name) {
        return ready.map(race -> race.name().equals(name)).orElse(false);
    }

    /** The key of what it is called. */
    String title() {
        return ready.map(race -> "race." + race.name() + ".title").orElse("race.own.title");
    }

    /** The key of what to look for. */
    String about() {
        return ready.map(race -> "race." + race.name() + ".about").orElse("race.own.about");
    }

    /** Whether it has enough entrants. */
    boolean isComplete() {
        return entrants.size() >= RacePlan.LEAST;
    }

    /**
     * What is trained: all with the first one's seed, for the same number of steps.
     *
     * @throws IllegalArgumentException if it has too few entrants
     */
    RacePlan plan() {
        long seed = entrants.isEmpty() ? 1 : entrants.getFirst().experiment().seed();
        return RacePlan.of(entrants, seed, steps, every, false);
    }

    /** The command that runs it without a window; empty where an entrant is trained on rows of data, which fit into no line. */
    Optional<String> command() {
        if (ready.isPresent()) {
            return Optional.of(Program.command() + " race " + ready.get().name());
        }
        if (!isComplete() || entrants.stream().anyMatch(entrant -> !fits(entrant.experiment()))) {
            return Optional.empty();
        }
        return Optional.of(entrants.stream()
                .map(entrant -> "'" + ExperimentText.of(new ExperimentFile(entrant.experiment(), every)) + "'")
                .collect(Collectors.joining(
                        " --experiment ",
                        Program.command() + " race --experiment ",
                        " --steps " + steps + " --every " + every)));
    }

    /** Whether an experiment fits into a line of text. */
    static boolean fits(Experiment experiment) {
        return !(experiment.target() instanceof GivenData);
    }
}
