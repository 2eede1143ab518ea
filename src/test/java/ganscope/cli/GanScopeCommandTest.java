package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class GanScopeCommandTest {
    @Test
    void everyCommandExplainsItself() {
        assertThat(CommandRun.of("--help").out())
                .contains("train")
                .contains("presets")
                .contains("Exit status");
        for (String command :
                new CommandLine(new GanScopeCommand()).getSubcommands().keySet()) {
            CommandRun help = CommandRun.of(command, "--help");
            assertThat(help.status()).as(command).isZero();
            assertThat(help.out()).contains("Usage: run.sh " + command);
        }
    }

    @Test
    void theVersionIsSaid() {
        assertThat(CommandRun.of("--version").out()).startsWith("GanScope 0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trian", "--nothing", ""})
    void badUsageIsStatusTwoAndNothingOnStandardOutput(String words) {
        CommandRun run = CommandRun.of(words.isEmpty() ? new String[0] : new String[] {words});
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    @Test
    void presetsAreListedByName() {
        assertThat(CommandRun.of("presets").out().lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactlyElementsOf(
                        Presets.all().stream().map(Preset::name).toList());
        assertThat(CommandRun.of("presets", "--json")
                        .json()
                        .path("ring8")
                        .path("target")
                        .path("modes")
                        .intValue())
                .isEqualTo(8);
    }
}
