package ganscope.chart.curve;

import java.util.List;
import org.jfree.data.DomainOrder;
import org.jfree.data.general.DatasetChangeListener;
import org.jfree.data.xy.AbstractXYDataset;

/** Curves as JFreeChart sees them, without copying. They never change: nobody is told, so nobody is remembered. */
public final class CurveDataset extends AbstractXYDataset {
    private final transient List<Curve> curves;

    public CurveDataset(List<Curve> curves) {
        this.curves = List.copyOf(curves);
    }

    public Curve curve(int series) {
        return curves.get(series);
    }

    /** Does nothing: a data set that outlives a plot would hold it, with everything drawn. */
    @Override
    public void addChangeListener(DatasetChangeListener listener) {}

    @Override
    public DomainOrder getDomainOrder() {
        return DomainOrder.NONE;
    }

    @Override
    public int getSeriesCount() {
        return curves.size();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Comparable getSeriesKey(int series) {
        return series + " " + curves.get(series).name();
    }

    @Override
    public int getItemCount(int series) {
        return curves.get(series).x().length;
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public double getXValue(int series, int item) {
        return curves.get(series).x()[item];
    }

    @Override
    public double getYValue(int series, int item) {
        return curves.get(series).y()[item];
    }
}
