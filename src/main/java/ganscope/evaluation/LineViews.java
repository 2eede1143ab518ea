package ganscope.evaluation;

import ganscope.data.Distribution1D;
import ganscope.data.latent.IdealMap;
import ganscope.data.latent.LatentPrior;
import ganscope.evaluation.density.LineDensities;
import ganscope.evaluation.density.ShownLine;
import ganscope.evaluation.metric.BestReading;
import ganscope.evaluation.metric.Series;
import ganscope.evaluation.metric.Units;
import ganscope.gan.GeneratorFunction;
import ganscope.gan.ScoreFunction;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Logistic;
import ganscope.stats.Histogram;
import ganscope.stats.Points;
import ganscope.transport.KantorovichPotential1D;
import java.util.Arrays;

/** Makes the charts' numbers of a 1-D experiment. */
final class LineViews {
    private static final int MAP_POINTS = 129;
    private static final int QUANTILES = 65;
    private static final int PUSHES = 33;

    private LineViews() {}

    static LineView of(
            Experiment experiment,
            Units units,
            LineMeasurement measured,
            GeneratorFunction generator,
            ScoreFunction score) {
        ShownLine shown = measured.shown();
        double[] x = shown.points();
        float[] scores = shown.isMeasured() ? measured.gridScores() : scores(x, score);
        KantorovichPotential1D potential = KantorovichPotential1D.between(
                Points.of(measured.sortedReal(), 1), Points.of(measured.sortedGenerated(), 1));
        LineDensities densities = shown.densities();
        double[] p = densities.real();
        double[] q = densities.generated();
        double[] reading = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            reading[i] = BestReading.reading(experiment, scores[i], units.critic());
        }
        double[] best = densities.best(experiment);
        LatentMap map = LatentMap.of(experiment, generator);
        Pushes pushes = Pushes.of(LineDensities.quantiles(measured.sortedGenerated(), PUSHES), score);
        return new LineView(
                Series.of(shown.bins().edges()),
                densities(measured.realHistogram()),
                densities(measured.generatedHistogram()),
                Series.of(x),
                Series.of(densities.known()),
                Series.of(q),
                Series.of(scores, x.length),
                Series.of(reading),
                experiment.conditioning().judgesByClass() || Arrays.stream(best).allMatch(Double::isNaN)
                        ? Series.EMPTY
                        : Series.of(best),
                Series.of(aligned(potential.at(x), reading, p, q)),
                map.latent(),
                map.map(),
                map.ideal(),
                Series.of(LineDensities.quantiles(measured.sortedReal(), QUANTILES)),
                Series.of(LineDensities.quantiles(measured.sortedGenerated(), QUANTILES)),
                pushes.at(),
                pushes.minimax(),
                pushes.nonSaturating(),
                pushes.wasserstein(),
                measured.modeShare(),
                measured.modeWeight());
    }

    private static float[] scores(double[] x, ScoreFunction score) {
        float[] at = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            at[i] = (float) x[i];
        }
        float[] scores = new float[x.length];
        score.score(at, x.length, scores);
        return scores;
    }

    private static Series densities(Histogram histogram) {
        double[] result = new double[histogram.bins().count()];
        for (int i = 0; i < result.length; i++) {
            result[i] = histogram.density(i);
        }
        return Series.of(result);
    }

    /** A potential is free up to a constant: shifted to the same mean as the reading under p + q. */
    private static double[] aligned(double[] potential, double[] reading, double[] p, double[] q) {
        double weight = 0;
        double difference = 0;
        for (int i = 0; i < potential.length; i++) {
            weight += p[i] + q[i];
            difference += (p[i] + q[i]) * (reading[i] - potential[i]);
        }
        double shift = weight > 0 ? difference / weight : 0;
        for (int i = 0; i < potential.length; i++) {
            potential[i] += shift;
        }
        return potential;
    }

    /** G along the first latent coordinate. */
    private record LatentMap(Series latent, Series map, Series ideal) {
        static LatentMap of(Experiment experiment, GeneratorFunction generator) {
            LatentPrior prior = experiment.latent();
            Series z = Series.linear(prior.low(), prior.high(), MAP_POINTS);
            float[] latents = new float[MAP_POINTS * prior.dimension()];
            for (int i = 0; i < MAP_POINTS; i++) {
                for (int axis = 0; axis < prior.dimension(); axis++) {
                    latents[i * prior.dimension() + axis] = (float) (axis == 0 ? z.get(i) : prior.quantile(0.5));
                }
            }
            float[] samples = new float[MAP_POINTS];
            generator.generate(latents, new int[MAP_POINTS], MAP_POINTS, samples);
            Series ideal = Series.EMPTY;
            if (prior.dimension() == 1 && experiment.target() instanceof Distribution1D target) {
                IdealMap map = new IdealMap(prior, target.build());
                ideal = z.map(map::at);
            }
            return new LatentMap(z, Series.of(samples, MAP_POINTS), ideal);
        }
    }

    /** Minus the slope of three generator losses at generated points, per data unit. */
    private record Pushes(Series at, Series minimax, Series nonSaturating, Series wasserstein) {
        static Pushes of(double[] points, ScoreFunction function) {
            int n = points.length;
            float[] at = new float[n];
            for (int i = 0; i < n; i++) {
                at[i] = (float) points[i];
            }
            float[] scores = new float[n];
            float[] slopes = new float[n];
            function.scoreAndSlope(at, n, scores, slopes);
            double[] minimax = new double[n];
            double[] nonSaturating = new double[n];
            for (int i = 0; i < n; i++) {
                minimax[i] = Logistic.sigmoid(scores[i]) * slopes[i];
                nonSaturating[i] = Logistic.sigmoid(-scores[i]) * slopes[i];
            }
            return new Pushes(Series.of(points), Series.of(minimax), Series.of(nonSaturating), Series.of(slopes, n));
        }
    }
}
