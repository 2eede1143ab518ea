package ganscope.divergence;

import ganscope.random.RandomStream;
import ganscope.stats.Points;
import ganscope.stats.Quantiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;

/**
 * What a metric reads between two samples of the same distribution: no generator can be seen to do better.
 *
 * @param mean the mean reading, in the metric's unit
 * @param p95 the 95th percentile: a perfect generator reads at most this 95 times in 100
 * @param repetitions how many pairs of samples were compared
 */
public record NoiseFloor(double mean, double p95, int repetitions) {

    /**
     * The floor of one metric between two fresh samples.
     *
     * @param n size of the first sample, the real one
     * @param m size of the second sample, the generated one
     * @param repetitions pairs of samples, at least 1; some 200 make the percentile steady
     * @param stream where the samples come from
     * @throws IllegalArgumentException if repetitions is below 1
     * @throws CancellationException if the thread is interrupted
     */
    public static NoiseFloor of(
            Sampler sampler,
            int n,
            int m,
            ToDoubleBiFunction<Points, Points> metric,
            int repetitions,
            RandomStream stream) {
        return one(() -> sampler.draw(n, stream), () -> sampler.draw(m, stream), metric, repetitions);
    }

    /**
     * The floor of one metric between a sample that stays and fresh ones: the right band for a reading whose real sample
     * is always the same.
     *
     * @param real the sample that stays
     * @param m size of the fresh samples
     * @throws IllegalArgumentException if repetitions is below 1
     * @throws CancellationException if the thread is interrupted
     */
    public static NoiseFloor against(
            Points real,
            Sampler sampler,
            int m,
            ToDoubleBiFunction<Points, Points> metric,
            int repetitions,
            RandomStream stream) {
        return one(() -> real, () -> sampler.draw(m, stream), metric, repetitions);
    }

    private static NoiseFloor one(
            Supplier<Points> first,
            Supplier<Points> second,
            ToDoubleBiFunction<Points, Points> metric,
            int repetitions) {
        Map<String, NoiseFloor> floors = of(first, second, Map.of("metric", metric), repetitions);
        return floors.values().iterator().next();
    }

    /**
     * The floors of several metrics on the same pairs of samples.
     *
     * @param first gives the first sample of each pair
     * @param second gives the second
     * @param metrics by name
     * @param repetitions pairs of samples, at least 1
     * @return floors by name, in the order of the metrics; NaN where a metric read NaN
     * @throws IllegalArgumentException if repetitions is below 1
     * @throws CancellationException if the thread is interrupted, which is checked before each pair
     */
    public static Map<String, NoiseFloor> of(
            Supplier<Points> first,
            Supplier<Points> second,
            Map<String, ? extends ToDoubleBiFunction<Points, Points>> metrics,
            int repetitions) {
        if (repetitions < 1) {
            throw new IllegalArgumentException("repetitions: " + repetitions + " (at least 1)");
        }
        List<String> names = new ArrayList<>();
        List<ToDoubleBiFunction<Points, Points>> functions = new ArrayList<>();
        metrics.forEach((name, metric) -> {
            names.add(name);
            functions.add(metric);
        });
        double[][] readings = new double[names.size()][repetitions];
        for (int r = 0; r < repetitions; r++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("the noise floor was not needed any more");
            }
            Points p = first.get();
            Points q = second.get();
            for (int k = 0; k < readings.length; k++) {
                readings[k][r] = functions.get(k).applyAsDouble(p, q);
            }
        }
        Map<String, NoiseFloor> floors = new LinkedHashMap<>();
        for (int k = 0; k < readings.length; k++) {
            floors.put(names.get(k), summary(readings[k]));
        }
        return floors;
    }

    private static NoiseFloor summary(double[] readings) {
        double sum = 0;
        for (double reading : readings) {
            sum += reading;
        }
        double p95 = Double.isNaN(sum) ? Double.NaN : Quantiles.selecting(readings, 0.95);
        return new NoiseFloor(sum / readings.length, p95, readings.length);
    }
}
