package ganscope.chart.sheet;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

/** On which side of a level its name stands, at the right end of a chart: where the fewest points of curves are. */
final class LevelRoom {
    /** The share of the height that a name needs, in a small chart. */
    private static final double HEIGHT = 0.12;
    /** The share of the width that a name needs. */
    private static final double WIDTH = 0.15;

    private static final Rectangle2D WHOLE = new Rectangle2D.Double(0, 0, 1, 1);

    private final XYPlot plot;

    LevelRoom(XYPlot plot) {
        this.plot = plot;
    }

    /** Whether the name of a level on an ordinate stands above it; below where there is no room, or where curves pass. */
    boolean above(int axis, double value) {
        double level = down(plot.getRangeAxis(axis), value);
        if (level <= HEIGHT || level >= 1 - HEIGHT) {
            return level > HEIGHT;
        }
        return points(level - HEIGHT, level) <= points(level, level + HEIGHT);
    }

    /** How many points of curves lie at the right end between two shares of the height, from the top; the level's own line none. */
    private int points(double top, double bottom) {
        double near = HEIGHT / 20;
        int count = 0;
        for (int i = 0; i < plot.getDatasetCount(); i++) {
            XYDataset data = plot.getDataset(i);
            if (data == null) {
                continue;
            }
            ValueAxis across = plot.getDomainAxisForDataset(i);
            ValueAxis up = plot.getRangeAxisForDataset(i);
            for (int series = 0; series < data.getSeriesCount(); series++) {
                for (int item = data.getItemCount(series) - 1; item >= 0; item--) {
                    double right = across.valueToJava2D(data.getXValue(series, item), WHOLE, RectangleEdge.BOTTOM);
                    if (right < 1 - WIDTH) {
                        break;
                    }
                    double y = down(up, data.getYValue(series, item));
                    count += y > top + near && y < bottom - near ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static double down(ValueAxis axis, double value) {
        return axis.valueToJava2D(value, WHOLE, RectangleEdge.LEFT);
    }
}
