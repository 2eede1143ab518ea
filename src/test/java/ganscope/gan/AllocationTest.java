package ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import ganscope.data.Ring;
import ganscope.data.latent.LatentPrior;
import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.DiscriminatorSpec;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.GeneratorSpec;
import ganscope.gan.experiment.OutputTransform;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.NonSaturating;
import ganscope.gan.objective.Objective;
import ganscope.gan.objective.Preference;
import ganscope.gan.objective.RelativisticAverage;
import ganscope.gan.objective.RelativisticPairing;
import ganscope.gan.objective.Wasserstein;
import ganscope.nn.Initializer;
import ganscope.nn.kernel.Activation;
import ganscope.optim.OptimizerSpec;
import ganscope.vectors.VectorMode;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Training steps leave no garbage once their code is compiled.
 *
 * <p>What is compiled, and how, hangs on all that ran before in the same process and on the load of the machine: like a
 * speed, this is measured alone, by {@code mvn test -Dexcluded.groups=none -Dtest=AllocationTest}. {@code bench step}
 * reports bytes per step as well.
 */
@Tag("steady-state")
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int STEPS = 250;

    /** Code is compiled beside the steps, sooner or later: this many stretches of steps are enough for that. */
    private static final int STRETCHES = 80;

    /** Bytes a step: below one object. */
    private static final double NOTHING = 8;

    static Stream<Arguments> games() {
        return Stream.of(
                Arguments.of(new NonSaturating(), Constraints.NONE, UpdateOrder.ALTERNATING),
                Arguments.of(new Wasserstein(), Constraints.gradientPenalty(1), UpdateOrder.ALTERNATING),
                Arguments.of(new RelativisticPairing(), Constraints.zeroCentred(1), UpdateOrder.ALTERNATING),
                Arguments.of(new NonSaturating(), everything(0), UpdateOrder.EXTRAGRADIENT),
                Arguments.of(new RelativisticAverage(Preference.LOGISTIC), consensus(), UpdateOrder.SIMULTANEOUS));
    }

    @ParameterizedTest
    @MethodSource("games")
    void aStepInSteadyStateAllocatesNothing(Objective objective, Constraints constraints, UpdateOrder update) {
        VectorMode.measureSteadyState();
        Trainer trainer = new Trainer(experiment(objective, constraints, update));
        double least = Double.POSITIVE_INFINITY;
        for (int stretch = 0; stretch < STRETCHES && least > NOTHING; stretch++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < STEPS; i++) {
                trainer.step();
            }
            least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / (double) STEPS);
        }
        assertThat(least).isLessThanOrEqualTo(NOTHING);
    }

    private static Constraints everything(double consensus) {
        return new Constraints(1, 2, 1, false, 1, 0.5, 0.7, true, 0.3, 0, 0.1, true, 1, 2, true, consensus);
    }

    private static Constraints consensus() {
        return new Constraints(0, 0, 1, false, 0, 0, 0, false, 0, 0, 0, false, 0, 1, false, 0.1);
    }

    private static Experiment experiment(Objective objective, Constraints constraints, UpdateOrder update) {
        OptimizerSpec adam = OptimizerSpec.adam(1e-4, 0.5);
        Activation activation = Activation.parse("leaky-relu");
        Initializer he = Initializer.parse("he");
        return new Experiment(
                Ring.defaults(),
                LatentPrior.defaults(),
                new GeneratorSpec(List.of(16, 16), activation, he, OutputTransform.IDENTITY, adam, 1, 0.99),
                new DiscriminatorSpec(List.of(16, 16), activation, he, adam, 1),
                objective,
                constraints,
                update,
                32,
                100,
                1);
    }
}
