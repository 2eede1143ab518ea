package ganscope.view.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Chinese texts use one word for each thing, the one that Chinese textbooks use, and no English ones. */
class ChineseTermsTest {
    private static final Pattern ENGLISH_WORD = Pattern.compile("[A-Za-z]{3,}");

    /** Written for those whose machine cannot show Chinese. */
    private static final String IN_ENGLISH = "view.notice.noChineseFont";

    /** Names, file formats and symbols that Chinese texts write in Latin letters too. */
    static final Set<String> NAMES = Set.of(
            ("Adam AdamW AdaGrad AMSGrad Lion Nesterov RMSProp SGD ReLU ELU SELU GELU SiLU Swish Sigmoid Softplus Tanh"
                            + " sigmoid tanh sin log max GAN DCGAN PacGAN DRAGAN MMD CSV PNG SVG GIF JSON ARFF TSV Wasserstein"
                            + " Hellinger Pearson Neyman Jeffreys Jensen Shannon Glorot LeCun Silverman Scott Sturges Freedman"
                            + " Diaconis Sinkhorn Ctrl Shift Esc Enter none")
                    .split(" "));

    /** What is not said, and what is said in its place. */
    private static final Map<String, String> WRONG = Map.ofEntries(
            Map.entry("回答", "输出"),
            Map.entry("得分", "分数"),
            Map.entry("评分", "分数"),
            Map.entry("批大小", "批量大小"),
            Map.entry("下端", "下限"),
            Map.entry("上端", "上限"),
            Map.entry("完美", "理想"),
            Map.entry("弯成", "映射为"),
            Map.entry("直线上", "一维"),
            Map.entry("份额", "比例"),
            Map.entry("格子", "箱"),
            Map.entry("坡度", "斜率"),
            Map.entry("的推动", "的推力"),
            Map.entry("纳特", "奈特"),
            Map.entry("1 维", "一维"),
            Map.entry("2 维", "二维"),
            Map.entry("一步步", "单步"),
            Map.entry("D 于", "D(…)"),
            Map.entry("95 %", "95%"));

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ChineseTermsTest.class.getResourceAsStream("/messages/" + name + "_zh_CN.properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = {"view", "control", "chart", "preset"})
    void noSentenceIsHalfEnglish(String name) throws IOException {
        bundle(name).forEach((key, text) -> {
            if (!key.equals(IN_ENGLISH)) {
                assertThat(englishWords((String) text)).as(key + "=" + text).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"view", "control", "chart", "preset"})
    void everyThingHasOneWord(String name) throws IOException {
        bundle(name)
                .forEach((key, text) -> WRONG.forEach((wrong, right) -> assertThat((String) text)
                        .as("%s: %s, not %s", key, right, wrong)
                        .doesNotContain(wrong)));
    }

    @Test
    void theTermsAreThoseOfTheTextbooks() throws IOException {
        Properties chart = bundle("chart");
        assertThat(chart.getProperty("chart.scores.title")).isEqualTo("判别器的输出");
        assertThat(chart.getProperty("chart.metric.d_real")).isEqualTo("D(真实)");
        assertThat(chart.getProperty("chart.pushes.title")).isEqualTo("对生成样本的推力");
        assertThat(chart.getProperty("chart.generator-map.about")).contains("把噪声映射为数据");
        assertThat(chart.getProperty("chart.divergence-and-distance.about")).contains("95% 的理想生成器都落在其中");
        assertThat(chart.getProperty("chart.unit.NATS")).isEqualTo("奈特");
        assertThat(bundle("control").getProperty("control.batch.name")).isEqualTo("批量大小");
        assertThat(bundle("view").getProperty("view.action.step")).startsWith("单步");
    }

    /** Words of three Latin letters and more that are no names. */
    static List<String> englishWords(String text) {
        return ENGLISH_WORD
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !NAMES.contains(word))
                .toList();
    }
}
