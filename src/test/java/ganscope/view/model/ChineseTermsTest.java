package ganscope.view.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Chinese texts use one word for each thing, the one that Chinese textbooks use, and no English ones. */
class ChineseTermsTest {
    /** Neither an option of the command line nor a field of a lesson's file, which ends with its colon. */
    private static final Pattern ENGLISH_WORD = Pattern.compile("(?<![A-Za-z]|--)[A-Za-z]{3,}+(?!:)");

    private static final String SUFFIX = "_zh_CN.properties";

    /** Written for those whose machine cannot show Chinese. */
    private static final String IN_ENGLISH = "view.notice.noChineseFont";

    /** Names, file formats and symbols that Chinese texts write in Latin letters too. */
    static final Set<String> NAMES = Set.of("""
            Adam AdamW AdaGrad AMSGrad Lion Nesterov RMSProp SGD
            ReLU ELU SELU GELU SiLU Swish Sigmoid sigmoid Softplus Tanh tanh sin log max none
            GanScope Apache Java JavaFX Maven README GAN DCGAN WGAN FID PacGAN DRAGAN MMD Wasserstein Hellinger Pearson Neyman Jeffreys Jensen Shannon Sinkhorn
            Glorot LeCun Silverman Scott Sturges Freedman Diaconis
            CSV TSV ARFF PNG JPEG BMP SVG GIF JSON PDF HTML XML RTF HDF FITS NetCDF LIBSVM PostScript OpenDocument npy npz zip pickle
            Excel Office Matlab NumPy Python Parquet Arrow Feather SPSS Stata SAS
            numpy save writematrix write csv float int bool attribute data columns decimal weights labels normal
            dense conv nearest bilinear shuffle batchnorm layernorm dropout Gulrajani Alpaydin Kaynak UCI
            Dumoulin Visin Odena Radford Richardson Lucy Wiener Fourier stn
            Ctrl Shift Esc Enter
            setup metrics
            """.strip().split("\\s+", -1));

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
            Map.entry("格子", "箱"),
            Map.entry("坡度", "斜率"),
            Map.entry("的推动", "的推力"),
            Map.entry("纳特", "奈特"),
            Map.entry("1 维", "一维"),
            Map.entry("2 维", "二维"),
            Map.entry("一步步", "单步"),
            Map.entry("D 于", "D(…)"),
            Map.entry("95 %", "95%"));

    /** Every bundle that has a Chinese half. */
    static List<String> bundles() throws IOException, URISyntaxException {
        URL view = Objects.requireNonNull(ChineseTermsTest.class.getResource("/messages/view" + SUFFIX));
        try (Stream<Path> files =
                Files.list(Objects.requireNonNull(Path.of(view.toURI()).getParent()))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .toList();
        }
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ChineseTermsTest.class.getResourceAsStream("/messages/" + name + SUFFIX)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noSentenceIsHalfEnglish(String name) throws IOException {
        bundle(name).forEach((key, text) -> {
            if (!key.equals(IN_ENGLISH)) {
                assertThat(englishWords((String) text)).as(key + "=" + text).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
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
