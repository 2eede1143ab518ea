package ganscope.chart.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import ganscope.chart.Charts;
import ganscope.chart.SnapshotExamples;
import ganscope.chart.axis.AxisSpan;
import ganscope.chart.axis.ChartPlace;
import ganscope.chart.axis.Zoom;
import ganscope.chart.curve.Spot;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.LineView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person points at in a chart, and what the wheel and a drag make of it. */
class PaintedChartTest {
    private static final History HISTORY = SnapshotExamples.history(300);

    private static PaintedChart paint(ChartKind kind, String objective, Zoom zoom) {
        Snapshot snapshot = SnapshotExamples.of(kind, objective);
        ChartInput input = new ChartInput(snapshot, HISTORY, ChartOptions.DEFAULT).withZoom(zoom);
        return Charts.paint(kind, input, new BufferedImage(420, 320, BufferedImage.TYPE_INT_ARGB_PRE));
    }

    private static PaintedChart paint(ChartKind kind) {
        return paint(kind, "non-saturating", Zoom.NONE);
    }

    /** A chart that waits has the name of its axis and a linear 0 to 1: from 0 a logarithmic one would have endless decades. */
    @Test
    void aChartBesideOneThatStillWaitsKeepsItsDecades() {
        Snapshot snapshot = SnapshotExamples.of(ChartKind.GRADIENTS, "non-saturating");
        BufferedImage picture = new BufferedImage(420, 320, BufferedImage.TYPE_INT_ARGB_PRE);
        ChartInput waiting = new ChartInput(snapshot, History.EMPTY, ChartOptions.DEFAULT);
        Zoom reach = Charts.paint(ChartKind.GRADIENTS, waiting, picture).reach();
        ChartInput full = new ChartInput(snapshot, HISTORY, ChartOptions.DEFAULT);
        Zoom alone = Charts.paint(ChartKind.GRADIENTS, full, picture).reach();
        PaintedChart beside = Charts.paint(ChartKind.GRADIENTS, full.withReach(reach), picture);
        Rectangle2D plot = beside.plot();
        assertThat(beside.data(plot.getCenterX(), plot.getMaxY()).orElseThrow().getY())
                .isCloseTo(Objects.requireNonNull(alone.left()).low(), withinPercentage(0.1));
    }

    @Test
    void aCurveSaysItsNameItsValueThereAndTheStep() {
        Snapshot snapshot = SnapshotExamples.of(ChartKind.DISTRIBUTIONS, "non-saturating");
        LineView line = Objects.requireNonNull(snapshot.line());
        PaintedChart chart = paint(ChartKind.DISTRIBUTIONS);
        Rectangle2D plot = chart.plot();
        int i = line.x().size() / 3;
        double low = line.edges().get(0);
        double high = line.edges().get(line.edges().size() - 1);
        double px = plot.getMinX() + plot.getWidth() * (line.x().get(i) - low) / (high - low);
        double py = plot.getMaxY() - plot.getHeight() * line.reading().get(i); // D stands on 0 to 1
        Spot spot = chart.spot(px, py).orElseThrow();
        assertThat(spot.term()).isEqualTo(Term.PROBABILITY);
        assertThat(spot.words())
                .isEqualTo("D(x) = " + ChartText.number(line.reading().get(i)));
        assertThat(spot.place())
                .startsWith("x = ")
                .endsWith("step " + ChartText.of(ChartOptions.DEFAULT.locale()).count(snapshot.step()));
        assertThat(spot.y()).as("the ring is on the curve").isCloseTo(py, within(0.5));
    }

    @Test
    void aMetricSaysWhatWasMeasuredAtTheNearestStep() {
        PaintedChart chart = paint(ChartKind.LOSSES);
        Rectangle2D plot = chart.plot();
        long step = HISTORY.newestStep();
        boolean found = false;
        for (double y = plot.getMinY(); y < plot.getMaxY(); y += 2) {
            Spot spot = chart.spot(plot.getMaxX() - 0.5, y).orElse(null);
            if (spot != null && spot.term() == Term.D_LOSS) {
                found = true;
                assertThat(spot.value()).isEqualTo(ChartText.number(HISTORY.get(Metric.D_LOSS, HISTORY.size() - 1)));
                assertThat(spot.place()).isEqualTo("step " + step);
            }
        }
        assertThat(found).isTrue();
    }

