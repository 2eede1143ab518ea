package ganscope.transformer;

import ganscope.nn.kernel.Activation;
import ganscope.nn.layer.MlpShape;
import ganscope.optim.OptimizerSpec;
import ganscope.optim.OptimizerType;
import ganscope.optim.ScheduleType;
import java.util.List;

/** The two networks that are compared, of as many parameters to within one in a hundred, and how they learn. */
final class TrainingSettings {
    /** Pictures a step. */
    static final int BATCH = 64;

    /** Hidden units of the localisation network: half of the parameters look, half name. */
    private static final int LOOKING = 32;

    private static final int NAMING = 32;
    /** Hidden units of the classifier that has no transformer. */
    private static final int ALONE = 64;

    private static final double RATE = 1e-3;
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;

    private static final Activation RELU = new Activation.Relu();

    private TrainingSettings() {}

    /** Says the six numbers of a map. */
    static MlpShape localisation() {
        return dense(BatchSampler.THETA, LOOKING);
    }

    /** Names what the transformer fetched. */
    static MlpShape behind() {
        return dense(MovedDigits.CLASSES, NAMING);
    }

    /** Names the picture as it is. */
    static MlpShape alone() {
        return dense(MovedDigits.CLASSES, ALONE);
    }

    private static MlpShape dense(int outputs, int hidden) {
        return new MlpShape(MovedDigits.PIXELS, List.of(hidden), outputs, RELU);
    }

    /** Kingma and Ba's settings. */
    static OptimizerSpec adam() {
        return new OptimizerSpec(
                OptimizerType.ADAM, RATE, BETA1, BETA2, 1e-8, 0.9, 0.9, 0, 0, 0.5, ScheduleType.CONSTANT, 10_000, 0);
    }
}
