package ganscope.view.model.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ganscope.chart.input.ChartKind;
import ganscope.checkpoint.CheckpointFile;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.HeadlessRun;
import ganscope.text.Language;
import ganscope.view.model.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartOptionsTest {
    @TempDir
    private Path folder;

    private static final Function<String, Experiment> PRESETS =
            name -> Presets.of(name).experiment();

    @Test
    void theEnvironmentSaysHowTheWindowStarts() {
        DeskLayout layout = StartOptions.layout(
                DeskLayout.first(),
                Map.of(
                        "GANSCOPE_THEME", "high-contrast",
                        "GANSCOPE_LANGUAGE", "zh",
                        "GANSCOPE_SIZE", "1920x1080",
                        "GANSCOPE_CHARTS", "losses, generator-map,field"));
        assertThat(layout.theme()).isEqualTo(Theme.HIGH_CONTRAST);
        assertThat(layout.language()).isEqualTo(Language.CHINESE);
        assertThat(layout.width()).isEqualTo(1920);
        assertThat(layout.height()).isEqualTo(1080);
        assertThat(layout.line()).containsExactly(ChartKind.LOSSES, ChartKind.GENERATOR_MAP);
        assertThat(layout.plane()).containsExactly(ChartKind.LOSSES, ChartKind.FIELD);
        assertThat(StartOptions.play(Map.of("GANSCOPE_PLAY", "1"))).isTrue();
        assertThat(StartOptions.presetCharts(Map.of("GANSCOPE_PRESET", "ring8")))
                .isTrue();
        assertThat(StartOptions.presetCharts(Map.of("GANSCOPE_PRESET", "ring8", "GANSCOPE_CHARTS", "losses")))
                .isFalse();
        assertThat(StartOptions.presetCharts(Map.of())).isFalse();
        assertThat(StartOptions.experiment(Presets.first().experiment(), Map.of("GANSCOPE_PRESET", "ring8"), PRESETS))
                .isEqualTo(Presets.of("ring8").experiment());
    }

    /** Its experiment is known before there is a window, which then goes on with the run. */
    @Test
    void theEnvironmentMayNameARunToGoOnWith() throws IOException {
        Path file = folder.resolve("lesson.ganscope");
        Experiment kept = Presets.of("ring8").experiment().withSteps(1);
        CheckpointFile.write(
                file, HeadlessRun.train(kept, 1, (row, seconds) -> {}).checkpoint());
        Map<String, String> environment = Map.of("GANSCOPE_PRESET", file.toString());
        StartOptions.check(environment, StartFile::of);
        assertThat(StartOptions.experiment(Presets.first().experiment(), environment, StartFile::of))
                .isEqualTo(kept);
        assertThat(StartOptions.run(environment)).contains(file);
        assertThat(StartOptions.run(Map.of("GANSCOPE_PRESET", "ring8"))).isEmpty();
        Files.writeString(file, "PK");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StartOptions.check(environment, StartFile::of))
                .withMessageContainingAll("GANSCOPE_PRESET", "lesson.ganscope: it does not end as a checkpoint does");
    }

    @Test
    void whatIsNotSaidStaysAsItWas() {
        DeskLayout first = DeskLayout.first();
        assertThat(StartOptions.layout(first, Map.of("GANSCOPE_THEME", " "))).isEqualTo(first);
        assertThat(StartOptions.layout(first, Map.of("GANSCOPE_CHARTS", "field"))
                        .line())
                .as("no chart of the plane on the line")
                .isEqualTo(first.line());
        assertThat(StartOptions.play(Map.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GANSCOPE_PRESET, ring9, did you mean ring8?",
        "GANSCOPE_THEME, drak, did you mean dark?",
        "GANSCOPE_LANGUAGE, de, 'one of en, zh'",
        "GANSCOPE_SIZE, big, such as 1280x800",
        "GANSCOPE_SIZE, 1280x800x2, such as 1280x800",
        "GANSCOPE_CHARTS, 'losses,gradient', did you mean gradients?",
        "GANSCOPE_SIZE, 0x0, such as 1280x800",
        "GANSCOPE_SIZE, 99999x99999, from 100 to 16384",
        "GANSCOPE_SIZE, 999999999999x1, from 100 to 16384",
        "GANSCOPE_SIZE, NaNxNaN, such as 1280x800",
        "GANSCOPE_SIZE, -1x-1, such as 1280x800",
        "GANSCOPE_CHARTS, ',', one of",
        "GANSCOPE_CHARTS, 'losses,losses,losses,losses,losses,losses,losses,losses,losses,losses,losses,losses,13 charts', at most 12",
        "GANSCOPE_PLAY, yes, one of",
        "GANSCOPE_PLAY, 2, one of",
        "GANSCOPE_TIME_START, soon, one of",
        "GANSCOPE_PRESETS, ring8, did you mean GANSCOPE_PRESET?",
        "GANSCOPE_LANG, zh, did you mean GANSCOPE_LANGUAGE?",
        "GANSCOPE_ELEPHANT, grey, one of GANSCOPE_PRESET"
    })
    void aWordThatMeansNothingIsRefusedWithWhatIsAllowed(String variable, String word, String allowed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StartOptions.check(Map.of(variable, word), Presets::of))
                .withMessageContainingAll(variable, allowed);
    }

    @Test
    void aRefusalShowsForeignWordsShortAndOnOneLine() {
        Map<String, String> environment = Map.of("GANSCOPE_THEME", "dark\u001b[31m\n" + "x".repeat(60_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StartOptions.check(environment, Presets::of))
                .satisfies(refused -> assertThat(refused.getMessage())
                        .doesNotContain("\n", "\u001b")
                        .hasSizeLessThan(200));
    }

    @Test
    void variablesOfOthersAreNoneOfOurs() {
        StartOptions.check(Map.of("GANSCOPE", "x", "PATH", "/bin", "GANSCOPE_PLAY", "0"), Presets::of);
    }
}
