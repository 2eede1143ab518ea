package ganscope.diagnosis;

import static ganscope.diagnosis.Finding.Tone.NEUTRAL;

import ganscope.data.latent.LatentPrior;
import ganscope.evaluation.LineView;
import ganscope.evaluation.metric.Series;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Optional;
import java.util.stream.IntStream;

/** What can be said of the generator as a map of the line. */
final class MapFindings {
    /** Share of the latents at each end that is too rare to count. */
    private static final double RARE = 0.01;
    /** The least way back, as a share of the map's whole height, that is a turn. */
    private static final double TURN = 0.05;

    private MapFindings() {}

    /** A map that turns from rising to falling leads two latents to one place. */
    static Optional<Finding> folds(Evidence evidence) {
        LineView line = evidence.snapshot().line();
        LatentPrior prior = evidence.experiment().latent();
        if (line == null || prior.dimension() != 1 || line.map().isEmpty()) {
            return Optional.empty();
        }
        Turns turns = Turns.of(line.latent(), line.map(), prior.quantile(RARE), prior.quantile(1 - RARE));
        return turns.count() > 0
                ? Finding.of(
                        "folds",
                        NEUTRAL,
                        Figure.count("turns", turns.count()),
                        Figure.measured("latent", turns.first()))
                : Optional.empty();
    }

    /**
     * Where a curve turns.
     *
     * @param count how often it goes back by more than {@link #TURN} of its height
     * @param first the latent of the first turn
     */
    record Turns(int count, double first) {
        static Turns of(Series latent, Series map, double from, double to) {
            int[] inside = IntStream.range(0, map.size())
                    .filter(i -> latent.get(i) >= from && latent.get(i) <= to)
                    .toArray();
            DoubleSummaryStatistics heights =
                    Arrays.stream(inside).mapToDouble(map::get).summaryStatistics();
            double least = TURN * (heights.getMax() - heights.getMin());
            int count = 0;
            double first = Double.NaN;
            int direction = 0;
            int lowest = inside[0];
            int highest = inside[0];
            for (int i : inside) {
                double value = map.get(i);
                highest = value > map.get(highest) ? i : highest;
                lowest = value < map.get(lowest) ? i : lowest;
                boolean falls = direction >= 0 && map.get(highest) - value > least;
                boolean rises = direction <= 0 && value - map.get(lowest) > least;
                if (falls || rises) {
                    if (direction != 0 && count++ == 0) {
                        first = latent.get(falls ? highest : lowest);
                    }
                    direction = falls ? -1 : 1;
                    highest = i;
                    lowest = i;
                }
            }
            return new Turns(count, first);
        }
    }
}
