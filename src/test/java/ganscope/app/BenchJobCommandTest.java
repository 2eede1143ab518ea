package ganscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ganscope.cli.GanScopeCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchJobCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return GanScopeCommand.execute(
                new PrintWriter(out), new PrintWriter(err), Map.of("job", new BenchJobCommand()), start -> 0, words);
    }

    private static List<String> java(String word) {
        return List.of(ProcessHandle.current().info().command().orElse("java"), word);
    }

    @Test
    void aWrongNumberOfRunsIsRefused() {
        assertThat(run("bench", "job", "--runs", "0")).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(err.toString().lines()).singleElement().asString().contains("--runs: 0", "1 to 1000");
    }

    @Test
    void aPeerOfAnUnknownJobIsRefusedBeforeAnythingIsMeasured() {
        assertThat(run("bench", "job", "--beside", "ring9=true")).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(err.toString().lines()).singleElement().asString().contains("ring9", "normal-1d, ring8, divergence");
    }

    @Test
    void aPeerThatCannotBeStartedIsSaidInOneSentence() {
        assertThat(run("bench", "job", "--runs", "1", "--beside", "normal-1d=/no/such/program"))
                .isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(err.toString().lines()).singleElement().asString().contains("normal-1d", "/no/such/program");
    }

    @Test
    void twoCommandsAreTimedInTurn() throws IOException, InterruptedException {
        List<JobTimes> times = JobTimes.inTurn(java("-version"), java("--version"), 2);
        assertThat(times)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.millis()).hasSize(2));
        assertThat(times.getFirst().least()).isPositive();
        assertThat(JobTimes.inTurn(java("-version"), List.of(), 1).getLast().millis())
                .isEmpty();
    }

    @Test
    void aJobThatFailsIsNotTimed() {
        assertThatThrownBy(() -> JobTimes.inTurn(java("--no-such-option"), List.of(), 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("--no-such-option");
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        JobTimes times = new JobTimes(4, 1, 3, 10);
        assertThat(times.median()).isEqualTo(3.5);
        assertThat(times.least()).isEqualTo(1);
        assertThat(times.most()).isEqualTo(10);
    }
}
