package ganscope.diagnosis;

import static ganscope.diagnosis.Figure.measured;
import static ganscope.diagnosis.Finding.Tone.BAD;
import static ganscope.diagnosis.Finding.Tone.NEUTRAL;

import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Wasserstein;
import ganscope.optim.OptimizerSpec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be said of the gradient that reaches the generator. */
final class GradientFindings {
    /** Norm of the generator's gradient that calls for a word. */
    static final double SMALL = 1e-4;
    /** Gradient of the score by its first layer, 1 at its last, below which the way back has lost it. */
    static final double FADED = 1e-2;

    private GradientFindings() {}

    static Optional<Finding> gradient(Evidence evidence) {
        double norm = evidence.get(Metric.G_GRADIENT_NORM);
        Experiment experiment = evidence.experiment();
        if (!(norm < SMALL) || experiment.generator().steps() == 0 || evidence.arrived()) {
            return Optional.empty();
        }
        Figure small = evidence.figure(Metric.G_GRADIENT_NORM);
        Series layers = evidence.snapshot().scoreLayers();
        if (layers.size() > 2 && layers.get(0) < FADED) {
            boolean clipped = experiment.constraint().weightClip() > 0;
            return Finding.of(
                            clipped ? "vanishesByClipping" : "vanishesWithDepth",
                            evidence.falling() ? NEUTRAL : BAD,
                            small,
                            measured("first_layer", layers.get(0)),
                            Figure.count("layers", layers.size()))
                    .map(finding -> finding.with(back(experiment)));
        }
        OptimizerSpec optimizer = experiment.generator().optimizer();
        if (!optimizer.type().dividesBySize() || norm < optimizer.epsilon()) {
            return evidence.falling()
                    ? Optional.empty()
                    : Finding.of("vanished", BAD, small)
                            .map(finding -> Cause.explain(finding, experiment, forTheLoss(evidence)));
        }
        return switch (evidence.trend()) {
            case FALLS, CREEPS -> Finding.of("smallGradient", NEUTRAL, small, evidence.figure(Metric.W1));
            case STAYS -> Finding.of("smallGradientStill", NEUTRAL, small, evidence.figure(Metric.W1));
            case UNKNOWN -> Optional.empty();
        };
    }

    /** What brings the gradient back through the layers. */
    private static @Nullable Remedy back(Experiment experiment) {
        boolean critic = experiment.objective() instanceof Wasserstein;
        Remedy remedy = critic ? Remedies.penalty(experiment) : Remedies.wasserstein(experiment);
        return remedy == null ? null : remedy.afresh();
    }

    private static @Nullable Remedy forTheLoss(Evidence evidence) {
        Experiment experiment = evidence.experiment();
        Remedy remedy = experiment.objective().id().equals("minimax")
                ? Remedies.nonSaturating(experiment)
                : Remedies.wasserstein(experiment);
        return remedy != null && evidence.apart() ? remedy.afresh() : remedy;
    }
}
