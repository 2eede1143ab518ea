package ganscope.view.model;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import ganscope.text.Language;
import ganscope.view.model.setting.Setting;
import ganscope.view.model.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingValuesTest {
    private final Messages english = new Messages(Language.ENGLISH);

    private String sentence(String path, Experiment present, Preset origin) {
        return SettingValues.sentence(Settings.of(path).orElseThrow(), present, origin, english);
    }

    @Test
    void theDefaultIsThatOfThePresetWhateverIsSetNow() {
        Preset ring = Presets.of("ring8");
        Experiment changed = ExperimentTree.with(ring.experiment(), "constraint.r1", "5");
        assertThat(sentence("constraint.r1", changed, ring))
                .isEqualTo("0, or from 0.001 to 100 on the slider; default 0.1.");
        assertThat(sentence("generator.steps", changed, ring)).isEqualTo("From 0 to 10 on the slider; default 1.");
        assertThat(sentence("objective", changed, ring)).isEqualTo("Default: Relativistic pairing.");
        assertThat(sentence("constraint.spectralNormalization", changed, ring)).isEqualTo("Default: off.");
        assertThat(sentence("generator.hidden", changed, ring)).isEqualTo("Default: 64x3.");
        assertThat(sentence("target.weights", changed, ring)).isEqualTo("Default: equal shares.");
    }

    @Test
    void anotherTargetHasItsOwnDefaults() {
        Preset ring = Presets.of("ring8");
        Experiment grid = ExperimentTree.with(ring.experiment(), "target.type", "grid");
        String side = ExperimentTree.get(grid, "target.side");
        Experiment changed = ExperimentTree.with(grid, "target.side", "7");
        assertThat(sentence("target.side", changed, ring)).endsWith("default " + side + ".");
        assertThat(sentence("target.type", changed, ring)).isEqualTo("Default: Ring of modes.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySettingOfEveryPresetHasASentence(Language language) {
        Messages messages = new Messages(language);
        for (Preset preset : Presets.all()) {
            for (Setting setting : Settings.of(preset.experiment())) {
                assertThat(SettingValues.sentence(setting, preset.experiment(), null, messages))
                        .as(setting.path())
                        .doesNotContain("{");
            }
        }
    }
}
