package ganscope.session.form;

import ganscope.data.Normal;
import ganscope.data.latent.LatentPrior;
import ganscope.data.latent.LatentType;
import ganscope.gan.experiment.Conditioning;
import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.DiscriminatorSpec;
import ganscope.gan.experiment.EvaluationSpec;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.GeneratorSpec;
import ganscope.gan.experiment.OutputTransform;
import ganscope.gan.experiment.Scaling;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.NonSaturating;
import ganscope.nn.Initializer;
import ganscope.nn.kernel.Activation;
import ganscope.optim.OptimizerSpec;
import ganscope.optim.ScheduleType;
import java.util.List;

/** The settings that a file or preset leaves out. */
final class Defaults {
    private static final int STEPS = 3000;

    /** Fast at first, and a twentieth of it at the end: the players come to rest and still follow a target that moves. */
    private static final OptimizerSpec OPTIMIZER =
            OptimizerSpec.adam(4e-3, 0).scheduled(ScheduleType.LINEAR, STEPS, 0.05);

    static final Experiment EXPERIMENT = new Experiment(
            Normal.defaults(),
            Scaling.STANDARDISED,
            new LatentPrior(LatentType.NORMAL, 1),
            new GeneratorSpec(
                    List.of(32, 32),
                    Activation.parse("tanh"),
                    Initializer.parse("glorot"),
                    OutputTransform.IDENTITY,
                    OPTIMIZER,
                    1,
                    0.995),
            new DiscriminatorSpec(
                    List.of(32, 32), Activation.parse("leaky-relu"), Initializer.parse("he"), OPTIMIZER, 1),
            new NonSaturating(),
            Constraints.zeroCentred(0.3),
            UpdateOrder.ALTERNATING,
            Conditioning.NONE,
            256,
            STEPS,
            1,
            EvaluationSpec.DEFAULT);

    private Defaults() {}
}
