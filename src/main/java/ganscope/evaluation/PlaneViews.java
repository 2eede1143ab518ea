package ganscope.evaluation;

import ganscope.data.distribution.Range;
import ganscope.data.latent.LatentPrior;
import ganscope.evaluation.density.CellGrid;
import ganscope.evaluation.density.ShownBox;
import ganscope.evaluation.metric.BestReading;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.metric.Series;
import ganscope.evaluation.metric.Units;
import ganscope.evaluation.sample.DiscriminatorReadings;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.evaluation.sample.PairPlan;
import ganscope.gan.GeneratorFunction;
import ganscope.gan.ScoreFunction;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Logistic;
import ganscope.gan.objective.Objective;
import ganscope.gan.objective.Reading;
import ganscope.stats.Points;

/** Makes the charts' numbers of a 2-D experiment. */
final class PlaneViews {
    private static final int HEAT_SIDE = 128;
    private static final int POTENTIAL_SIDE = 48;
    private static final int ARROWS = 64;
    private static final int LATTICE_SIDE = 25;

    private PlaneViews() {}

    static PlaneView of(
            Experiment experiment,
            Units units,
            EvaluationSample sample,
            PlaneMeasurement measured,
            GeneratorFunction generator,
            ScoreFunction score,
            DiscriminatorReadings readings,
            Metrics metrics) {
        ShownBox box = measured.shown();
        Range range = box.range();
        float[] cells = CellGrid.centres(range, HEAT_SIDE);
        float[] scores = new float[HEAT_SIDE * HEAT_SIDE];
        score.score(cells, scores.length, scores);
        double[] reading = new double[scores.length];
        for (int i = 0; i < reading.length; i++) {
            reading[i] = BestReading.reading(experiment, scores[i], units.critic());
        }
        int shown = Math.min(experiment.evaluation().pairs(), sample.size());
        int latticeSide = experiment.latent().dimension() == 2 ? LATTICE_SIDE : 0;
        double level = experiment.objective().reading() == Reading.CRITIC
                ? (metrics.get(Metric.D_REAL) + metrics.get(Metric.D_FAKE)) / 2
                : 0;
        Pushes pushes = Pushes.of(experiment.objective(), sample, readings.realScores(), score, units);
        return new PlaneView(
                range,
                HEAT_SIDE,
                Series.of(reading),
                POTENTIAL_SIDE,
                potential(range, measured.plan(), units).map(value -> value + level),
                Series.of(sample.real(), 2 * shown),
                Series.of(sample.generated(), 2 * shown),
                Series.of(sample.generated(), 2 * ARROWS),
                pushes.own(),
                pushes.minimax(),
                pushes.nonSaturating(),
                pushes.wasserstein(),
                latticeSide,
                latticeSide == 0 ? Series.EMPTY : lattice(experiment.latent(), generator),
                Series.of(sample.generated(), 2 * measured.plan().partner().length),
                partners(sample.real(), measured.plan().partner()),
                measured.modeShare(),
                measured.modeWeight(),
                box.binRange(),
                box.bins(0).count(),
                measured.difference());
    }

    /** The real points that the generated ones are carried onto. */
    private static Series partners(float[] real, int[] partner) {
        double[] points = new double[2 * partner.length];
        for (int i = 0; i < partner.length; i++) {
            points[2 * i] = real[2 * partner[i]];
            points[2 * i + 1] = real[2 * partner[i] + 1];
        }
        return Series.of(points);
    }

    private static Series potential(Range range, PairPlan plan, Units units) {
        float[] cells = CellGrid.centres(range, POTENTIAL_SIDE);
        double[] measured = Units.measured(EvaluationSample.widened(cells, cells.length), units.unit());
        return Series.of(plan.potentialAt(Points.of(measured, 2)));
    }

    /** Minus the gradient of each generated point's loss, per measuring unit: of the experiment's own loss and of three others. */
    private record Pushes(Series own, Series minimax, Series nonSaturating, Series wasserstein) {
        /** In pairwise losses the real scores stand in. */
        static Pushes of(
                Objective objective, EvaluationSample sample, float[] realScores, ScoreFunction function, Units units) {
            float[] scores = new float[ARROWS];
            float[] slopes = new float[2 * ARROWS];
            function.scoreAndSlope(sample.generated(), sample.asked(), ARROWS, scores, slopes);
            for (int i = 0; i < slopes.length; i++) {
                slopes[i] = (float) (slopes[i] * units.unit()[i % 2]);
            }
            float[] gradient = new float[ARROWS];
            objective.generatorGradient(realScores, scores, ARROWS, gradient);
            double[] own = new double[2 * ARROWS];
            double[] minimax = new double[2 * ARROWS];
            double[] nonSaturating = new double[2 * ARROWS];
            for (int i = 0; i < own.length; i++) {
                own[i] = -(double) ARROWS * gradient[i / 2] * slopes[i];
                minimax[i] = Logistic.sigmoid(scores[i / 2]) * slopes[i];
                nonSaturating[i] = Logistic.sigmoid(-scores[i / 2]) * slopes[i];
            }
            return new Pushes(
                    Series.of(own), Series.of(minimax), Series.of(nonSaturating), Series.of(slopes, slopes.length));
        }
    }

    /** G on a grid of latents at equally spaced probabilities, so that each cell holds the same share of the samples. */
    private static Series lattice(LatentPrior prior, GeneratorFunction generator) {
        int count = LATTICE_SIDE * LATTICE_SIDE;
        float[] samples = new float[2 * count];
        generator.generate(latticeLatents(prior), new int[count], count, samples);
        return Series.of(samples, 2 * count);
    }

    /** The latents of that grid, row by row. */
    static float[] latticeLatents(LatentPrior prior) {
        int count = LATTICE_SIDE * LATTICE_SIDE;
        float[] latents = new float[2 * count];
        for (int i = 0; i < count; i++) {
            latents[2 * i] = (float) prior.quantile((i % LATTICE_SIDE + 0.5) / LATTICE_SIDE);
            latents[2 * i + 1] = (float) prior.quantile((i / LATTICE_SIDE + 0.5) / LATTICE_SIDE);
        }
        return latents;
    }
}
