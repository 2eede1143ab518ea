package ganscope.chart;

import ganscope.chart.curve.Readings;
import ganscope.chart.input.ChartKind;
import ganscope.data.NormalMixture;
import ganscope.data.Target;
import ganscope.data.latent.LatentPrior;
import ganscope.data.latent.LatentType;
import ganscope.evaluation.LineView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.metric.Series;
import ganscope.gan.DataScaling;
import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.DiscriminatorSpec;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.GeneratorSpec;
import ganscope.gan.experiment.OutputTransform;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.Objective;
import ganscope.nn.Initializer;
import ganscope.nn.kernel.Activation;
import ganscope.optim.OptimizerSpec;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** Snapshots of runs that never ran: smooth, plausible, and the same on every machine. */
public final class SnapshotExamples {
    private static final int BINS = 60;
    private static final int GRID = 256;
    private static final double LOW = -6;
    private static final double HIGH = 6;

    private SnapshotExamples() {}

    public static Experiment experiment(Target target, Objective objective, int latentDimension) {
        return new Experiment(
                target,
                new LatentPrior(LatentType.NORMAL, latentDimension),
                new GeneratorSpec(
                        List.of(32, 32),
                        Activation.parse("tanh"),
                        Initializer.parse("glorot"),
                        OutputTransform.IDENTITY,
                        OptimizerSpec.adam(1e-3, 0.5),
                        1,
                        0),
                new DiscriminatorSpec(
                        List.of(32, 32),
                        Activation.parse("tanh"),
                        Initializer.parse("glorot"),
                        OptimizerSpec.adam(1e-3, 0.5),
                        1),
                objective,
                Constraints.NONE,
                UpdateOrder.ALTERNATING,
                256,
                4000,
                1);
    }

    /** A snapshot that suits this chart. */
    public static Snapshot of(ChartKind kind, String objective) {
        return kind.suits(1)
                ? line(objective)
                : kind.suits(2) ? PlaneExamples.ring(objective) : ImageExamples.bars(objective);
    }

    /** A mixture of two normals and a generator that has found one mode and a half. */
    public static Snapshot line(String objective) {
        return line(objective, 0.8, -0.6, 1.3);
    }

    /** A generator that puts everything into a spike. */
    public static Snapshot collapsed(String objective) {
        return line(objective, 1, 1.5, 0.04);
    }

    public static Snapshot line(String id, double share, double shift, double spread) {
        Objective objective = Objective.of(id);
        Experiment experiment =
                experiment(new NormalMixture(List.of(-2.0, 2.0), List.of(0.6, 0.6), List.of(0.5, 0.5)), objective, 1);
        DoubleUnaryOperator p = x -> 0.5 * normal(x, -2, 0.6) + 0.5 * normal(x, 2, 0.6);
        DoubleUnaryOperator q = x -> share * normal(x, shift, spread) + (1 - share) * normal(x, 2, 0.6);
        Series edges = Series.linear(LOW, HIGH, BINS + 1);
        Series x = Series.linear(LOW + 6.0 / GRID, HIGH - 6.0 / GRID, GRID);
        Series logit = x.map(v -> Math.log((p.applyAsDouble(v) + 1e-3) / (q.applyAsDouble(v) + 1e-3)));
        Series score = logit.map(s -> 0.7 * s + 0.2);
        boolean probability = Readings.isProbability(experiment);
        boolean critic = Readings.isCritic(experiment);
        Series reading = probability
                ? score.map(SnapshotExamples::sigmoid)
                : critic ? x.map(v -> 1.6 * Math.tanh(0.5 * (v - 1)) - 0.4 * Math.sin(v)) : score;
        Series best = probability ? logit.map(SnapshotExamples::sigmoid) : critic ? Series.EMPTY : logit;
        Series latent = Series.linear(-3, 3, 129);
        Series quantiles = Series.linear(-3, 3, 65);
        Series pushAt = Series.linear(-3.5, 3, 33);
        DoubleUnaryOperator slope = v -> 0.8 * Math.sin(v) + 0.3;
        return new Snapshot(
                0,
                2400,
                experiment,
                DataScaling.standardising(experiment.target()),
                Metrics.of(Map.of(Metric.JS, 0.12, Metric.W1, 0.7)),
                Series.of(0.02, 0.05, 0.11),
                Series.of(0.4, 0.2, 0.3),
                Series.of(0.3, 0.6, 1),
                new LineView(
                        edges,
                        heights(p, 1),
                        heights(q, 2),
                        x,
                        x.map(p),
                        x.map(q),
                        score,
                        reading,
                        best,
                        x.map(v -> Math.abs(v) < 2 ? v : Math.copySign(2 - 0.3 * (Math.abs(v) - 2), v)),
                        latent,
                        latent.map(z -> 1.9 * Math.tanh(1.4 * z - 0.6) + 0.2 * z),
                        latent.map(z -> 2 * Math.tanh(3 * z) + 0.45 * z),
                        quantiles.map(z -> 2 * Math.tanh(3 * z) + 0.45 * z),
                        quantiles.map(z -> 1.9 * Math.tanh(1.4 * z - 0.6) + 0.2 * z),
                        pushAt,
                        pushAt.map(v -> 0.08 * slope.applyAsDouble(v)),
                        pushAt.map(v -> 0.92 * slope.applyAsDouble(v)),
                        pushAt.map(slope),
                        Series.of(0.31, 0.6),
                        Series.of(0.5, 0.5)),
                null);
    }

