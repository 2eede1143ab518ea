package ganscope.view.model;

import static ganscope.view.model.Finding.Tone.BAD;
import static ganscope.view.model.Finding.Tone.GOOD;
import static ganscope.view.model.Finding.Tone.NEUTRAL;
import static ganscope.view.model.Numbers.measured;

import ganscope.chart.History;
import ganscope.chart.NoiseBand;
import ganscope.evaluation.LineView;
import ganscope.evaluation.Metric;
import ganscope.evaluation.Metrics;
import ganscope.evaluation.Series;
import ganscope.evaluation.Snapshot;
import ganscope.gan.Divergence;
import ganscope.gan.Experiment;
import ganscope.gan.Reading;
import ganscope.session.SessionStatus;
import ganscope.session.SessionStatus.State;
import ganscope.view.model.Finding.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what is happening, by rules on measured quantities. Every sentence carries the number it rests on; where
 * a quantity is not defined, nothing is said about it.
 */
public final class Explainer {
    /** Below this D(fake), with D(real) as near to 1, the discriminator is sure. */
    static final double SURE = 0.05;
    /** Distance from ½ that counts as undecided. */
    static final double UNDECIDED = 0.06;
    /** Share of ln 2 from which JS no longer tells distances apart. */
    static final double CEILING = 0.95;
    /** W1 in standard deviations of the target below which the imitation is close. */
    static final double CLOSE = 0.1;
    /** Norm of the generator's gradient below which it hardly moves. */
    static final double VANISHED = 1e-4;
    /** Gradient of the score by its first layer, 1 at its last, below which the way back has lost it. */
    static final double FADED = 1e-2;
    /** Share of the target's spread below which generated samples have collapsed. */
    static final double NARROW = 0.3;
    /** A critic steeper than this is not what the duality asks for. */
    static final double STEEP = 3;

    /** Share of samples within 3σ of a mode from which coverage is more than chance. */
    static final double SHARP = 0.5;
    /**
     * KL divergence, in nats, of the samples' nearest modes from the modes' weights, above which samples have gathered at a
     * few: of n modes alike, they go to n·exp(−KL), here to six of ten.
     */
    static final double GATHERED = 0.5;
    /** A lower bound on JS, in nats, below which it says nothing. */
    static final double PROOF = 0.005;

    private static final Remedy R1 = new Remedy("r1", Map.of("constraint.r1", "0.1"));
    private static final Remedy ZERO_CENTRED = new Remedy(
            "zeroCentred",
            Map.of(
                    "objective", "relativistic-pairing",
                    "constraint.r1", "0.1",
                    "constraint.r2", "0.1",
                    "constraint.gradientPenalty", "0",
                    "constraint.weightClip", "0",
                    "constraint.labelSmoothing", "0"));
    private static final Remedy WASSERSTEIN = new Remedy(
            "wasserstein",
            Map.of(
                    "objective", "wasserstein",
                    "constraint.gradientPenalty", "1",
                    "constraint.weightClip", "0",
                    "constraint.labelSmoothing", "0",
                    "discriminator.steps", "5"));
    private static final Remedy NON_SATURATING = new Remedy("nonSaturating", Map.of("objective", "non-saturating"));
    private static final Remedy PENALTY =
            new Remedy("penalty", Map.of("constraint.gradientPenalty", "1", "constraint.weightClip", "0"));
    private static final Remedy SLOWER = new Remedy(
            "slower",
            Map.of("generator.optimizer.learningRate", "0.0003", "discriminator.optimizer.learningRate", "0.0003"));

    private Explainer() {}

