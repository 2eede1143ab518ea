package ganscope.chart.curve;

import ganscope.chart.style.Ink;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;

/**
 * One curve in data coordinates: n points, joined in order; NaN breaks it.
 *
 * @param term what it stands for
 * @param name what it is called
 * @param label its entry in the key; empty = not in the key
 * @param x n abscissae
 * @param y n ordinates
 * @param ink how it is drawn
 * @param form what is between its points
 * @param offset where its values have their 0 on the ordinate
 * @param factor what one of its units is on the ordinate
 */
@SuppressWarnings("ArrayRecordComponent")
public // Never leaves the package, and never changes.
record Curve(
        Term term,
        String name,
        String label,
        double[] x,
        double[] y,
        Ink ink,
        Form form,
        double offset,
        double factor) {
    /** What is between the points of a curve. */
    public enum Form {
        /** A function of x, of which these are some values. */
        FUNCTION,
        /** What was measured at these points, which scatters around a course. */
        MEASURED,
        /** What was measured in another run, of which only the course is drawn. */
        COURSE,
        /** Bars: level pieces with a value each. */
        BARS,
        /** Lines of the plane. */
        PATH
    }

    /** A function of x with its name in the key. */
    public Curve(Term term, String name, double[] x, double[] y, Ink ink) {
        this(term, name, name, x, y, ink, Form.FUNCTION, 0, 1);
    }

    /** y over x; a quantity that is not defined, with no ordinates at all, is a curve without points. */
    public static Curve of(Term term, String name, Series x, Series y, Ink ink) {
        return new Curve(term, name, y.isEmpty() ? new double[0] : x.toArray(), y.toArray(), ink);
    }

    /** A metric over the steps; points where it is not defined are left out. */
    public static Curve of(String name, History history, Metric metric, Ink ink) {
        int n = history.size();
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = history.step(i);
            y[i] = history.get(metric, i);
        }
        return new Curve(Term.of(metric), name, x, y, ink).as(Form.MEASURED);
    }

    /** Lines of the plane, which no key explains. */
    public static Curve path(Term term, String name, double[] x, double[] y, Ink ink) {
        return new Curve(term, name, "", x, y, ink, Form.PATH, 0, 1);
    }

    /**
     * A histogram as the outline of its bars, from the zero line and back to it.
     *
     * @param edges b + 1 bin edges
     * @param heights b heights
     */
    public static Curve steps(Term term, String name, Series edges, Series heights, Ink ink) {
        int bins = heights.size();
        if (bins == 0) {
            return new Curve(term, name, new double[0], new double[0], ink).as(Form.BARS);
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
        return new Curve(term, name, x, y, ink).as(Form.BARS);
    }

    /** The same points in another form. */
    public Curve as(Form other) {
        return new Curve(term, name, label, x, y, ink, other, offset, factor);
    }

    /** The same curve with another entry in the key; empty = none. */
    public Curve labelled(String other) {
        return new Curve(term, name, other, x, y, ink, form, offset, factor);
    }

    /** The same curve drawn with y replaced by offset + factor · y. */
    public Curve scaled(double by, double times) {
        double[] scaled = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            scaled[i] = by + times * y[i];
        }
        return new Curve(term, name, label, x, scaled, ink, form, by + times * offset, times * factor);
    }

    /** The value that this ordinate stands for. */
    public double value(double ordinate) {
        return factor == 0 ? Double.NaN : (ordinate - offset) / factor;
    }

    /** The last defined ordinate, NaN if there is none. */
    public double last() {
        return last(Double.POSITIVE_INFINITY);
    }

    /** The last defined ordinate up to an abscissa, NaN if there is none. */
    public double last(double until) {
        for (int i = y.length - 1; i >= 0; i--) {
            if (x[i] <= until && !Double.isNaN(y[i])) {
                return y[i];
            }
        }
        return Double.NaN;
    }
}