    @Test
    void aBarOfAScaledHistogramSaysItsOwnDensity() {
        Snapshot snapshot = SnapshotExamples.of(ChartKind.PUSHES, "non-saturating");
        LineView line = Objects.requireNonNull(snapshot.line());
        int tallest = 0;
        for (int i = 0; i < line.real().size(); i++) {
            tallest = line.real().get(i) > line.real().get(tallest) ? i : tallest;
        }
        PaintedChart chart = paint(ChartKind.PUSHES);
        Rectangle2D plot = chart.plot();
        double low = line.edges().get(0);
        double high = line.edges().get(line.edges().size() - 1);
        double middle = (line.edges().get(tallest) + line.edges().get(tallest + 1)) / 2;
        double px = plot.getMinX() + plot.getWidth() * (middle - low) / (high - low);
        boolean found = false;
        for (double y = plot.getMaxY() - 1; y > plot.getMinY(); y -= 1) {
            Spot spot = chart.spot(px, y).orElse(null);
            if (spot != null && spot.term() == Term.REAL) {
                found = true;
                assertThat(spot.value()).isEqualTo(ChartText.number(line.real().get(tallest)));
            }
        }
        assertThat(found).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void everyEntryOfTheKeyCanBePointedAt(ChartKind kind) {
        PaintedChart chart = paint(kind);
        int found = 0;
        for (double y = 0; y < 320; y += 4) {
            for (double x = 0; x < 420; x += 4) {
                Spot spot = chart.spot(x, y).orElse(null);
                if (spot != null && !spot.onData()) {
                    found++;
                    assertThat(chart.place(x, y)).isEqualTo(ChartPlace.TITLE);
                }
            }
        }
        assertThat(found).isGreaterThan(0);
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void whateverIsPointedAtStaysInThePlot(ChartKind kind) {
        PaintedChart chart = paint(kind, "wasserstein", Zoom.NONE);
        Rectangle2D plot = chart.plot();
        int found = 0;
        for (double y = plot.getMinY(); y < plot.getMaxY(); y += 7) {
            for (double x = plot.getMinX(); x < plot.getMaxX(); x += 7) {
                Spot spot = chart.spot(x, y).orElse(null);
                if (spot != null) {
                    found++;
                    assertThat(spot.x()).isBetween(plot.getMinX() - 9, plot.getMaxX() + 9);
                    assertThat(spot.words()).isNotBlank();
                }
            }
        }
        assertThat(found).isGreaterThan(0);
    }

    @ParameterizedTest
    @CsvSource({"DISTRIBUTIONS, 0.3", "DIVERGENCE_AND_DISTANCE, 0.7", "FIELD, 0.6"})
    void theWheelLeavesThePointUnderTheMouseWhereItIs(ChartKind kind, double across) {
        PaintedChart before = paint(kind);
        Rectangle2D plot = before.plot();
        double x = plot.getMinX() + across * plot.getWidth();
        double y = plot.getCenterY();
        Zoom closer = before.zoomed(Zoom.NONE, x, y, 0.5);
        PaintedChart after = paint(kind, "non-saturating", closer);
        AxisSpan span = Objects.requireNonNull(closer.x());
        double share = (x - after.plot().getMinX()) / after.plot().getWidth();
        Zoom whole = before.panned(Zoom.NONE, ChartPlace.ABSCISSA, 0, 0);
        AxisSpan all = Objects.requireNonNull(whole.x());
        assertThat(span.high() - span.low())
                .isCloseTo((all.high() - all.low()) / 2, within(1e-9 * (all.high() - all.low())));
        // The width of the numbers beside a plot may change a little with what they say.
        assertThat(span.low() + share * (span.high() - span.low()))
                .isCloseTo(all.low() + across * (all.high() - all.low()), within(0.02 * (all.high() - all.low())));
        assertThat(closer.left() != null).as("a map keeps its shape").isEqualTo(kind == ChartKind.FIELD);
    }

    @Test
    void aDragMovesBothOrdinatesAlike() {
        PaintedChart chart = paint(ChartKind.DISTRIBUTIONS);
        Zoom panned = chart.panned(
                Zoom.NONE,
                ChartPlace.PLOT,
                chart.plot().getWidth() / 4,
                chart.plot().getHeight() / 2);
        AxisSpan right = Objects.requireNonNull(panned.right());
        assertThat(right.low()).isCloseTo(0.5, within(1e-9));
        assertThat(right.high()).isCloseTo(1.5, within(1e-9));
        AxisSpan left = Objects.requireNonNull(panned.left());
        assertThat(left.low()).isCloseTo((left.high() - left.low()) / 2, within(1e-9));
        AxisSpan x = Objects.requireNonNull(panned.x());
        LineView line = Objects.requireNonNull(
                SnapshotExamples.of(ChartKind.DISTRIBUTIONS, "hinge").line());
        assertThat(x.low()).isLessThan(line.edges().get(0));
    }

    @Test
    void aLogarithmicAxisStaysPositive() {
        PaintedChart chart = paint(ChartKind.GRADIENTS);
        Rectangle2D plot = chart.plot();
        Zoom zoom = Zoom.NONE;
        for (int i = 0; i < 60; i++) {
            zoom = paint(ChartKind.GRADIENTS, "non-saturating", zoom)
                    .zoomed(zoom, plot.getMinX() - 5, plot.getCenterY(), 1.6);
        }
        assertThat(Objects.requireNonNull(zoom.left()).low()).isPositive();
    }

    @Test
    void aChoiceEndsWhereTheAxisMeansSomethingElse() {
        PaintedChart scores = paint(ChartKind.DISTRIBUTIONS, "non-saturating", Zoom.NONE);
        Zoom zoom = scores.panned(Zoom.NONE, ChartPlace.RIGHT, 0, 40);
        PaintedChart critic = paint(ChartKind.DISTRIBUTIONS, "wasserstein", zoom);
        Zoom shown = critic.panned(Zoom.NONE, ChartPlace.RIGHT, 0, 0);
        Zoom free = paint(ChartKind.DISTRIBUTIONS, "wasserstein", Zoom.NONE).panned(Zoom.NONE, ChartPlace.RIGHT, 0, 0);
        assertThat(shown).isEqualTo(free);
    }
}
