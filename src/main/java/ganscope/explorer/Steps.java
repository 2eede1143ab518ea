package ganscope.explorer;

import ganscope.stats.Points;
import ganscope.stats.RisingOrder;
import java.util.Arrays;

/**
 * The distribution function of observed numbers, a step at each.
 *
 * @param values k numbers, rising; those of weight 0 are left out
 * @param shares the share of mass at or below each, the last one 1
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record Steps(double[] values, double[] shares) {
    static Steps of(Points points) {
        double[] all = points.coordinates();
        double[] rising = new double[all.length];
        double[] shares = new double[all.length];
        double sum = 0;
        int kept = 0;
        for (int index : RisingOrder.of(all)) {
            if (points.weight(index) > 0) {
                sum += points.weight(index);
                rising[kept] = all[index];
                shares[kept++] = Math.min(sum, 1);
            }
        }
        shares[kept - 1] = 1; // what is missing is rounding
        return new Steps(Arrays.copyOf(rising, kept), Arrays.copyOf(shares, kept));
    }

    /** Σ xᵢ (φ(zᵢ₋₁) − φ(zᵢ)) with Φ(zᵢ) the share at or below xᵢ: ∫ F⁻¹(Φ(z)) z φ(z) dz. */
    double projection() {
        double sum = 0;
        double before = 0;
        for (int i = 0; i < values.length; i++) {
            double after = shares[i] < 1 ? Gauss.density(Gauss.quantile(shares[i])) : 0;
            sum += values[i] * (before - after);
            before = after;
        }
        return sum;
    }
}
