package ganscope.view.cell;

import ganscope.chart.Charts;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.sheet.PaintedChart;
import ganscope.view.chart.ChartSurface;
import java.awt.image.BufferedImage;

/**
 * A chart of a run.
 *
 * @param kind which one
 * @param input what it is drawn from
 */
record DeskChart(ChartKind kind, ChartInput input) implements ChartSurface.Subject {
    @Override
    public PaintedChart paint(BufferedImage picture, double pixelScale) {
        return Charts.paint(kind, input, picture, pixelScale);
    }
}
