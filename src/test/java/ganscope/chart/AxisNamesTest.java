package ganscope.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.chart.axis.TickRowAxis;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.text.ChartFonts;
import ganscope.evaluation.metric.History;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

/** On a projector letters are large and plots are small: names of axes neither leave their axis nor take all its numbers. */
class AxisNamesTest {
    private static final Pattern NUMBER = Pattern.compile(">[−0-9.]+</text");

    private static ChartOptions projected(double scale) {
        return ChartOptions.DEFAULT.withScale(scale);
    }

    @Test
    void aLongNameIsAsLongAsItsAxisAtMost() {
        ChartInput input = new ChartInput(
                SnapshotExamples.of(ChartKind.LIPSCHITZ, "minimax"), SnapshotExamples.history(2000), projected(3));
        String name = PlainCharts.of(ChartKind.LIPSCHITZ, input)
                .getXYPlot()
                .getRangeAxis()
                .getLabel();
        for (int height : new int[] {500, 640, 900}) {
            double size = sizeBefore(Charts.svg(ChartKind.LIPSCHITZ, input, 900, height), name);
            double letters = ChartFonts.own()
                    .deriveFont((float) size)
                    .getStringBounds(name, new FontRenderContext(null, true, true))
                    .getWidth();
            assertThat(letters).as("%d pixels high", height).isLessThan(0.75 * height);
        }
    }

    private static double sizeBefore(String svg, String words) {
        int at = svg.indexOf(">" + words + "<");
        assertThat(at).isPositive();
        return Pattern.compile("font-size=\"([0-9.]+)")
                .matcher(svg.substring(0, at))
                .results()
                .map(MatchResult::group)
                .map(found -> Double.parseDouble(found.substring(found.indexOf('"') + 1)))
                .reduce(0.0, (before, last) -> last);
    }

    @Test
    void aNarrowMapKeepsNumbersOnBothAxes() {
        ChartInput input = new ChartInput(PlaneExamples.ring("wasserstein"), History.EMPTY, projected(3.4));
        String svg = Charts.svg(ChartKind.FIELD, input, 900, 560);
        assertThat(svg).contains(">x<").doesNotContain(">x / data units<");
        assertThat(NUMBER.matcher(svg).results().count()).isGreaterThan(5);
        assertThat(Charts.svg(ChartKind.FIELD, input, 3000, 1800)).contains(">x / data units<");
    }

    /** As on a ring of eight in a cell of a projector: −2, 0 and the name. */
    @Test
    void numbersComeCloserRatherThanStandAlone() {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        for (int width : new int[] {90, 110, 130}) {
            TickRowAxis axis = new TickRowAxis("x", 1, 60);
            axis.setRange(-3.1, 3.1);
            List<String> numbers = axis
                    .refreshTicks(g, new AxisState(), new Rectangle2D.Double(0, 0, width, width), RectangleEdge.BOTTOM)
                    .stream()
                    .map(tick -> ((NumberTick) tick).getText())
                    .filter(text -> !text.isEmpty())
                    .toList();
            assertThat(numbers).as("%d pixels wide", width).hasSizeGreaterThan(1);
        }
    }

    /** As of a column of data in a small cell of a projector. */
    @Test
    void ofALongNameOnlyTheBeginningStandsBesideTheNumbers() {
        BufferedImage picture = new BufferedImage(150, 60, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        TickRowAxis axis = new TickRowAxis("petal length of every flower", 1, 60);
        axis.setRange(-3.1, 3.1);
        Rectangle2D area = new Rectangle2D.Double(0, 0, 130, 30);
        List<String> numbers = axis.refreshTicks(g, new AxisState(), area, RectangleEdge.BOTTOM).stream()
                .map(tick -> ((NumberTick) tick).getText())
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(numbers).hasSizeGreaterThan(1);
        axis.refreshTicks(g, new AxisState(), new Rectangle2D.Double(0, 0, 1300, 30), RectangleEdge.BOTTOM);
        assertThat(axis.getLabel()).as("where there is room").isEqualTo("petal length of every flower");
    }

    /** A number that makes room for the name keeps its grid line, and no lesser tick gets one. */
    @Test
    void gridLinesAreEvenlySpacedBehindTheName() {
        TickRowAxis axis = new TickRowAxis("x / data units", 1, 60);
        axis.setRange(-3.1, 3.1);
        axis.setMinorTickCount(4);
        axis.setMinorTickMarksVisible(true);
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        List<Double> lines =
                axis
                        .refreshTicks(g, new AxisState(), new Rectangle2D.Double(0, 0, 280, 200), RectangleEdge.BOTTOM)
                        .stream()
                        .map(NumberTick.class::cast)
                        .filter(tick -> tick.getTickType() == TickType.MAJOR)
                        .map(NumberTick::getValue)
                        .toList();
        g.dispose();
        assertThat(lines).hasSizeGreaterThan(2);
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i) - lines.get(i - 1)).isCloseTo(lines.get(1) - lines.get(0), within(1e-9));
        }
    }
}
