package ganscope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.curve.Spot;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.style.ChartOptions;
import ganscope.data.Samples;
import ganscope.evaluation.Evaluator;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.gan.Trainer;
import ganscope.lesson.Presets;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Given data are drawn under the names of their columns, each in its own units. */
class NamedAxesTest {
    /** Two columns of very different units, as income and age are. */
    private static double[] values(int rows, int columns) {
        Random random = new Random(5);
        double[] values = new double[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % columns == 0 ? 20_000 + 9_000 * random.nextGaussian() : 60 + 8 * random.nextGaussian();
        }
        return values;
    }

    private static Snapshot snapshot(List<String> names) {
        Samples samples = Samples.of("people.csv", names, values(300, names.size()), names.size());
        return new Evaluator(new Trainer(
                        Presets.forDimension(names.size()).experiment().withTarget(samples)))
                .snapshot();
    }

    private static ChartInput input(Snapshot snapshot) {
        return new ChartInput(snapshot, History.EMPTY.append(0, snapshot.metrics()), ChartOptions.DEFAULT);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartKind.class,
            names = {"DISTRIBUTIONS", "POTENTIAL_AND_CRITIC", "PUSHES", "TRANSPORT_PLAN"})
    void theLineIsNamedAfterItsColumn(ChartKind kind) {
        Snapshot snapshot = snapshot(List.of("income"));
        XYPlot plot = PlainCharts.of(kind, input(snapshot)).getXYPlot();
        assertThat(plot.getDomainAxis().getLabel()).isEqualTo("income");
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartKind.class,
            names = {"FIELD", "LATENT_GRID", "PLAN_2D", "POTENTIAL_AND_CRITIC", "PUSHES", "HISTOGRAM_DIFFERENCE"})
    void thePlaneIsNamedAfterBothAndFillsItsCell(ChartKind kind) {
        Snapshot snapshot = snapshot(List.of("income", "age"));
        XYPlot plot = PlainCharts.of(kind, input(snapshot)).getXYPlot();
        assertThat(plot.getDomainAxis().getLabel()).isEqualTo("income");
        assertThat(plot.getRangeAxis().getLabel()).isEqualTo("age");
        BufferedImage image = new BufferedImage(480, 360, BufferedImage.TYPE_INT_ARGB_PRE);
        Rectangle2D area = Charts.paint(kind, input(snapshot), image).plot();
        assertThat(area.getWidth())
                .as("with one scale for both it would be a line")
                .isGreaterThan(150);
        assertThat(area.getHeight()).isGreaterThan(200);
    }

    @Test
    void aSpotIsSaidInTheColumnsOwnUnits() {
        Snapshot snapshot = snapshot(List.of("income"));
        BufferedImage image = new BufferedImage(480, 360, BufferedImage.TYPE_INT_ARGB_PRE);
        PaintedChart chart = Charts.paint(ChartKind.DISTRIBUTIONS, input(snapshot), image);
        boolean found = false;
        for (double y = chart.plot().getMinY(); y < chart.plot().getMaxY(); y += 2) {
            Spot spot = chart.spot(chart.plot().getCenterX(), y).orElse(null);
            found |= spot != null && spot.place().startsWith("income = ");
        }
        assertThat(found).isTrue();
    }
}
