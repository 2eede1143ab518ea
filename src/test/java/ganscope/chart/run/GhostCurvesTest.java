package ganscope.chart.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ganscope.chart.Charts;
import ganscope.chart.SnapshotExamples;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Spot;
import ganscope.chart.input.Change;
import ganscope.chart.input.Changes;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.Ghost;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A kept run stands in every chart over the steps, under its own name. */
class GhostCurvesTest {
    private static final History KEPT = SnapshotExamples.history(400);
    private static final Change BATCH = new Change(0, Map.of("batch", "64"), false, false);

    private static PaintedChart painted(ChartKind kind, History present, Locale locale, Ghost... ghosts) {
        ChartInput input = new ChartInput(
                        SnapshotExamples.of(kind, "non-saturating"), present, ChartOptions.DEFAULT.withLocale(locale))
                .withGhosts(List.of(ghosts));
        return Charts.paint(kind, input, new BufferedImage(420, 320, BufferedImage.TYPE_INT_ARGB_PRE));
    }

    private static Ghost ghost(Change difference) {
        return new Ghost(1, KEPT, Changes.NONE, difference);
    }

    private static List<String> key(PaintedChart chart) {
        return chart.key().stream().map(KeyEntry::name).toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartKind.class,
            names = {"DIVERGENCE_AND_DISTANCE", "LOSSES", "SCORES", "GRADIENTS", "LIPSCHITZ"})
    void everyChartOverTheStepsNamesItByTheSettingThatDiffers(ChartKind kind) {
        assertThat(key(painted(kind, KEPT, Locale.ENGLISH, ghost(BATCH)))).contains("ghost 1: Batch = 64");
        assertThat(key(painted(kind, KEPT, Locale.SIMPLIFIED_CHINESE, ghost(BATCH))))
                .anyMatch(name -> name.startsWith("残影 1"));
    }

    /** After a reset the run has measured nothing yet: the ghost stays, over its whole length. */
    @ParameterizedTest
    @EnumSource(
            value = ChartKind.class,
            names = {"DIVERGENCE_AND_DISTANCE", "LOSSES", "SCORES", "GRADIENTS", "LIPSCHITZ"})
    void itStaysWhereThePresentRunHasNoCurveYet(ChartKind kind) {
        PaintedChart chart = painted(kind, History.EMPTY, Locale.ENGLISH, ghost(BATCH));
        assertThat(key(chart)).contains("ghost 1: Batch = 64");
        Rectangle2D plot = chart.plot();
        // The right end of the abscissa is the ghost's last step.
        assertThat(chart.data(plot.getMaxX(), plot.getCenterY()).orElseThrow().getX())
                .isEqualTo(KEPT.newestStep());
    }

    @Test
    void pointingAtItSaysItsNameAndItsValueThere() {
        PaintedChart chart = painted(ChartKind.GRADIENTS, History.EMPTY, Locale.ENGLISH, ghost(BATCH));
        Rectangle2D plot = chart.plot();
        List<Spot> spots = IntStream.rangeClosed((int) plot.getMinY() + 1, (int) plot.getMaxY() - 1)
                .mapToObj(y -> chart.spot(plot.getCenterX(), y))
                .flatMap(spot -> spot.stream())
                .toList();
        assertThat(spots)
                .isNotEmpty()
                .allSatisfy(spot -> assertThat(spot.words()).startsWith("ghost 1: Batch = 64 · "))
                .allSatisfy(spot -> assertThat(spot.value()).isNotEmpty());
        double[] values = IntStream.range(0, KEPT.size())
                .mapToDouble(i -> KEPT.get(Metric.D_GRADIENT_NORM, i))
                .toArray();
        assertThat(spots.stream().map(Spot::value))
                .as("values of the ghost itself")
                .anyMatch(said -> IntStream.range(0, values.length)
                        .anyMatch(i -> ChartText.number(values[i]).equals(said)));
    }

    /** The losses of another objective are other quantities: one axis would lie. */
    @Test
    void lossesAndAnswersThatMeanSomethingElseAreLeftOut() {
        Ghost other = ghost(new Change(0, Map.of("objective", "wasserstein"), true, true));
        assertThat(key(painted(ChartKind.LOSSES, KEPT, Locale.ENGLISH, other)))
                .noneMatch(name -> name.contains("ghost"));
        assertThat(key(painted(ChartKind.SCORES, KEPT, Locale.ENGLISH, other)))
                .noneMatch(name -> name.contains("ghost"));
        assertThat(key(painted(ChartKind.GRADIENTS, KEPT, Locale.ENGLISH, other)))
                .contains("ghost 1: Wasserstein");
    }

    @Test
    void aRunLikeThePresentOneSaysSoAndAChangedOneToo() {
        ChartText text = ChartText.of(Locale.ENGLISH);
        Change none = new Change(0, Map.of(), false, false);
        assertThat(ghost(none).name(text)).isEqualTo("ghost 1: the same settings");
        assertThat(new Ghost(2, KEPT, Changes.NONE.with(BATCH), none).name(text))
                .isEqualTo("ghost 2: the same settings, changed on the way");
        assertThatThrownBy(() -> new Ghost(0, KEPT, Changes.NONE, none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1");
    }
}
