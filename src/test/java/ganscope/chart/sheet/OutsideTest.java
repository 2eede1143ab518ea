package ganscope.chart.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.Charts;
import ganscope.chart.PlaneExamples;
import ganscope.chart.SnapshotExamples;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.style.ChartOptions;
import ganscope.data.distribution.Range;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Series;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutsideTest {
    private static final Range BOX = Range.of(-1, 1, -1, 1);

    @Test
    void countsPointsBeyondAnySide() {
        assertThat(Outside.of(Series.of(0, 0, 1, -1, 1.01, 0, 0, -5, Double.NaN, 0), BOX))
                .isEqualTo(new Outside(3, 5));
        assertThat(Outside.of(Series.EMPTY, BOX)).isEqualTo(new Outside(0, 0));
    }

    /** The same run, its box cut down to a quarter: what no longer fits is told, not lost. */
    @ParameterizedTest
    @EnumSource(
            value = ChartKind.class,
            names = {"FIELD", "LATENT_GRID", "PLAN_2D", "HISTOGRAM_DIFFERENCE", "POTENTIAL_AND_CRITIC", "PUSHES"})
    void chartsOfThePlaneSayHowManyTheyDoNotShow(ChartKind kind) {
        Snapshot whole = PlaneExamples.ring("wasserstein");
        Snapshot cut = cut(whole);
        assertThat(svg(kind, whole, Locale.ENGLISH)).doesNotContain("outside");
        assertThat(svg(kind, cut, Locale.ENGLISH)).containsPattern("[1-9]\\d* of \\d+ outside");
        assertThat(svg(kind, cut, Locale.SIMPLIFIED_CHINESE)).contains("在图外");
    }

    private static Snapshot cut(Snapshot whole) {
        PlaneView plane = java.util.Objects.requireNonNull(whole.plane());
        PlaneView small = new PlaneView(
                Range.of(0, 3, 0, 3),
                plane.side(),
                plane.reading(),
                plane.potentialSide(),
                plane.potential(),
                plane.real(),
                plane.generated(),
                plane.arrowAt(),
                plane.arrow(),
                plane.pushMinimax(),
                plane.pushNonSaturating(),
                plane.pushWasserstein(),
                plane.latticeSide(),
                plane.lattice(),
                plane.planFrom(),
                plane.planTo(),
                plane.modeShare(),
                plane.modeWeight(),
                plane.binRange(),
                plane.binSide(),
                plane.binDifference());
        return new Snapshot(
                whole.run(),
                whole.step(),
                whole.experiment(),
                whole.scaling(),
                whole.metrics(),
                whole.generatorLayers(),
                whole.discriminatorLayers(),
                whole.scoreLayers(),
                small);
    }

    /** A generator around 8 puts nearly everything beyond the bins, which end at 6. */
    @ParameterizedTest
    @EnumSource(
            value = ChartKind.class,
            names = {"DISTRIBUTIONS", "TRANSPORT_PLAN"})
    void histogramsSayHowManyTheyDoNotShow(ChartKind kind) {
        assertThat(svg(kind, SnapshotExamples.line("minimax", 1, 8, 0.9), Locale.ENGLISH))
                .containsPattern("of [\\d,\u202f]+ outside");
        assertThat(svg(kind, SnapshotExamples.collapsed("minimax"), Locale.ENGLISH))
                .doesNotContain("outside");
    }

    private static String svg(ChartKind kind, Snapshot snapshot, Locale locale) {
        return Charts.svg(
                kind, new ChartInput(snapshot, History.EMPTY, ChartOptions.DEFAULT.withLocale(locale)), 420, 300);
    }

    @Test
    void aSingleStrayIsNotWorthACornerOfTheChart() {
        assertThat(new Outside(1, 512).isWorthSaying()).isFalse();
        assertThat(new Outside(6, 512).isWorthSaying()).isTrue();
        assertThat(new Outside(0, 0).isWorthSaying()).isFalse();
    }
}
