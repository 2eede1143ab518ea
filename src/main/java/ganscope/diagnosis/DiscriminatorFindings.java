package ganscope.diagnosis;

import static ganscope.diagnosis.Finding.Tone.BAD;
import static ganscope.diagnosis.Finding.Tone.GOOD;
import static ganscope.diagnosis.Finding.Tone.NEUTRAL;
import static ganscope.text.Numbers.measured;

import ganscope.evaluation.Metric;
import ganscope.evaluation.Series;
import ganscope.evaluation.Snapshot;
import ganscope.gan.Reading;
import java.util.Optional;

/** What can be said of the discriminator: whether it decides, how steep it is, what it proves, what it hands back. */
final class DiscriminatorFindings {
    /** Below this D(fake), with D(real) as near to 1, the discriminator is sure. */
    static final double SURE = 0.05;
    /** Distance from ½ that counts as undecided. */
    static final double UNDECIDED = 0.06;
    /** Norm of the generator's gradient below which it hardly moves. */
    static final double VANISHED = 1e-4;
    /** Gradient of the score by its first layer, 1 at its last, below which the way back has lost it. */
    static final double FADED = 1e-2;
    /** A critic steeper than this is not what the duality asks for. */
    static final double STEEP = 3;
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
            String[] numbers = {measured(fake), measured(real), measured(fake), measured(1 - fake)};
            return evidence.experiment().objective().id().equals("minimax")
                    ? Finding.of("saturated", BAD, numbers)
                            .map(found -> found.with(Remedies.NON_SATURATING, Remedies.WASSERSTEIN))
                    : Finding.of("discriminatorWins", BAD, numbers).map(found -> found.with(Remedies.WASSERSTEIN));
        }
        boolean proves = evidence.get(Metric.JS_BOUND) > PROOF;
        return Math.abs(real - 0.5) < UNDECIDED && Math.abs(fake - 0.5) < UNDECIDED && !proves
                ? Optional.of(undecided(evidence))
                : Optional.empty();
    }

    /** D near ½ is an equilibrium only where the distributions agree, which another instrument has to say. */
    private static Finding undecided(Evidence evidence) {
        String real = evidence.said(Metric.D_REAL);
        String fake = evidence.said(Metric.D_FAKE);
        String loss = evidence.said(Metric.D_LOSS);
        Metric differs = evidence.aboveFloor(Metric.W1) ? Metric.W1 : Metric.JS;
        if (evidence.aboveFloor(differs)) {
            String id = differs == Metric.W1 ? "undecidedDistance" : "undecidedDivergence";
            return new Finding(id, NEUTRAL, real, fake, loss, evidence.said(differs), evidence.saidFloor(differs));
        }
        boolean agree = evidence.knowsFloor(Metric.W1) && evidence.knowsFloor(Metric.JS) && !evidence.restless();
        return agree
                ? new Finding("equilibrium", GOOD, real, fake, loss, evidence.said(Metric.JS), evidence.said(Metric.W1))
                : new Finding("undecided", NEUTRAL, real, fake, loss);
    }

    static Optional<Finding> gradient(Snapshot snapshot) {
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
                        .map(finding -> finding.with(Remedies.PENALTY.afresh()))
                : Finding.of("vanished", BAD, measured(norm));
    }

    static Optional<Finding> critic(Evidence evidence) {
        if (evidence.experiment().objective().reading() != Reading.CRITIC || !evidence.has(Metric.LIPSCHITZ)) {
            return Optional.empty();
        }
        String[] numbers = {evidence.said(Metric.LIPSCHITZ), evidence.said(Metric.W1_CRITIC), evidence.said(Metric.W1)};
        return evidence.get(Metric.LIPSCHITZ) > STEEP
                ? Finding.of("steep", BAD, numbers).map(finding -> finding.with(Remedies.PENALTY))
                : Finding.of("critic", NEUTRAL, numbers);
    }

    /** What the discriminator proves of JS; a bound below 0 proves nothing, and its number is not shown. */
    static Optional<Finding> bound(Evidence evidence) {
        if (evidence.experiment().objective().reading() != Reading.PROBABILITY || !evidence.has(Metric.JS_BOUND)) {
            return Optional.empty();
        }
        double bound = evidence.get(Metric.JS_BOUND);
        String histograms = evidence.said(Metric.JS);
        if (bound > PROOF) {
            return Finding.of("bound", NEUTRAL, measured(bound), histograms);
        }
        return Finding.of(bound < -PROOF ? "worseThanGuess" : "noBound", NEUTRAL, histograms);
    }
}
