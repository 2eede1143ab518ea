package ganscope.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.Experiment;
import ganscope.session.form.ExperimentTree;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepBenchmarkTest {
    /** A penalty more than the name says would be measured with it. */
    @ParameterizedTest
    @MethodSource("ganscope.cli.bench.StepBenchmark#all")
    void trainsWhatItsNameSaysAndNothingElse(StepBenchmark benchmark) {
        Experiment experiment = benchmark.experiment();
        String objective = switch (benchmark.objective()) {
            case "wasserstein-gp" -> "wasserstein";
            case "relativistic-r1-r2" -> "relativistic-pairing";
            default -> benchmark.objective();
        };
        assertThat(ExperimentTree.with(experiment, Map.of("objective", objective)))
                .isEqualTo(experiment);
        assertThat(experiment.constraint())
                .isEqualTo(
                        switch (benchmark.objective()) {
                            case "wasserstein-gp" -> Constraints.gradientPenalty(benchmark.isOfPictures() ? 10 : 0.1);
                            case "relativistic-r1-r2" -> Constraints.zeroCentred(0.1);
                            default -> Constraints.NONE;
                        });
        assertThat(experiment.generator().average()).isZero();
        assertThat(experiment.batch()).isEqualTo(benchmark.batch());
    }
}
