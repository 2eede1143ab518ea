package ganscope.chart.input;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.Charts;
import ganscope.chart.PlainCharts;
import ganscope.chart.SnapshotExamples;
import ganscope.chart.Svg;
import ganscope.chart.axis.Projection;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.CurveDataset;
import ganscope.chart.layer.ChangeLayer;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.data.Normal;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Objective;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {
    private static final History HISTORY = SnapshotExamples.history(2000);
    private static final Changes R1 = Changes.NONE.with(plain(1000, Map.of("constraint.r1", "0.1")));

    private static final Look LOOK = Look.of(ChartOptions.DEFAULT);

    private static Change plain(long step, Map<String, String> settings) {
        return new Change(step, settings, false, false);
    }

    private static ChartInput input(History history, Changes changes, Locale locale) {
        return new ChartInput(
                SnapshotExamples.line("wasserstein"), history, changes, ChartOptions.DEFAULT.withLocale(locale));
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartKind.class,
            names = {"DIVERGENCE_AND_DISTANCE", "LOSSES", "SCORES", "GRADIENTS", "LIPSCHITZ"})
    void everyChartOverTheStepsNamesWhatWasChanged(ChartKind kind) {
        assertThat(Charts.svg(kind, input(HISTORY, R1, Locale.ENGLISH), 420, 300))
                .contains("R1 γ = 0.1");
        assertThat(Charts.svg(kind, input(HISTORY, Changes.NONE, Locale.ENGLISH), 420, 300))
                .doesNotContain("R1 γ");
    }

    @Test
    void labelsSpeakTheLanguageOfTheChartAndNameThePlayer() {
        Change rate = plain(1000, Map.of("generator.optimizer.learningRate", "3.0E-4"));
        assertThat(new ChangeLabel(ChartText.of(Locale.ENGLISH)).of(rate, 2)).isEqualTo("G Learning rate η = 3e−4");
        Change objective = plain(1000, Map.of("objective", "wasserstein", "discriminator.steps", "5"));
        assertThat(new ChangeLabel(ChartText.of(Locale.ENGLISH)).of(objective, 2))
                .isEqualTo("Wasserstein, Updates k per step = 5");
        Change toggle = plain(1000, Map.of("constraint.spectralNormalization", "true"));
        assertThat(new ChangeLabel(ChartText.of(Locale.SIMPLIFIED_CHINESE)).of(toggle, 2))
                .isEqualTo("谱归一化 = 开");
    }

    /** In a narrow chart the objective alone is better than nothing. */
    @Test
    void aLabelWithoutRoomNamesTheFirstSettingOnly() {
        Changes remedy = Changes.NONE.with(plain(
                1000,
                Map.of("objective", "wasserstein", "discriminator.steps", "5", "constraint.gradientPenalty", "1")));
        assertThat(Charts.svg(ChartKind.GRADIENTS, input(HISTORY, remedy, Locale.ENGLISH), 420, 300))
                .contains("Wasserstein, +2");
        assertThat(Charts.svg(ChartKind.GRADIENTS, input(HISTORY, remedy, Locale.ENGLISH), 1200, 500))
                .contains("+1<")
                .doesNotContain("Wasserstein, +2");
    }

    /** The name of a level stands at the right end; a label there would make both unreadable. */
    @Test
    void labelsLeaveTheNamesOfLevelsFree() {
        Changes late = Changes.NONE.with(plain(1990, Map.of("constraint.r1", "0.1")));
        String free = Svg.document(400, 300, g -> new ChangeLayer(late, Map.of(), LOOK).paint(g, projection()));
        String named =
                Svg.document(400, 300, g -> new ChangeLayer(late, Map.of("2 ln 2", 0.97), LOOK).paint(g, projection()));
        assertThat(baseline(named)).isGreaterThan(baseline(free) + 5);
    }

    private static double baseline(String svg) {
        Matcher y = Pattern.compile("<text[^>]* y='([\\d.]+)'|<text[^>]* y=\"([\\d.]+)\"")
                .matcher(svg);
        assertThat(y.find()).isTrue();
        return Double.parseDouble(y.group(1) == null ? y.group(2) : y.group(1));
    }

    private static Projection projection() {
        NumberAxis x = new NumberAxis();
        NumberAxis y = new NumberAxis();
        x.setRange(0, 2000);
        y.setRange(0, 1);
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(x);
        plot.setRangeAxis(y);
        return new Projection(new Rectangle2D.Double(0, 0, 400, 300), plot, x, y);
    }

    /** A slider that is moved changes its setting with every snapshot: one line, with the value it came to. */
    @Test
    void linesTooCloseToTellApartAreOne() {
        Changes dragged = Changes.NONE;
        for (int i = 0; i < 20; i++) {
            dragged = dragged.with(plain(1000 + i, Map.of("constraint.r1", Double.toString(0.01 * (i + 1)))));
        }
        String svg = Charts.svg(ChartKind.GRADIENTS, input(HISTORY, dragged, Locale.ENGLISH), 420, 300);
        assertThat(svg).containsOnlyOnce("R1 γ").contains("R1 γ = 0.2");
    }

    @Test
    void staysBoundedAndKeepsTheNewestAndWhatTheCurvesMean() {
        Changes many = Changes.NONE.with(new Change(1, Map.of("objective", "wasserstein"), true, true));
        for (int i = 1; i <= 1000; i++) {
            many = many.with(plain(10L * i, Map.of("constraint.r1", Integer.toString(i))));
        }
        assertThat(many.all()).hasSizeLessThanOrEqualTo(Changes.CAPACITY);
        assertThat(many.all().getLast().settings()).containsEntry("constraint.r1", "1000");
        assertThat(many.lossesSince()).isPositive();
        assertThat(many.before(500).all()).allMatch(change -> change.step() < 500);
    }

    @Test
    void knowsWhatMeansSomethingElse() {
        Experiment scores = SnapshotExamples.experiment(Normal.defaults(), Objective.of("non-saturating"), 1);
        Experiment same = SnapshotExamples.experiment(Normal.defaults(), Objective.of("minimax"), 1);
        Experiment critic = SnapshotExamples.experiment(Normal.defaults(), Objective.of("wasserstein"), 1);
        Change first = Change.of(5, scores, same, Map.of("objective", "minimax"));
        assertThat(first.losses()).isTrue();
        assertThat(first.answers()).isFalse();
        assertThat(Change.of(5, same, critic, Map.of("objective", "wasserstein"))
                        .answers())
                .isTrue();
    }

    /** Probabilities before, scores in the hundreds after: neither curve nor axis may mix them. */
    @ParameterizedTest
    @ValueSource(strings = {"LOSSES", "SCORES"})
    void whatMeansSomethingElseIsNotInOneCurve(String name) {
        History history = HISTORY;
        for (int step = 2010; step <= 4000; step += 10) {
            double score = 300 + Math.sin(step);
            history = history.append(
                    step,
                    Metrics.of(Map.of(
                            Metric.D_REAL, score, Metric.D_FAKE, score, Metric.D_LOSS, score, Metric.G_LOSS, score)));
        }
        Changes changed = Changes.NONE.with(new Change(2001, Map.of("objective", "wasserstein"), true, true));
        JFreeChart chart = PlainCharts.of(ChartKind.valueOf(name), input(history, changed, Locale.ENGLISH));
        Range steps = plot(chart).getDomainAxis().getRange();
        assertThat(steps.getLowerBound()).isGreaterThan(2000);
        assertThat(firstCurve(plot(chart)).y())
                .satisfies(values ->
                        assertThat(Arrays.stream(values).min().orElse(0)).isGreaterThan(290));
        assertThat(about(chart)).contains("2,001");
        assertThat(Charts.svg(ChartKind.valueOf(name), input(history, changed, Locale.ENGLISH), 420, 300))
                .contains(">Wasserstein<");
        assertThat(about(PlainCharts.of(ChartKind.valueOf(name), input(history, R1, Locale.ENGLISH))))
                .doesNotContain("meant something else");
    }

    private static Curve firstCurve(XYPlot plot) {
        return IntStream.range(0, plot.getDatasetCount())
                .mapToObj(i -> (CurveDataset) plot.getDataset(i))
                .filter(curves -> curves.getSeriesCount() > 0)
                .findFirst()
                .orElseThrow()
                .curve(0);
    }

    /** One spike of 120 among losses around 1 must not make a flat line of all others. */
    @Test
    void aSpikeDoesNotFlattenTheLosses() {
        History spiked = HISTORY.append(2010, Metrics.of(Map.of(Metric.D_LOSS, -47.0, Metric.G_LOSS, 120.0)));
        for (int step = 2020; step < 2400; step += 10) {
            spiked = spiked.append(step, Metrics.of(Map.of(Metric.D_LOSS, 1.38, Metric.G_LOSS, 0.7)));
        }
        JFreeChart chart = PlainCharts.of(ChartKind.LOSSES, input(spiked, Changes.NONE, Locale.ENGLISH));
        assertThat(plot(chart).getRangeAxis().getRange().getLength()).isLessThan(6);
        assertThat(about(chart)).contains("2 values outside, −47.0 to 120.");
        History modest = HISTORY.append(2010, Metrics.of(Map.of(Metric.D_LOSS, 3.5, Metric.G_LOSS, 0.7)));
        assertThat(about(PlainCharts.of(ChartKind.LOSSES, input(modest, Changes.NONE, Locale.ENGLISH))))
                .as("a spike that squeezes little")
                .doesNotContain("outside");
        JFreeChart calm = PlainCharts.of(ChartKind.LOSSES, input(HISTORY, Changes.NONE, Locale.ENGLISH));
        assertThat(about(calm)).doesNotContain("outside");
    }

    private static XYPlot plot(JFreeChart chart) {
        return Objects.requireNonNull(chart.getXYPlot());
    }

    private static String about(JFreeChart chart) {
        return ((TextTitle) chart.getSubtitle(0)).getText();
    }
}