    /** A run of {@code steps} steps, every tenth one measured, whose curves fall and then rest on their floors. */
    public static History history(int steps) {
        Random random = new Random(7);
        History history = History.EMPTY;
        for (int step = 0; step <= steps; step += 10) {
            double t = (double) step / Math.max(steps, 1);
            double noise = 1 + 0.05 * random.nextGaussian();
            Map<Metric, Double> values = new EnumMap<>(Metric.class);
            values.put(Metric.JS, Math.min(0.69, (0.65 * Math.exp(-6 * t) + 0.01) * noise));
            values.put(Metric.W1, (3.2 * Math.exp(-5 * t) + 0.06) * noise);
            values.put(Metric.W1_CRITIC, (2.8 * Math.exp(-5 * t) + 0.03) * noise);
            values.put(Metric.TV, Math.min(1, (0.95 * Math.exp(-5 * t) + 0.05) * noise));
            values.put(Metric.KL_REAL_GENERATED, (4 * Math.exp(-6 * t) + 0.03) * noise);
            values.put(Metric.D_LOSS, 2 * Math.log(2) - 1.1 * Math.exp(-4 * t) * noise);
            values.put(Metric.G_LOSS, Math.log(2) + 1.6 * Math.exp(-4 * t) * noise);
            values.put(Metric.D_REAL, 0.5 + 0.4 * Math.exp(-4 * t) * noise);
            values.put(Metric.D_FAKE, 0.5 - 0.4 * Math.exp(-4 * t) * noise);
            values.put(Metric.G_GRADIENT_NORM, 0.9 * Math.exp(-3 * t) * noise);
            values.put(Metric.D_GRADIENT_NORM, 0.2 * noise);
            values.put(Metric.LIPSCHITZ, 1.1 + 3 * Math.exp(-5 * t) * noise);
            history = history.append(step, Metrics.of(values));
        }
        return history;
    }

    private static Series heights(DoubleUnaryOperator density, long seed) {
        Random random = new Random(seed);
        double width = (HIGH - LOW) / BINS;
        double[] heights = new double[BINS];
        for (int i = 0; i < BINS; i++) {
            double share = width * density.applyAsDouble(LOW + (i + 0.5) * width);
            double noisy = share + Math.sqrt(share / 4096) * random.nextGaussian();
            heights[i] = Math.max(0, noisy) / width;
        }
        return Series.of(heights);
    }

    static double normal(double x, double mean, double deviation) {
        double z = (x - mean) / deviation;
        return Math.exp(-z * z / 2) / (deviation * Math.sqrt(2 * Math.PI));
    }

    static double sigmoid(double s) {
        return 1 / (1 + Math.exp(-s));
    }
}
