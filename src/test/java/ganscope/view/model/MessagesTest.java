package ganscope.view.model;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.session.SessionStatus;
import ganscope.text.Language;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Section;
import ganscope.view.model.setting.Setting;
import ganscope.view.model.setting.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream("/messages/" + name + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "view",
                "control",
                "chart",
                "preset",
                "data",
                "comparison",
                "race",
                "lesson",
                "convolution",
                "transformer"
            })
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces(String name) throws IOException {
        Properties english = bundle(name);
        Properties chinese = bundle(name + "_zh_CN");
        assertThat(chinese.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(chinese.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            if (!places(english.getProperty(key)).isEmpty()) {
                assertThat(english.getProperty(key) + chinese.getProperty(key))
                        .as("an apostrophe quotes in a pattern: " + key)
                        .doesNotContain("'");
            }
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyControlHasItsWords(Language language) {
        Messages messages = new Messages(language);
        for (Section section : Section.values()) {
            assertThat(messages.get(section.key())).isNotBlank();
        }
        for (Setting setting : Settings.all()) {
            assertThat(messages.get(setting.text() + ".name")).isNotBlank();
            assertThat(messages.get(setting.text() + ".about")).isNotBlank();
            if (setting.kind() instanceof Kind.Number) {
                assertThat(messages.get(setting.text() + ".grows")).isNotBlank();
            }
            if (setting.kind() instanceof Kind.Text) {
                assertThat(messages.get(setting.text() + ".prompt")).isNotBlank();
            }
            if (setting.kind() instanceof Kind.Choice choice) {
                assertThat(choice.values())
                        .as(setting.path())
                        .allMatch(value -> messages.has(choice.key(value)))
                        .allMatch(value -> messages.has(choice.key(value) + ".about"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateThemeAndPresetHasItsWords(Language language) {
        Messages messages = new Messages(language);
        assertThat(SessionStatus.State.values())
                .allMatch(state -> messages.has("view.state." + state.name().toLowerCase(Locale.ROOT)));
        assertThat(Theme.values()).allMatch(theme -> messages.has(theme.key()));
        assertThat(Presets.all()).allMatch(preset -> messages.has("preset." + preset.name() + ".title"));
    }

    @Test
    void boundTextsFollowTheLanguage() {
        Messages messages = new Messages(Language.ENGLISH);
        var text = messages.bind("control.section.generator");
        assertThat(text.get()).isEqualTo("Generator");
        messages.use(Language.CHINESE);
        assertThat(text.get()).isEqualTo("生成器");
    }

    @Test
    void everySettingOfEveryPresetHasAControl() {
        Set<String> controls =
                new TreeSet<>(Settings.all().stream().map(Setting::path).toList());
        for (Preset preset : Presets.all()) {
            Experiment experiment = preset.experiment();
            assertThat(ganscope.session.form.ExperimentTree.paths(experiment).stream()
                            .filter(path -> !Set.of("steps", "target.source", "target.heights")
                                    .contains(path)))
                    .as(preset.name())
                    .isSubsetOf(controls);
        }
        assertThat(Arrays.stream(Section.values()))
                .allMatch(section -> Settings.all().stream().anyMatch(setting -> setting.section() == section));
    }
}
