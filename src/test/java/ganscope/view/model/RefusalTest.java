package ganscope.view.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ganscope.gan.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.ExperimentTree;
import ganscope.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
    private static final Experiment EXPERIMENT = Presets.of("bimodal-1d").experiment();

    private static String told(String path, String value, Language language) {
        IllegalArgumentException refused = catchThrowableOfType(
                IllegalArgumentException.class, () -> ExperimentTree.with(EXPERIMENT, path, value));
        return Refusal.told(String.valueOf(refused.getMessage()), new Messages(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "batch | 0 | Training · Batch cannot be 0; allowed: 1 to 4096. | 训练 · 批大小不能是 0；允许的是：1 到 4096。",
                "generator.optimizer.learningRate | -1 | above 0, at most 10 | 大于 0 且不超过 10",
                "generator.optimizer.beta1 | 2 | at least 0, below 1 | 不小于 0 且小于 1",
                "constraint.r1 | abc | a number such as 0.5 or 1e-3 | 数字，例如 0.5",
                "generator.hidden | many | 0 to 6 layers of 1 to 512 units | 0 到 6 层",
                "objective | wass | wasserstein, | 允许的是：",
                "constraint.weightClip | -1 | 0 to 10 | 0 到 10",
                "discriminator.steps | 1000 | 0 to 50 | 0 到 50"
            })
    void saysTheNameOnScreenAndWhatIsAllowed(String path, String value, String english, String chinese) {
        assertThat(told(path, value, Language.ENGLISH)).contains(english).doesNotContain(path);
        assertThat(told(path, value, Language.CHINESE)).contains(chinese).doesNotContain(path);
    }

    @Test
    void whatIsNoRefusalOfASettingStaysAsItIs() {
        assertThat(Refusal.told("moons.csv, 256 × 2", new Messages(Language.CHINESE)))
                .isEqualTo("moons.csv, 256 × 2");
    }
}
