package ganscope.diagnosis;

import static ganscope.diagnosis.Finding.Tone.BAD;
import static ganscope.diagnosis.Finding.Tone.NEUTRAL;

import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.Experiment;
import ganscope.nn.Initializer;
import ganscope.optim.OptimizerSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be said of settings that keep a network from learning, where that is what was measured. */
final class SettingFindings {
    /** The learning rate of the default experiment. */
    private static final double DEFAULT_RATE = 0.004;
    /** Rates from which each update throws the weights about, where it is divided by the gradient's size. */
    private static final double LARGE = 0.1;
    /** The same of other optimisers. */
    private static final double LARGE_PLAIN = 0.4;
    /** Rates up to which thousands of updates move the weights by little, where each is divided by the gradient's size. */
    static final double SMALL = 1e-4;
    /** Slopes and widths below this, in network units, are rounding. */
    private static final double NOTHING = 1e-6;

    private SettingFindings() {}

    static List<Finding> settings(Evidence evidence) {
        Experiment experiment = evidence.experiment();
        List<Finding> found = new ArrayList<>();
        if (experiment.discriminator().steps() == 0) {
            found.add(new Finding("untrainedDiscriminator", BAD).with(Remedies.trainDiscriminator()));
        }
        if (experiment.generator().steps() == 0) {
            found.add(new Finding("untrainedGenerator", BAD).with(Remedies.trainGenerator()));
        }
        if (experiment.generator().initializer() instanceof Initializer.Zeros
                && !experiment.generator().isLinear()) {
            boolean constant = !Width.of(evidence.snapshot()).isEmpty()
                    && Width.of(evidence.snapshot()).stream().allMatch(axis -> axis.ratio() < NOTHING);
            found.add(zeros(constant ? "zerosGenerator" : "zerosGeneratorOneUnit"));
        }
        if (experiment.discriminator().initializer() instanceof Initializer.Zeros
                && !experiment.discriminator().isLinear()) {
            boolean constant = evidence.get(Metric.LIPSCHITZ) < NOTHING;
            found.add(zeros(constant ? "zerosDiscriminator" : "zerosDiscriminatorOneUnit"));
        }
        if (large(experiment.generator().optimizer())
                || large(experiment.discriminator().optimizer())) {
            found.add(rates(experiment));
        }
        return found;
    }

    /** Rates so small that a run has hardly begun, which keep nobody from learning in the end. */
    static Optional<Finding> slow(Evidence evidence) {
        OptimizerSpec generator = evidence.experiment().generator().optimizer();
        boolean far = evidence.has(Metric.W1) && !evidence.atFloor(Metric.W1);
        if (generator.learningRate() > SMALL || !generator.type().dividesBySize() || !far) {
            return Optional.empty();
        }
        return Finding.of(
                        "rateSmall",
                        NEUTRAL,
                        Figure.setting("generator_rate", generator.learningRate()),
                        Figure.measured("times_smaller", DEFAULT_RATE / generator.learningRate()),
                        Figure.setting("default_rate", DEFAULT_RATE))
                .map(finding -> finding.with(Remedies.faster(evidence.experiment())));
    }

    private static Finding zeros(String id) {
        return new Finding(id, BAD).with(Remedies.randomWeights());
    }

    private static boolean large(OptimizerSpec optimizer) {
        return optimizer.learningRate() >= (optimizer.type().dividesBySize() ? LARGE : LARGE_PLAIN);
    }

    private static Finding rates(Experiment experiment) {
        double generator = experiment.generator().optimizer().learningRate();
        double discriminator = experiment.discriminator().optimizer().learningRate();
        return new Finding(
                        "rateLarge",
                        BAD,
                        Figure.setting("generator_rate", generator),
                        Figure.setting("discriminator_rate", discriminator),
                        Figure.measured("times_default", Math.max(generator, discriminator) / DEFAULT_RATE),
                        Figure.setting("default_rate", DEFAULT_RATE))
                .with(Remedies.usualRates(experiment));
    }
}
