package ganscope.chart.run;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.Charts;
import ganscope.chart.SnapshotExamples;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Spot;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.NoiseBand;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Noise floors in the chart of distances: each in the colour of its curve, and both named. */
class FloorBandsTest {
    private static final History HISTORY = SnapshotExamples.history(300);
    private static final ChartOptions BOTH = ChartOptions.DEFAULT.withNoise(
            Map.of(Metric.JS, new NoiseBand(0, 0.2, false), Metric.W1, new NoiseBand(0, 0.05, false)));

    private static PaintedChart paint(ChartOptions options, BufferedImage picture) {
        Snapshot snapshot = SnapshotExamples.of(ChartKind.DIVERGENCE_AND_DISTANCE, "non-saturating");
        return Charts.paint(ChartKind.DIVERGENCE_AND_DISTANCE, new ChartInput(snapshot, HISTORY, options), picture);
    }

    private static BufferedImage sheet() {
        return new BufferedImage(420, 320, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    @Test
    void whoPointsIntoBothIsToldOfBothWithTheirNumbers() {
        PaintedChart chart = paint(BOTH, sheet());
        Rectangle2D plot = chart.plot();
        List<String> said = DoubleStream.iterate(plot.getMinX() + 2, x -> x < plot.getMaxX(), x -> x + 3)
                .mapToObj(x -> chart.spot(x, plot.getMaxY() - 2))
                .flatMap(Optional::stream)
                .filter(spot -> spot.term() == Term.NOISE_FLOOR)
                .map(Spot::name)
                .distinct()
                .toList();
        assertThat(said).containsExactly("noise floor of JS: up to 0.200\nnoise floor of W₁: up to 0.0500");
    }

    /** Above the lower band, the colour of the other one alone; within it, its own. */
    @Test
    void whereBothOverlapTheLowerOneIsSeenAndNoMixture() {
        BufferedImage picture = sheet();
        Rectangle2D plot = paint(BOTH, picture).plot();
        int x = (int) plot.getMinX() + 3;
        Color theme = ChartTheme.LIGHT.metric(0);
        Color lower = ChartTheme.mix(ChartTheme.LIGHT.background(), theme, 0.16);
        Color seen = new Color(picture.getRGB(x, (int) plot.getMaxY() - 5));
        assertThat(Math.abs(seen.getRed() - lower.getRed())).isLessThan(4); // what rounding of two mixtures makes of it
        assertThat(Math.abs(seen.getGreen() - lower.getGreen())).isLessThan(4);
        assertThat(Math.abs(seen.getBlue() - lower.getBlue())).isLessThan(4);
    }

    @Test
    void theKeyNamesEachWithItsNumber() {
        assertThat(paint(BOTH, sheet()).key().stream().map(KeyEntry::name))
                .contains("JS floor ≤ 0.200", "W₁ floor ≤ 0.0500");
    }
}
