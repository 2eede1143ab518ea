package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.gan.Constraints;
import ganscope.gan.Experiment;
import ganscope.session.ExperimentTree;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepBenchmarkTest {
    /** A penalty more than the name says would be measured with it. */
    @ParameterizedTest
    @MethodSource("ganscope.cli.StepBenchmark#all")
    void trainsWhatItsNameSaysAndNothingElse(StepBenchmark benchmark) {
        Experiment experiment = benchmark.experiment();
        boolean penalized = benchmark.objective().equals("wasserstein-gp");
        String objective = penalized ? "wasserstein" : "non-saturating";
        assertThat(ExperimentTree.with(experiment, Map.of("objective", objective)))
                .isEqualTo(experiment);
        assertThat(experiment.constraint().gradientPenalty()).isEqualTo(penalized ? 0.1 : 0);
        assertThat(ExperimentTree.with(experiment, Map.of("constraint.gradientPenalty", "0"))
                        .constraint())
                .isEqualTo(Constraints.NONE);
        assertThat(experiment.generator().average()).isZero();
        assertThat(experiment.batch()).isEqualTo(benchmark.batch());
    }
}
