package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.cli.option.WindowStart;
import ganscope.data.Samples;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** What the window is asked to open on, and what is said of it. */
    @Test
    void optionsWithoutACommandOpenTheWindow() {
        StringWriter err = new StringWriter();
        List<WindowStart> opened = new ArrayList<>();
        String folder = "src/test/resources/cases/files/";
        for (String[] words : new String[][] {
            {"--preset", "ring8"}, {"--data", folder + "plain-two.csv"}, {"--data", folder + "four-columns.csv"}
        }) {
            int status = GanScopeCommand.execute(
                    new PrintWriter(new StringWriter()),
                    new PrintWriter(err),
                    Map.of(),
                    start -> {
                        opened.add(start);
                        return 0;
                    },
                    words);
            assertThat(status).as(err.toString()).isZero();
        }
        assertThat(opened.get(0).preset()).isTrue();
        assertThat(opened.get(1).experiment().target()).isInstanceOf(Samples.class);
        assertThat(opened.get(1).offered()).isEmpty();
        assertThat(opened.get(2).offered()).isPresent();
        assertThat(err.toString().strip()).isEqualTo("Took length, mass (60 rows).");
    }
}
