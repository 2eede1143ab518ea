package ganscope.cli.report;

import ganscope.comparison.RaceResult;
import ganscope.comparison.ReadyRace;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.ResourceBundle;

/**
 * What of a race is shown.
 *
 * @param asked the metrics that were asked for; none for those of the race, or the usual ones
 * @param until the W1 to which steps are counted, if it was asked for
 * @param ready the race that ships, if it is one
 */
public record RaceView(List<Metric> asked, Optional<Double> until, Optional<ReadyRace> ready) {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.race", Locale.ROOT);
    private static final List<Metric> USUAL = List.of(Metric.W1, Metric.JS, Metric.MODES_COVERED, Metric.HIGH_QUALITY);

    /** The metrics that are shown. */
    List<Metric> metrics(RaceResult race) {
        List<Metric> shown = asked.isEmpty() ? ready.map(ReadyRace::metrics).orElse(USUAL) : asked;
        return shown.stream().filter(race::has).toList();
    }

    /** The W1 to which steps are counted: what was asked for, or twice the noise floor; nothing where that is not known. */
    OptionalDouble goal(RaceResult race) {
        return until.map(OptionalDouble::of)
                .orElseGet(() -> race.floor(Metric.W1)
                        .map(MetricFloor::limit)
                        .map(limit -> OptionalDouble.of(2 * limit))
                        .orElse(OptionalDouble.empty()));
    }

    /** What a race that ships is called. */
    public static String title(ReadyRace race) {
        return WORDS.getString("race." + race.name() + ".title");
    }

    /** What to look for in it. */
    public static String about(ReadyRace race) {
        return WORDS.getString("race." + race.name() + ".about");
    }
}
