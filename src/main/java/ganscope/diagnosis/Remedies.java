package ganscope.diagnosis;

import ganscope.diagnosis.Finding.Remedy;
import java.util.Map;

/** The changes that are offered beside an explanation. */
final class Remedies {
    static final Remedy R1 = new Remedy("r1", Map.of("constraint.r1", "0.1"));
    static final Remedy ZERO_CENTRED = new Remedy(
            "zeroCentred",
            Map.of(
                    "objective", "relativistic-pairing",
                    "constraint.r1", "0.1",
                    "constraint.r2", "0.1",
                    "constraint.gradientPenalty", "0",
                    "constraint.weightClip", "0",
                    "constraint.labelSmoothing", "0"));
    /** Several updates of the critic need the alternating order, which rules consensus out. */
    static final Remedy WASSERSTEIN = new Remedy(
            "wasserstein",
            Map.of(
                    "objective", "wasserstein",
                    "constraint.gradientPenalty", "1",
                    "constraint.weightClip", "0",
                    "constraint.labelSmoothing", "0",
                    "constraint.consensus", "0",
                    "update", "alternating",
                    "discriminator.steps", "5"));

    static final Remedy NON_SATURATING = new Remedy("nonSaturating", Map.of("objective", "non-saturating"));
    static final Remedy PENALTY =
            new Remedy("penalty", Map.of("constraint.gradientPenalty", "0.1", "constraint.weightClip", "0"));
    static final Remedy SLOWER = new Remedy(
            "slower",
            Map.of("generator.optimizer.learningRate", "0.0003", "discriminator.optimizer.learningRate", "0.0003"));
    static final Remedy TRAIN_DISCRIMINATOR = new Remedy("trainDiscriminator", Map.of("discriminator.steps", "1"));

    /** The same settings from the start. */
    static final Remedy AGAIN = new Remedy("again", Map.of(), true);

    private Remedies() {}
}
