package ganscope.view.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import ganscope.text.Language;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Setting;
import ganscope.view.model.setting.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                "batch | 0 | Training · Batch cannot be 0; allowed: 1 to 4096. | 训练 · 批量大小不能是 0；允许的是：1 到 4096。",
                "generator.optimizer.learningRate | -1 | above 0, at most 10 | 大于 0 且不超过 10",
                "generator.optimizer.beta1 | 2 | at least 0, below 1 | 不小于 0 且小于 1",
                "constraint.r1 | abc | a number such as 0.5 or 1e-3 | 数字，例如 0.5 或 1e-3",
                "generator.hidden | many | 0 to 6 layers of 1 to 512 units | 0 到 6 层",
                "objective | wass | wasserstein, | 允许的是：",
                "constraint.weightClip | -1 | 0 to 10 | 0 到 10",
                "discriminator.steps | 1000 | 0 to 50 | 0 到 50"
            })
    void saysTheNameOnScreenAndWhatIsAllowed(String path, String value, String english, String chinese) {
        assertThat(told(path, value, Language.ENGLISH)).contains(english).doesNotContain(path);
        assertThat(told(path, value, Language.CHINESE)).contains(chinese).doesNotContain(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "batch | 99999999999 | a whole number of at most 9 digits | 至多 9 位的整数",
                "seed | 1e40 | a whole number of at most 18 digits | 至多 18 位的整数",
                "batch | 0.5 | allowed: a whole number. | 允许的是：整数。",
                "target.means |  | cannot be 0; allowed: 1 to 64 | 不能是 0；允许的是：1 到 64",
                "target.means | 1,2,3 | 2 for 3 means; it has to be one each. | 必须一一对应",
                "target.weights | 1 | 1 given; it has to be 2, or none | 应为 2 个，或留空",
                "constraint.packing | 3 | the batch has to be divisible by it | 必须能被它整除",
                "generator.layers | conv 64 z9 | layer 1 cannot be \"z9\"; write identity, | 第 1 层不能是",
                "generator.layers | conv 64 k16 | layer 1 cannot be \"conv 64 k16\"; k goes from 1 to 15. | k 应为 1 到 15",
                "generator.layers | dense 8 leaky-relu(2) | the slope 2.0 of layer 1 has to be from 0 to 1. | 第 1 层的斜率",
                "discriminator.layers | dense 4x4x2, conv 8 k9 | layer 2, conv 8 k9, needs an input of at least 9 x 9, and has 4 x 4. | 输入至少应为 9 x 9",
                "discriminator.layers | dense 6, shuffle | layer 2, shuffle, makes one channel of four, and has an input of 6. | 四个通道",
                "discriminator.layers | nearest,nearest,nearest,nearest,nearest,nearest,nearest,nearest | would make 256 x 256 x 1, and at most 16384 | 最多 16384",
                "discriminator.layers | dense 16384, dense 512 | would have 8388608 weights from 16384 to 512 | 最多 4194304 个",
                "generator.layers | dense 8 tanh | has no activation; choose one under Output. | 不能有激活函数",
                "generator.layers | dense 8 | layer 1, dense 8, makes 8, which are 8 numbers; a sample of | 即 8 个数",
                "discriminator.layers | dense 8, batchnorm | no batchnorm with R1 | 不能同时用 batchnorm 和“",
                "discriminator.layers | dense 8, dropout 0.95 | layer 2 cannot be \"dropout 0.95\"; r goes from 0.01 to 0.9. | r 应为 0.01 到 0.9",
                "discriminator.layers | dense 1, layernorm | needs at least two numbers to normalise, and has an input of 1. | 至少要有两个数",
                "generator.layers | nearest | has nothing to learn | 没有可学习的权重",
                "constraint.consensus | 1 | update simultaneously | 在“交替”更新时不能是 1.0",
            })
    void saysWhyOneSettingIsRefusedForAnother(String path, String value, String english, String chinese) {
        assertThat(told(path, value == null ? "" : value, Language.ENGLISH)).contains(english);
        assertThat(told(path, value == null ? "" : value, Language.CHINESE)).contains(chinese == null ? "" : chinese);
    }

    /** Whatever is typed into any field, and whatever is chosen, of experiments of every kind. */
    @Test
    void noRefusalInChineseIsHalfEnglishAndNoRangeIsThatOfAnInt() {
        List<String> typed = List.of(
                "x",
                "",
                "-1",
                "0",
                "3",
                "1.5",
                "1e9",
                "99999999999",
                "1e999999999",
                "64x",
                "64x9999",
                "3,4,x",
                "NaN",
                "1,2,3,4,5",
                "1e300",
                "-3",
                "0.6",
                "7");
        int refused = 0;
        for (Experiment experiment : experiments()) {
            for (Setting setting : Settings.of(experiment)) {
                List<String> values = switch (setting.kind()) {
                    case Kind.Choice choice -> choice.values();
                    case Kind.Toggle toggle -> List.of("true", "false");
                    case Kind.Number number -> typed;
                    case Kind.Text text -> typed;
                };
                for (String value : values) {
                    String words = refusal(experiment, setting.path(), value);
                    refused += words.isEmpty() ? 0 : 1;
                    assertThat(ChineseTermsTest.englishWords(words.replace(value, "")))
                            .as("%s = %s: %s", setting.path(), value, words)
                            .isEmpty();
                    assertThat(words).doesNotContain("2147483647", "9223372036854775807");
                }
            }
        }
        assertThat(refused).isGreaterThan(300);
    }

    private static List<Experiment> experiments() {
        List<Experiment> experiments = new ArrayList<>();
        for (String target : List.of("mixture", "uniform", "annulus", "ring")) {
            experiments.add(ExperimentTree.with(EXPERIMENT, "target.type", target));
        }
        experiments.add(ExperimentTree.with(EXPERIMENT, "update", "simultaneous"));
        experiments.add(ExperimentTree.with(
                ExperimentTree.with(EXPERIMENT, "objective", "non-saturating"), "constraint.labelSmoothing", "0.1"));
        experiments.add(ExperimentTree.with(EXPERIMENT, "discriminator.steps", "3"));
        experiments.add(ExperimentTree.with(
                EXPERIMENT, Map.of("target.type", "ring", "conditioning", "projection", "update", "simultaneous")));
        return experiments;
    }

    private static String refusal(Experiment experiment, String path, String value) {
        try {
            ExperimentTree.with(experiment, path, value);
            return "";
        } catch (IllegalArgumentException refused) {
            return Refusal.told(String.valueOf(refused.getMessage()), new Messages(Language.CHINESE));
        }
    }

    @Test
    void whatIsNoRefusalOfASettingStaysAsItIs() {
        assertThat(Refusal.told("moons.csv, 256 × 2", new Messages(Language.CHINESE)))
                .isEqualTo("moons.csv, 256 × 2");
    }
}