    /**
     * What can be said, the most important first.
     *
     * @param noise the noise floors, as far as they are known
     */
    public static List<Finding> explain(
            SessionStatus status, @Nullable Snapshot snapshot, History history, Map<Metric, NoiseBand> noise) {
        List<Finding> found = new ArrayList<>();
        if (status.state() == State.DIVERGED) {
            found.add(diverged(status));
        }
        if (snapshot == null) {
            return found;
        }
        if (snapshot.step() == 0) {
            Finding.of("start", NEUTRAL).ifPresent(found::add);
            return found;
        }
        Experiment experiment = snapshot.experiment();
        Metrics metrics = snapshot.metrics();
        modes(experiment, metrics).ifPresent(found::add);
        spread(snapshot.line()).ifPresent(found::add);
        balance(experiment, metrics).ifPresent(found::add);
        gradient(snapshot).ifPresent(found::add);
        Oscillation.in(history)
                .map(seen -> new Finding("oscillation", BAD, seen.numbers(), List.of(ZERO_CENTRED, SLOWER)))
                .ifPresent(found::add);
        floor(metrics, noise).or(() -> distance(experiment, metrics)).ifPresent(found::add);
        ceiling(metrics).ifPresent(found::add);
        critic(experiment, metrics).ifPresent(found::add);
        bound(experiment, metrics).ifPresent(found::add);
        return found.stream().map(finding -> finding.beyond(experiment)).toList();
    }

    private static Finding diverged(SessionStatus status) {
        List<String> step = List.of(Numbers.count(status.step()));
        Divergence divergence = status.divergence();
        return divergence != null && divergence.kind() == Divergence.Kind.SCORE && !divergence.bounded()
                ? new Finding("divergedUnbounded", BAD, step, List.of(PENALTY, SLOWER))
                : new Finding("diverged", BAD, step, List.of(SLOWER, WASSERSTEIN));
    }

    private static Optional<Finding> modes(Experiment experiment, Metrics metrics) {
        int modes = experiment.target().modes().size();
        if (modes < 2 || !metrics.has(Metric.MODES_COVERED)) {
            return Optional.empty();
        }
        long covered = Math.round(metrics.get(Metric.MODES_COVERED));
        String share = percent(metrics.get(Metric.HIGH_QUALITY));
        if (covered < modes && metrics.has(Metric.MODE_KL)) {
            double kl = metrics.get(Metric.MODE_KL);
            boolean gathered = kl > GATHERED;
            return Finding.of(
                            gathered ? "collapse" : "scattered",
                            gathered ? BAD : NEUTRAL,
                            Long.toString(covered),
                            Integer.toString(modes),
                            share,
                            measured(kl),
                            measured(modes * Math.exp(-kl)))
                    .map(finding -> gathered ? finding.with(R1, ZERO_CENTRED, WASSERSTEIN) : finding);
        }
        if (covered < modes) {
            return Optional.empty();
        }
        boolean sharp = metrics.get(Metric.HIGH_QUALITY) >= SHARP;
        return Finding.of(sharp ? "covered" : "coveredLoosely", sharp ? GOOD : NEUTRAL, Integer.toString(modes), share);
    }

    private static Optional<Finding> spread(@Nullable LineView line) {
        if (line == null || line.quantilesReal().size() < 10) {
            return Optional.empty();
        }
        double ratio = reach(line.quantilesGenerated()) / reach(line.quantilesReal());
        return ratio < NARROW
                ? Finding.of("narrow", BAD, percent(ratio)).map(finding -> finding.with(WASSERSTEIN, ZERO_CENTRED))
                : Optional.empty();
    }

    /** From the 10 % to the 90 % quantile. */
    private static double reach(Series quantiles) {
        int tenth = quantiles.size() / 10;
        return quantiles.get(quantiles.size() - 1 - tenth) - quantiles.get(tenth);
    }

