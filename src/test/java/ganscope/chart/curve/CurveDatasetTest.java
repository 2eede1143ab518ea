package ganscope.chart.curve;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.layer.PaintedLayer;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;

class CurveDatasetTest {
    @Test
    void aDataSetThatOutlivesAPlotDoesNotHoldIt() {
        XYPlot plot = new XYPlot(PaintedLayer.DATA, null, null, null);
        assertThat(((CurveDataset) PaintedLayer.DATA).hasListener(plot)).isFalse();
    }
}
