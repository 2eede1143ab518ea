package ganscope.diagnosis;

import static ganscope.diagnosis.Figure.measured;
import static ganscope.diagnosis.Finding.Tone.BAD;
import static ganscope.diagnosis.Finding.Tone.GOOD;
import static ganscope.diagnosis.Finding.Tone.NEUTRAL;

import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Reading;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be said of the discriminator: whether it decides, how steep it is, what it proves. */
final class DiscriminatorFindings {
    /** Below this D(fake), with D(real) as near to 1, the discriminator is sure. */
    static final double SURE = 0.05;
    /** Distance from ½ that counts as undecided. */
    static final double UNDECIDED = 0.06;
    /** A critic steeper than this is not what the duality asks for. */
    static final double STEEP = 3;
    /** Nor is one as flat as this, which can tell no more than a third of W1. */
    static final double FLAT = 1 / STEEP;
    /** A lower bound on JS, in nats, below which it says nothing. */
    static final double PROOF = 0.005;

    private DiscriminatorFindings() {}

    static Optional<Finding> balance(Evidence evidence) {
        if (evidence.experiment().objective().reading() != Reading.PROBABILITY || !evidence.has(Metric.D_FAKE)) {
            return Optional.empty();
        }
        double real = evidence.get(Metric.D_REAL);
        double fake = evidence.get(Metric.D_FAKE);
        if (fake < SURE && real > 1 - SURE) {
            return Optional.of(sure(evidence, real, fake));
        }
        boolean proves = evidence.get(Metric.JS_BOUND) > PROOF;
        return Math.abs(real - 0.5) < UNDECIDED && Math.abs(fake - 0.5) < UNDECIDED && !proves
                ? Optional.of(undecided(evidence))
                : Optional.empty();
    }

    private static Finding sure(Evidence evidence, double real, double fake) {
        Figure[] numbers = {
            measured("d_fake", fake),
            measured("d_real", real),
            measured("minimax_slope", fake),
            measured("non_saturating_slope", 1 - fake)
        };
        // Apart, the scores have grown past help: the cure takes networks of its own.
        Remedy wasserstein = afresh(Remedies.wasserstein(evidence.experiment()), evidence.apart());
        Remedy nonSaturating = afresh(Remedies.nonSaturating(evidence.experiment()), evidence.apart());
        return evidence.experiment().objective().id().equals("minimax")
                ? new Finding("saturated", BAD, numbers).with(wasserstein, nonSaturating)
                : new Finding("discriminatorWins", BAD, numbers).with(wasserstein);
    }

    private static @Nullable Remedy afresh(@Nullable Remedy remedy, boolean fresh) {
        return remedy != null && fresh ? remedy.afresh() : remedy;
    }

    /** D near ½ is an equilibrium only where the distributions agree, which another instrument has to say. */
    private static Finding undecided(Evidence evidence) {
        Figure real = evidence.figure(Metric.D_REAL);
        Figure fake = evidence.figure(Metric.D_FAKE);
        Figure loss = evidence.figure(Metric.D_LOSS);
        // What the sentence quotes must itself be above its floor, not only what was measured lately.
        Metric differs = differs(evidence, Metric.W1) ? Metric.W1 : Metric.JS;
        if (differs(evidence, differs)) {
            String id = differs == Metric.W1 ? "undecidedDistance" : "undecidedDivergence";
            // Of given rows, a better discriminator may only know them by heart.
            return new Finding(
                    evidence.isOfRows() && !evidence.isOfImages() ? id + "Rows" : id,
                    NEUTRAL,
                    real,
                    fake,
                    loss,
                    evidence.figure(differs),
                    evidence.floorFigure(differs));
        }
        boolean agree = agrees(evidence, Metric.W1) && agrees(evidence, Metric.JS) && !evidence.restless();
        return agree
                ? new Finding(
                        "equilibrium", GOOD, real, fake, loss, evidence.figure(Metric.JS), evidence.figure(Metric.W1))
                : new Finding("undecided", NEUTRAL, real, fake, loss);
    }

    private static boolean differs(Evidence evidence, Metric metric) {
        return evidence.aboveFloor(metric) && !evidence.atFloor(metric);
    }

    private static boolean agrees(Evidence evidence, Metric metric) {
        return evidence.knowsFloor(metric) && !evidence.aboveFloor(metric);
    }

    static Optional<Finding> critic(Evidence evidence) {
        if (evidence.experiment().objective().reading() != Reading.CRITIC || !evidence.has(Metric.W1_CRITIC)) {
            return Optional.empty();
        }
        Figure estimate = evidence.figure(Metric.W1_CRITIC);
        Figure exact = evidence.figure(Metric.W1);
        if (evidence.get(Metric.W1_CRITIC) < 0) {
            // Around its floor the sign is chance.
            return evidence.arrived()
                    ? Finding.of("criticEven", NEUTRAL, estimate, exact)
                    : Finding.of("criticReversed", BAD, estimate, exact);
        }
        if (!evidence.has(Metric.LIPSCHITZ)) {
            return Optional.empty();
        }
        Figure slope = evidence.figure(Metric.LIPSCHITZ);
        if (slope.value() == 0) {
            return Finding.of("flatEverywhere", NEUTRAL, estimate, exact);
        }
        if (slope.value() < FLAT) {
            return Finding.of(
                    "flat",
                    NEUTRAL,
                    slope,
                    estimate,
                    exact,
                    measured("estimate_over_slope", estimate.value() / slope.value()));
        }
        return slope.value() > STEEP
                ? Finding.of("steep", BAD, slope, estimate, exact)
                        .map(finding -> finding.with(bound(evidence.experiment())))
                : Finding.of("critic", NEUTRAL, slope, estimate, exact);
    }

    /** What bounds a critic's slope: a gradient penalty, or zero-centred ones where that is set already. */
    private static @Nullable Remedy bound(Experiment experiment) {
        Remedy penalty = Remedies.penalty(experiment);
        return penalty == null ? Remedies.bothPenalties(experiment) : penalty;
    }

    /** What the discriminator proves of JS; a bound below 0 proves nothing, and its number is not shown. */
    static Optional<Finding> bound(Evidence evidence) {
        if (evidence.experiment().objective().reading() != Reading.PROBABILITY || !evidence.has(Metric.JS_BOUND)) {
            return Optional.empty();
        }
        if (evidence.isOfImages()) {
            return ImageFindings.bound(evidence);
        }
        double bound = evidence.get(Metric.JS_BOUND);
        Figure histograms = evidence.figure(Metric.JS);
        if (bound > PROOF) {
            String id = evidence.isOfRows() ? "boundRows" : bound > histograms.value() ? "boundAbove" : "bound";
            return Finding.of(id, NEUTRAL, evidence.figure(Metric.JS_BOUND), histograms);
        }
        return Finding.of(bound < -PROOF ? "worseThanGuess" : "noBound", NEUTRAL, histograms);
    }
}
