package ganscope.chart.curve;

import ganscope.chart.style.Ink;
import ganscope.evaluation.metric.Series;
import ganscope.explorer.ExponentialLaw;
import ganscope.explorer.Law;
import ganscope.explorer.Observed;
import ganscope.explorer.Side;
import ganscope.explorer.UniformLaw;
import ganscope.stats.Points;
import ganscope.stats.RisingOrder;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** A side of a comparison as functions that can be drawn; observed numbers by a histogram and their steps. */
public final class LineLaw {
    private static final int POINTS = 321;
    private static final int BINS = 36;
    /** A jump is drawn over this share of what is shown. */
    private static final double JUMP = 1e-6;

    private final Side side;
    /** Observed numbers, rising; empty for a law. */
    private final double[] rising;
    /** The share of the weight at or below each. */
    private final double[] shares;

    public LineLaw(Side side) {
        this.side = side;
        Points points = side instanceof Observed numbers ? numbers.points() : null;
        int n = points == null ? 0 : points.size();
        rising = new double[n];
        shares = new double[n];
        double sum = 0;
        for (int i = 0; points != null && i < n; i++) {
            rising[i] = points.get(i, 0);
        }
        int[] order = RisingOrder.of(rising);
        double[] given = rising.clone();
        for (int i = 0; points != null && i < n; i++) {
            rising[i] = given[order[i]];
            sum += points.weight(order[i]);
            shares[i] = sum;
        }
    }

    /** Whether its density is known. */
    public boolean hasDensity() {
        return side instanceof Law;
    }

    /** Places that show both well: equally far apart, and both ends of every jump. */
    public static double[] places(Side p, Side q, double low, double high) {
        double width = JUMP * (high - low);
        DoubleStream jumps = DoubleStream.concat(jumps(p), jumps(q))
                .filter(x -> x > low && x < high)
                .flatMap(x -> DoubleStream.of(x - width, x + width));
        return DoubleStream.concat(
                        Arrays.stream(Series.linear(low, high, POINTS).toArray()), jumps)
                .sorted()
                .toArray();
    }

    private static DoubleStream jumps(Side side) {
        if (!(side instanceof Law law)) {
            return DoubleStream.empty();
        }
        return law.parts().stream().flatMapToDouble(part -> switch (part) {
            case UniformLaw uniform -> DoubleStream.of(uniform.low(), uniform.high());
            case ExponentialLaw exponential -> DoubleStream.of(exponential.shift());
            default -> DoubleStream.empty();
        });
    }

    /** p(x); NaN for observed numbers. */
    public double density(double x) {
        return side instanceof Law law ? Math.exp(law.logDensity(x)) : Double.NaN;
    }

    /** ln p(x); NaN for observed numbers. */
    public double logDensity(double x) {
        return side instanceof Law law ? law.logDensity(x) : Double.NaN;
    }

    /** The share at or below x. */
    public double cumulative(double x) {
        if (side instanceof Law law) {
            return law.cumulative(x);
        }
        int at = Arrays.binarySearch(rising, Math.nextUp(x));
        int below = at < 0 ? -at - 1 : at;
        return below == 0 ? 0 : Math.min(1, shares[below - 1]);
    }

    /** The smallest x with a share of at least t, 0 to 1, at or below it. */
    public double quantile(double t) {
        if (side instanceof Law law) {
            return law.quantile(t);
        }
        int at = Arrays.binarySearch(shares, t);
        return rising[Math.min(rising.length - 1, at < 0 ? -at - 1 : at)];
    }

    /** The density as a filled shape over these places; a histogram of observed numbers. */
    public Curve hill(Term term, String name, double[] x, Ink ink) {
        if (!hasDensity()) {
            return histogram(term, name, ink);
        }
        double[] across = new double[x.length + 2];
        double[] up = new double[x.length + 2];
        across[0] = x[0];
        across[x.length + 1] = x[x.length - 1];
        for (int i = 0; i < x.length; i++) {
            across[i + 1] = x[i];
            up[i + 1] = density(x[i]);
        }
        return new Curve(term, name, across, up, ink);
    }

    private Curve histogram(Term term, String name, Ink ink) {
        double low = rising[0];
        double length = Math.max(rising[rising.length - 1] - low, 1e-9 * Math.max(1, Math.abs(low)));
        double[] heights = new double[BINS];
        for (int i = 0; i < rising.length; i++) {
            double share = shares[i] - (i == 0 ? 0 : shares[i - 1]);
            heights[Math.min(BINS - 1, (int) ((rising[i] - low) / length * BINS))] += share * BINS / length;
        }
        return Curve.steps(term, name, Series.linear(low, low + length, BINS + 1), Series.of(heights), ink);
    }
}
