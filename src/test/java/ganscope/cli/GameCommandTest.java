package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GameCommandTest {
    @Test
    void answersWithTheWayTheEigenvaluesAndTheRadius() throws Exception {
        CommandRun run = CommandRun.of("game", "--r1", "0.3", "--steps", "3", "--json");
        assertThat(run.status()).isZero();
        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.path("trajectory")).hasSize(4);
        assertThat(answer.path("trajectory").get(0).toString()).isEqualTo("[1.0,1.0]");
        assertThat(answer.path("eigenvalues").get(1).get(1).asDouble()).isCloseTo(-0.4769696, within(5e-8));
        JsonNode last = answer.path("trajectory").get(3);
        assertThat(answer.path("finalRadius").asDouble())
                .isEqualTo(Math.hypot(last.get(0).asDouble(), last.get(1).asDouble()));
    }

    @Test
    void aGameThatRunsAwaySaysSoByItsStatus() {
        CommandRun run = CommandRun.of("game", "--objective", "wasserstein", "--rate", "1e9", "--json");
        assertThat(run.status()).isEqualTo(GanScopeCommand.DIVERGED);
        assertThat(run.out()).startsWith("{\"status\":\"diverged\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--rate NaN | --rate: NaN (finite, above 0).",
                "--start 1 | --start: \"1\", but only two finite numbers such as 1,1 are allowed.",
                "--start NaN,1 | --start: NaN,1.0 (two finite numbers).",
                "--optimizer lion | --optimizer: \"lion\", but only sgd, adam, omd, extragradient are allowed.",
                "--d-steps 5 | --d-steps: 5 with update simultaneous (1, or update alternating).",
                "--steps 0 | --steps: 0 (1 to 1000000).",
                "--r1 -1 | --r1: -1.0 (finite, at least 0)."
            })
    void whatIsRefusedIsNamedInOneSentence(String words, String sentence) {
        CommandRun run = CommandRun.of(("game " + words).split(" "));
        assertThat(run.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(run.err().strip()).isEqualTo(sentence);
    }
}
