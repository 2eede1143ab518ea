package ganscope.chart;

import ganscope.evaluation.History;
import ganscope.evaluation.Metric;
import ganscope.evaluation.Series;

/**
 * One curve in data coordinates: n points, joined in order; NaN breaks it.
 *
 * @param name in the key; empty = not in the key
 * @param x n abscissae
 * @param y n ordinates
 * @param ink how it is drawn
 * @param noisy whether it scatters around a course, as what is measured of samples does
 */
@SuppressWarnings("ArrayRecordComponent") // Never leaves the package, and never changes.
record Curve(String name, double[] x, double[] y, Ink ink, boolean noisy) {
    /** A curve that means every one of its points. */
    Curve(String name, double[] x, double[] y, Ink ink) {
        this(name, x, y, ink, false);
    }

    /** y over x; a quantity that is not defined, with no ordinates at all, is a curve without points. */
    static Curve of(String name, Series x, Series y, Ink ink) {
        return new Curve(name, y.isEmpty() ? new double[0] : x.toArray(), y.toArray(), ink);
    }

    /** A metric over the steps; points where it is not defined are left out. */
    static Curve of(String name, History history, Metric metric, Ink ink) {
        int n = history.size();
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = history.step(i);
            y[i] = history.get(metric, i);
        }
        return new Curve(name, x, y, ink, true);
    }

    /**
     * A histogram as the outline of its bars, from the zero line and back to it.
     *
     * @param edges b + 1 bin edges
     * @param heights b heights
     */
    static Curve steps(String name, Series edges, Series heights, Ink ink) {
        int bins = heights.size();
        if (bins == 0) {
            return new Curve(name, new double[0], new double[0], ink);
        }
        double[] x = new double[2 * bins + 2];
        double[] y = new double[2 * bins + 2];
        x[0] = edges.get(0);
        for (int i = 0; i < bins; i++) {
            x[2 * i + 1] = edges.get(i);
            x[2 * i + 2] = edges.get(i + 1);
            y[2 * i + 1] = heights.get(i);
            y[2 * i + 2] = heights.get(i);
        }
        x[2 * bins + 1] = edges.get(bins);
        return new Curve(name, x, y, ink);
    }

    /** The same curve with y replaced by offset + factor · y. */
    Curve scaled(double offset, double factor) {
        double[] scaled = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            scaled[i] = offset + factor * y[i];
        }
        return new Curve(name, x, scaled, ink, noisy);
    }

    /** The last defined value, NaN if there is none. */
    double last() {
        for (int i = y.length - 1; i >= 0; i--) {
            if (!Double.isNaN(y[i])) {
                return y[i];
            }
        }
        return Double.NaN;
    }
}
