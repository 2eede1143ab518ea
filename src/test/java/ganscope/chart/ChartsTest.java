package ganscope.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ganscope.chart.curve.KeyEntry;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class ChartsTest {
    private static final History HISTORY = SnapshotExamples.history(2000);

    static Stream<Arguments> everyWay() {
        return Arrays.stream(ChartKind.values())
                .flatMap(kind -> ChartTheme.all().stream()
                        .flatMap(theme -> Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                                .map(locale -> Arguments.of(kind, theme, locale))));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void everyChartIsTitledAndItsAxesAreNamed(ChartKind kind, ChartTheme theme, Locale locale) {
        ChartOptions options = ChartOptions.DEFAULT.withTheme(theme).withLocale(locale);
        JFreeChart chart =
                PlainCharts.of(kind, new ChartInput(SnapshotExamples.of(kind, "wasserstein"), HISTORY, options));
        assertThat(chart.getTitle().getText()).isNotBlank().isEqualTo(kind.title(options));
        for (ValueAxis axis : axes(chart)) {
            assertThat(axis.getLabel()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void everyChartIsDrawnInkAndAll(ChartKind kind, ChartTheme theme, Locale locale) {
        ChartOptions options = ChartOptions.DEFAULT.withTheme(theme).withLocale(locale);
        ChartInput input = new ChartInput(SnapshotExamples.of(kind, "non-saturating"), HISTORY, options);
        BufferedImage image = Charts.image(kind, input, 210, 160);
        assertThat(Arrays.stream(image.getRGB(0, 0, 210, 160, null, 0, 210))
                        .distinct()
                        .count())
                .as("colours in the picture")
                .isGreaterThan(20);
        assertThat(image.getRGB(209, 0)).isEqualTo(theme.background().getRGB());
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void everyChartSaysWhyItIsEmpty(ChartKind kind) {
        JFreeChart chart = PlainCharts.of(kind, new ChartInput(null, History.EMPTY, ChartOptions.DEFAULT));
        assertThat(chart.getXYPlot().getNoDataMessage()).isNotBlank();
        for (ValueAxis axis : axes(chart)) {
            assertThat(axis.getLabel()).isNotBlank();
        }
        assertThat(Charts.image(kind, new ChartInput(null, History.EMPTY, ChartOptions.DEFAULT), 64, 48))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void svgIsWellFormedAndHoldsTheTitle(ChartKind kind) throws Exception {
        ChartInput input = new ChartInput(SnapshotExamples.of(kind, "non-saturating"), HISTORY, ChartOptions.DEFAULT);
        String svg = Charts.svg(kind, input, 420, 300);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getDocumentElement().getLocalName()).isEqualTo("svg");
        assertThat(document.getDocumentElement().getTextContent()).contains(kind.title(ChartOptions.DEFAULT));
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void pngHasTwicePixels(ChartKind kind) throws Exception {
        ChartInput input = new ChartInput(SnapshotExamples.of(kind, "non-saturating"), HISTORY, ChartOptions.DEFAULT);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Charts.png(kind, input, 300, 200)));
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void csvHasNamedColumnsOfNumbers(ChartKind kind) {
        ChartInput input = new ChartInput(SnapshotExamples.of(kind, "non-saturating"), HISTORY, ChartOptions.DEFAULT);
        List<String> lines = Charts.csv(kind, input).lines().toList();
        assertThat(lines.size()).isGreaterThan(2);
        String[] names = lines.getFirst().split(",", -1);
        assertThat(names).allMatch(name -> name.matches("[a-z][a-z0-9_]*")).doesNotHaveDuplicates();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            assertThat(cells).hasSameSizeAs(names);
            assertThat(cells).allMatch(cell -> cell.isEmpty() || Double.isFinite(Double.parseDouble(cell)));
        }
    }

    @Test
    void aPictureTooSmallOrTooLargeIsRefused() {
        ChartInput input = new ChartInput(null, History.EMPTY, ChartOptions.DEFAULT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Charts.image(ChartKind.DISTRIBUTIONS, input, 0, 100))
                .withMessageContaining("0 x 100");
    }

    @ParameterizedTest
    @MethodSource("ganscope.chart.style.ChartThemeTest#themes")
    void realGeneratedAndDiscriminatorHaveOneColourInEveryChart(ChartTheme theme) {
        ChartOptions options = ChartOptions.DEFAULT.withTheme(theme);
        Look look = Look.of(options);
        Map<String, Color> expected = new HashMap<>();
        for (String key : List.of("real", "on-real", "too-few", "weight")) {
            expected.put(look.text().get("chart.key." + key), theme.real());
        }
        for (String key : List.of("generated", "on-generated", "too-many", "share", "g", "lattice", "map")) {
            expected.put(look.text().get("chart.key." + key), theme.generated());
        }
        expected.put(look.text().get("chart.reading.critic.legend"), theme.discriminator());
        for (String key : List.of("d", "contour", "score", "slope")) {
            expected.put(look.text().get("chart.key." + key), theme.discriminator());
        }
        Set<String> seen = new HashSet<>();
        for (ChartKind kind : ChartKind.values()) {
            for (String objective : List.of("non-saturating", "wasserstein")) {
                ChartInput input = new ChartInput(SnapshotExamples.of(kind, objective), HISTORY, options);
                for (KeyEntry entry : Charts.drawing(kind).picture(input, look).key()) {
                    String name = entry.name().split("  ", -1)[0]; // the newest value follows two blanks
                    if (expected.containsKey(name)) {
                        assertThat(opaque(entry.ink().color()))
                                .as(kind + " " + name)
                                .isEqualTo(expected.get(name));
                        seen.add(name);
                    }
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected.keySet());
    }

    @Test
    void aCollapsedGeneratorDoesNotFlattenTheTarget() {
        Snapshot snapshot = SnapshotExamples.collapsed("non-saturating");
        ChartInput input = new ChartInput(snapshot, HISTORY, ChartOptions.DEFAULT);
        JFreeChart chart = PlainCharts.of(ChartKind.DISTRIBUTIONS, input);
        double tallest = Arrays.stream(
                        Objects.requireNonNull(snapshot.line()).real().toArray())
                .max()
                .orElseThrow();
        assertThat(chart.getXYPlot().getRangeAxis().getUpperBound()).isLessThan(6 * tallest);
        assertThat(Charts.drawing(ChartKind.DISTRIBUTIONS)
                        .picture(input, Look.of(ChartOptions.DEFAULT))
                        .key())
                .anyMatch(entry -> entry.name().startsWith("generated (peak "));
    }

    @Test
    void theSameInputGivesTheSamePixels() {
        for (ChartKind kind : ChartKind.values()) {
            ChartInput input = new ChartInput(SnapshotExamples.of(kind, "hinge"), HISTORY, ChartOptions.DEFAULT);
            assertThat(Charts.image(kind, input, 200, 150).getRGB(0, 0, 200, 150, null, 0, 200))
                    .isEqualTo(Charts.image(kind, input, 200, 150).getRGB(0, 0, 200, 150, null, 0, 200));
        }
    }

    private static Color opaque(Color color) {
        return new Color(color.getRGB());
    }

    private static List<ValueAxis> axes(JFreeChart chart) {
        var plot = chart.getXYPlot();
        Stream<ValueAxis> left = Stream.of(plot.getDomainAxis(), plot.getRangeAxis());
        return Stream.concat(left, Stream.ofNullable(plot.getRangeAxis(1))).toList();
    }
}
