package ganscope.explorer;

import ganscope.divergence.Divergences;
import ganscope.divergence.EnergyDistance;
import ganscope.divergence.SampleDivergences;
import ganscope.random.RandomStream;
import ganscope.stats.BinRule;
import ganscope.stats.Bins;
import ganscope.stats.Histogram;
import ganscope.stats.Points;
import ganscope.transport.Wasserstein1D;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What samples of two sides say of their distance: histograms with bins of both for divergences, as everywhere in the
 * program, and exact transport between the numbers. Entropies are differential: those of the bins and the logarithm of
 * their width.
 */
public final class SampleEstimates {
    private SampleEstimates() {}

    /** Where the samples of two sides come from, wherever the program draws them: the same numbers for the same seed. */
    public static RandomStream stream(long seed) {
        return new RandomStream(seed, "explorer.estimates");
    }

    /**
     * The scatter of every measure over repeated samples.
     *
     * @param n numbers of each sample, at least 2
     * @param repeats pairs of samples, at least 1
     * @param random where the draws come from
     */
    public static Map<Measure, Spread> of(Side p, Side q, int n, int repeats, RandomStream random) {
        return of(p, q, n, repeats, random, () -> true).orElseThrow();
    }

    /**
     * The same, as long as it is wanted.
     *
     * @param goOn asked before each pair of samples; false ends it
     * @return empty if it was ended
     */
    public static Optional<Map<Measure, Spread>> of(
            Side p, Side q, int n, int repeats, RandomStream random, BooleanSupplier goOn) {
        Map<Measure, double[]> readings = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            readings.put(measure, new double[repeats]);
        }
        for (int i = 0; i < repeats; i++) {
            if (!goOn.getAsBoolean()) {
                return Optional.empty();
            }
            Map<Measure, Double> once = once(p.sample(random, n), q.sample(random, n));
            int repeat = i;
            readings.forEach(
                    (measure, values) -> values[repeat] = measure.settled(once.getOrDefault(measure, Double.NaN)));
        }
        Map<Measure, Spread> spreads = new EnumMap<>(Measure.class);
        readings.forEach((measure, values) -> spreads.put(measure, Spread.of(values)));
        return Optional.of(Collections.unmodifiableMap(spreads));
    }

    /**
     * The first of those pairs of samples, in the bins that its estimates use.
     *
     * @param n numbers of each sample, at least 2
     * @param random as it was given for the estimates, from its beginning
     */
    public static SamplePair first(Side p, Side q, int n, RandomStream random) {
        Points first = p.sample(random, n);
        Points second = q.sample(random, n);
        Bins bins =
                SampleDivergences.bins(first, second, BinRule.Automatic.FINER).getFirst();
        return new SamplePair(n, Histogram.of(bins, first), Histogram.of(bins, second));
    }

    private static Map<Measure, Double> once(Points p, Points q) {
        SampleDivergences sampled = SampleDivergences.between(p, q);
        Divergences all = sampled.divergences();
        double width = Math.log(sampled.bins().getFirst().width(0));
        double entropyP = all.entropyP() + width;
        double entropyQ = all.entropyQ() + width;
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        values.put(Measure.JS, all.js());
        values.put(Measure.KL_PQ, all.klPQ());
        values.put(Measure.KL_QP, all.klQP());
        values.put(Measure.TV, all.totalVariation());
        values.put(Measure.HELLINGER2, all.squaredHellinger());
        values.put(Measure.PEARSON, all.pearson());
        values.put(Measure.NEYMAN, all.neyman());
        values.put(Measure.JEFFREYS, all.jeffreys());
        values.put(Measure.W1, Wasserstein1D.w1(p, q));
        values.put(Measure.W2, Wasserstein1D.w2(p, q));
        values.put(Measure.ENERGY, EnergyDistance.of(p, q));
        values.put(Measure.ENTROPY_P, entropyP);
        values.put(Measure.ENTROPY_Q, entropyQ);
        values.put(Measure.CROSS_ENTROPY_PQ, entropyP + all.klPQ());
        values.put(Measure.CROSS_ENTROPY_QP, entropyQ + all.klQP());
        values.put(Measure.VALUE_OF_GAME, 2 * all.js() - 2 * Math.log(2));
        return values;
    }
}
