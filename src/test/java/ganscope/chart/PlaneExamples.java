package ganscope.chart;

import ganscope.chart.curve.Readings;
import ganscope.data.Ring;
import ganscope.data.distribution.Range;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.metric.Series;
import ganscope.gan.DataScaling;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Objective;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;

/** Snapshots of a run on a ring of eight modes that never ran. */
public final class PlaneExamples {
    private static final int SIDE = 128;
    private static final int POTENTIAL = 24;
    private static final int POINTS = 512;
    private static final int LATTICE = 25;
    private static final int ARROWS = 64;
    private static final int BINS = 40;
    private static final double REACH = 3;

    private PlaneExamples() {}

    /** A generator that has found five of eight modes. */
    public static Snapshot ring(String objective) {
        Random random = new Random(11);
        Experiment experiment =
                SnapshotExamples.experiment(new Ring(8, 2, 0.1, 0, List.of()), Objective.of(objective), 2);
        boolean probability = Readings.isProbability(experiment);
        double[] real = points(random, POINTS, 8, 0.1);
        double[] generated = points(random, POINTS, 5, 0.16);
        DoubleBinaryOperator score =
                (x, y) -> 2.2 * Math.sin(Math.atan2(y, x) * 0.5 + 0.6) * Math.exp(-Math.pow(Math.hypot(x, y) - 2, 2))
                        - 0.8 * Math.exp(-(x * x + y * y));
        double[] reading = grid(SIDE, (x, y) -> {
            double s = 2 * score.applyAsDouble(x, y);
            return probability ? SnapshotExamples.sigmoid(s) : s;
        });
        double[] at = Arrays.copyOf(generated, 2 * ARROWS);
        double[] arrow = new double[2 * ARROWS];
        for (int i = 0; i < ARROWS; i++) {
            double x = at[2 * i];
            double y = at[2 * i + 1];
            arrow[2 * i] = (score.applyAsDouble(x + 1e-3, y) - score.applyAsDouble(x - 1e-3, y)) / 2e-3;
            arrow[2 * i + 1] = (score.applyAsDouble(x, y + 1e-3) - score.applyAsDouble(x, y - 1e-3)) / 2e-3;
        }
        return new Snapshot(
                0,
                5000,
                experiment,
                new DataScaling(List.of(0.0, 0.0), List.of(1.4, 1.4)),
                Metrics.of(Map.of(Metric.JS, 0.2, Metric.W1, 0.4)),
                Series.of(0.02, 0.05, 0.11, 0.2),
                Series.of(0.4, 0.2, 0.3, 0.1),
                Series.of(0.02, 0.1, 0.3, 1),
                new PlaneView(
                        Range.of(-REACH, REACH, -REACH, REACH),
                        SIDE,
                        Series.of(reading),
                        POTENTIAL,
                        Series.of(grid(POTENTIAL, (x, y) -> 2 - Math.abs(Math.hypot(x, y) - 2))),
                        Series.of(real),
                        Series.of(generated),
                        Series.of(at),
                        Series.of(arrow),
                        Series.of(arrow).map(value -> 0.1 * value),
                        Series.of(arrow).map(value -> 0.9 * value),
                        Series.of(arrow),
                        LATTICE,
                        Series.of(lattice()),
                        Series.of(Arrays.copyOf(generated, 2 * 128)),
                        Series.of(Arrays.copyOf(real, 2 * 128)),
                        Series.of(0.21, 0.17, 0.2, 0.19, 0.15, 0, 0, 0),
                        Series.of(0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125),
                        Range.of(-REACH, REACH, -REACH, REACH),
                        BINS,
                        Series.of(difference(real, generated))));
    }

    private static double[] points(Random random, int n, int modes, double sigma) {
        double[] points = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double angle = 2 * Math.PI * random.nextInt(modes) / 8;
            points[2 * i] = 2 * Math.cos(angle) + sigma * random.nextGaussian();
            points[2 * i + 1] = 2 * Math.sin(angle) + sigma * random.nextGaussian();
        }
        return points;
    }

    private static double[] grid(int side, DoubleBinaryOperator function) {
        double[] values = new double[side * side];
        for (int i = 0; i < values.length; i++) {
            double x = -REACH + (i % side + 0.5) / side * 2 * REACH;
            double y = -REACH + (Math.floorDiv(i, side) + 0.5) / side * 2 * REACH;
            values[i] = function.applyAsDouble(x, y);
        }
        return values;
    }

    private static double[] lattice() {
        double[] lattice = new double[2 * LATTICE * LATTICE];
        for (int i = 0; i < LATTICE * LATTICE; i++) {
            double u = 4.0 * (i % LATTICE) / (LATTICE - 1) - 2;
            double v = 4.0 * Math.floorDiv(i, LATTICE) / (LATTICE - 1) - 2;
            double angle = Math.atan2(v, u) + 0.3 * u;
            double radius = 2.1 * Math.tanh(1.2 * Math.hypot(u, v));
            lattice[2 * i] = radius * Math.cos(angle);
            lattice[2 * i + 1] = radius * Math.sin(angle);
        }
        return lattice;
    }

    private static double[] difference(double[] real, double[] generated) {
        double[] bins = new double[BINS * BINS];
        for (int i = 0; i < POINTS; i++) {
            bins[bin(real, i)] -= 1.0 / POINTS;
            bins[bin(generated, i)] += 1.0 / POINTS;
        }
        return bins;
    }

    private static int bin(double[] points, int i) {
        int column = (int) Math.clamp((points[2 * i] + REACH) / (2 * REACH) * BINS, 0, BINS - 1);
        int row = (int) Math.clamp((points[2 * i + 1] + REACH) / (2 * REACH) * BINS, 0, BINS - 1);
        return row * BINS + column;
    }
}
