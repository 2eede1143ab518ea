package ganscope.claim;

import ganscope.divergence.Divergences;
import ganscope.divergence.EnergyDistance;
import ganscope.divergence.SampleDivergences;
import ganscope.explorer.BestFit;
import ganscope.explorer.ExactValues;
import ganscope.explorer.Measure;
import ganscope.explorer.SampleEstimates;
import ganscope.explorer.Side;
import ganscope.game.EigenvaluePair;
import ganscope.game.Stability;
import ganscope.game.Trajectory;
import ganscope.lesson.course.Measured;
import ganscope.lesson.course.Setup;
import ganscope.random.RandomStream;
import ganscope.stats.BinRule;
import ganscope.stats.Points;
import ganscope.transport.Cost;
import ganscope.transport.ExactTransport;
import ganscope.transport.Wasserstein1D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Numbers that need no training: of distributions, points, probability vectors, and the game. */
final class StillNumber {
    private StillNumber() {}

    /**
     * A divergence.
     *
     * @param seed of the samples, where there are some
     */
    static double between(Measured.Between measured, Setup setup, long seed) {
        return switch (setup) {
            case Setup.Exploration pair -> ofLaws(measured, pair, seed);
            case Setup.Clouds clouds -> ofPoints(measured.measure(), clouds);
            case Setup.Halves halves -> divergence(measured.measure(), PictureCells.between(halves, seed));
            case Setup.Shares shares ->
                divergence(measured.measure(), Divergences.between(array(shares.p()), array(shares.q())));
            case Setup.Training run -> throw noDistributions(measured);
            case Setup.Pair both -> throw noDistributions(measured);
            case Setup.Play play -> throw noDistributions(measured);
            case Setup.Transformer run -> throw noDistributions(measured);
            case Setup.Unfolding map -> throw noDistributions(measured);
            case Setup.Convolving work -> throw noDistributions(measured);
        };
    }

    private static IllegalArgumentException noDistributions(Measured.Between measured) {
        return new IllegalArgumentException("of: " + measured.of() + " (distributions, points, halves or shares)");
    }

    private static double ofLaws(Measured.Between measured, Setup.Exploration pair, long seed) {
        Side q = measured.moved() == 0 ? pair.q() : pair.q().moved(measured.moved());
        if (!measured.sampled()) {
            return ExactValues.of(measured.measure(), pair.p(), q).orElse(Double.NaN);
        }
        RandomStream random = SampleEstimates.stream(seed); // what the explorer shows and the command prints
        return Objects.requireNonNull(SampleEstimates.of(pair.p(), q, pair.samples(), pair.repeats(), random)
                        .get(measured.measure()))
                .mean();
    }

    private static double ofPoints(Measure measure, Setup.Clouds clouds) {
        Points p = Points.of(array(clouds.p()), clouds.dimension());
        Points q = Points.of(array(clouds.q()), clouds.dimension());
        boolean line = clouds.dimension() == 1;
        return switch (measure) {
            case W1 ->
                line
                        ? Wasserstein1D.w1(p, q)
                        : new ExactTransport().solve(p, q, Cost.EUCLIDEAN).value();
            case W2 ->
                line
                        ? Wasserstein1D.w2(p, q)
                        : Math.sqrt(new ExactTransport()
                                .solve(p, q, Cost.SQUARED_EUCLIDEAN)
                                .value());
            case ENERGY -> EnergyDistance.of(p, q);
            case JS,
                    KL_PQ,
                    KL_QP,
                    TV,
                    HELLINGER2,
                    PEARSON,
                    NEYMAN,
                    JEFFREYS,
                    ENTROPY_P,
                    ENTROPY_Q,
                    CROSS_ENTROPY_PQ,
                    CROSS_ENTROPY_QP,
                    VALUE_OF_GAME ->
                divergence(
                        measure,
                        SampleDivergences.between(p, q, new BinRule.Fixed(clouds.bins()))
                                .divergences());
        };
    }

    private static double divergence(Measure measure, Divergences all) {
        return switch (measure) {
            case JS -> all.js();
            case KL_PQ -> all.klPQ();
            case KL_QP -> all.klQP();
            case TV -> all.totalVariation();
            case HELLINGER2 -> all.squaredHellinger();
            case PEARSON -> all.pearson();
            case NEYMAN -> all.neyman();
            case JEFFREYS -> all.jeffreys();
            case ENTROPY_P -> all.entropyP();
            case ENTROPY_Q -> all.entropyQ();
            case CROSS_ENTROPY_PQ -> all.entropyP() + all.klPQ();
            case CROSS_ENTROPY_QP -> all.entropyQ() + all.klQP();
            case VALUE_OF_GAME -> 2 * all.js() - 2 * Math.log(2);
            case W1, W2, ENERGY -> Double.NaN;
        };
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(number -> number).toArray();
    }

    /** What is read of the nearest normal; NaN where there is none. */
    static double fit(Measured.Fit fit, Setup.Exploration pair) {
        Optional<BestFit> best = BestFit.of(fit.by(), pair.p());
        if (best.isEmpty()) {
            return Double.NaN;
        }
        return switch (fit.part()) {
            case MEAN -> best.get().normal().mean();
            case SD -> best.get().normal().sd();
            case VALUE -> best.get().value();
        };
    }

    /** A number of the game; NaN for eigenvalues where there are none. */
    static double game(Measured.GameNumber number, Setup.Play play) {
        return switch (number) {
            case RADIUS -> radius(play);
            case GROWTH -> radius(play) / play.start().radius();
            case THETA -> walked(play).last().theta();
            case PSI -> walked(play).last().psi();
            case MODULUS ->
                Stability.ofStep(play.game(), play.scheme())
                        .map(EigenvaluePair::spectralRadius)
                        .orElse(Double.NaN);
            case REAL ->
                field(play)
                        .map(both -> Math.max(both.first().re(), both.second().re()))
                        .orElse(Double.NaN);
            case IMAGINARY ->
                field(play)
                        .map(both -> Math.max(both.first().im(), both.second().im()))
                        .orElse(Double.NaN);
        };
    }

    private static Optional<EigenvaluePair> field(Setup.Play play) {
        return play.game().jacobianAtRest().map(jacobian -> jacobian.eigenvalues());
    }

    private static double radius(Setup.Play play) {
        Trajectory way = walked(play);
        return way.diverged() ? Double.POSITIVE_INFINITY : way.last().radius();
    }

    private static Trajectory walked(Setup.Play play) {
        return Trajectory.of(play.game(), play.scheme(), play.start(), play.steps());
    }
}
