package ganscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresetsTest {
    @Test
    void everyFileIsAPresetAndEveryPresetAFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets/presets"))) {
            assertThat(Presets.all())
                    .extracting(preset -> preset.name() + ".json")
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void everyPresetHasATitleAndADescription(String language) {
        ResourceBundle words = ResourceBundle.getBundle("messages.preset", Locale.forLanguageTag(language));
        assertThat(words.getLocale().getLanguage()).isEqualTo(language.equals("en") ? "" : "zh");
        assertThat(Presets.all()).allSatisfy(preset -> {
            assertThat(words.getString("preset." + preset.name() + ".title")).isNotBlank();
            assertThat(words.getString("preset." + preset.name() + ".about")).isNotBlank();
        });
    }

    @Test
    void anUnknownNameListsTheKnownOnesAndTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presets.of("bimodel-1d"))
                .withMessageContaining("one of normal-1d, bimodal-1d")
                .withMessageEndingWith("did you mean bimodal-1d?");
    }
}