    private static Optional<Finding> balance(Experiment experiment, Metrics metrics) {
        if (experiment.objective().reading() != Reading.PROBABILITY || !metrics.has(Metric.D_FAKE)) {
            return Optional.empty();
        }
        double real = metrics.get(Metric.D_REAL);
        double fake = metrics.get(Metric.D_FAKE);
        if (fake < SURE && real > 1 - SURE) {
            String id = experiment.objective().id().equals("minimax") ? "saturated" : "discriminatorWins";
            Optional<Finding> finding =
                    Finding.of(id, BAD, measured(fake), measured(real), measured(fake), measured(1 - fake));
            return id.equals("saturated")
                    ? finding.map(f -> f.with(NON_SATURATING, WASSERSTEIN))
                    : finding.map(f -> f.with(WASSERSTEIN));
        }
        if (Math.abs(real - 0.5) < UNDECIDED && Math.abs(fake - 0.5) < UNDECIDED) {
            boolean close = metrics.get(Metric.W1) < CLOSE * experiment.target().scale();
            return Finding.of(
                    close ? "equilibrium" : "undecided",
                    close ? GOOD : NEUTRAL,
                    measured(real),
                    measured(fake),
                    measured(metrics.get(Metric.D_LOSS)),
                    measured(metrics.get(Metric.W1)));
        }
        return Optional.empty();
    }

    private static Optional<Finding> gradient(Snapshot snapshot) {
        double norm = snapshot.metrics().get(Metric.G_GRADIENT_NORM);
        if (!(norm < VANISHED)) {
            return Optional.empty();
        }
        Series layers = snapshot.scoreLayers();
        return layers.size() > 2 && layers.get(0) < FADED
                ? Finding.of(
                                "vanishesWithDepth",
                                BAD,
                                measured(norm),
                                measured(layers.get(0)),
                                String.valueOf(layers.size()))
                        .map(finding -> finding.with(PENALTY))
                : Finding.of("vanished", BAD, measured(norm));
    }

    private static Optional<Finding> floor(Metrics metrics, Map<Metric, NoiseBand> noise) {
        NoiseBand js = noise.get(Metric.JS);
        NoiseBand w1 = noise.get(Metric.W1);
        return js != null && w1 != null && metrics.get(Metric.JS) <= js.p95() && metrics.get(Metric.W1) <= w1.p95()
                ? Finding.of(
                        "floor",
                        GOOD,
                        measured(metrics.get(Metric.JS)),
                        measured(js.p95()),
                        measured(metrics.get(Metric.W1)),
                        measured(w1.p95()))
                : Optional.empty();
    }

    private static Optional<Finding> distance(Experiment experiment, Metrics metrics) {
        if (!metrics.has(Metric.W1)) {
            return Optional.empty();
        }
        double w1 = metrics.get(Metric.W1);
        double ratio = w1 / experiment.target().scale();
        return Finding.of(
                ratio < CLOSE ? "close" : "distance", ratio < CLOSE ? GOOD : NEUTRAL, measured(w1), percent(ratio));
    }

    private static Optional<Finding> ceiling(Metrics metrics) {
        double js = metrics.get(Metric.JS);
        return js > CEILING * Math.log(2)
                ? Finding.of("ceiling", NEUTRAL, measured(js), measured(metrics.get(Metric.W1)))
                : Optional.empty();
    }

    private static Optional<Finding> critic(Experiment experiment, Metrics metrics) {
        if (experiment.objective().reading() != Reading.CRITIC || !metrics.has(Metric.LIPSCHITZ)) {
            return Optional.empty();
        }
        double slope = metrics.get(Metric.LIPSCHITZ);
        String[] numbers = {measured(slope), measured(metrics.get(Metric.W1_CRITIC)), measured(metrics.get(Metric.W1))};
        return slope > STEEP
                ? Finding.of("steep", BAD, numbers).map(finding -> finding.with(PENALTY))
                : Finding.of("critic", NEUTRAL, numbers);
    }

    private static Optional<Finding> bound(Experiment experiment, Metrics metrics) {
        if (experiment.objective().reading() != Reading.PROBABILITY || !metrics.has(Metric.JS_BOUND)) {
            return Optional.empty();
        }
        double bound = metrics.get(Metric.JS_BOUND);
        return Finding.of(
                bound > PROOF ? "bound" : "noBound", NEUTRAL, measured(bound), measured(metrics.get(Metric.JS)));
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : Math.round(100 * share) + "%";
    }
}
