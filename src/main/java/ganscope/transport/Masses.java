package ganscope.transport;

import ganscope.stats.Points;
import java.util.Arrays;

/**
 * The weights of two point sets as whole numbers of one sum: flows of whole numbers end exactly, where sums of
 * doubles leave dust.
 *
 * @param p n numbers, at least 0
 * @param q m numbers, at least 0
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record Masses(long[] p, long[] q) {
    /** About the rounding of the weights themselves; leaves room for a factor of 4,096 in a long. */
    private static final long FINE = 1L << 50;

    static Masses of(Points p, Points q) {
        if (isUniform(p) && isUniform(q)) {
            long common = greatestCommonDivisor(p.size(), q.size());
            long each = q.size() / common;
            long other = p.size() / common;
            return new Masses(constant(p.size(), each), constant(q.size(), other));
        }
        return new Masses(rounded(p), rounded(q));
    }

    static boolean isUniform(Points points) {
        for (int i = 1; i < points.size(); i++) {
            if (points.weight(i) != points.weight(0)) {
                return false;
            }
        }
        return true;
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    private static long[] constant(int size, long value) {
        long[] result = new long[size];
        Arrays.fill(result, value);
        return result;
    }

    private static long[] rounded(Points points) {
        long[] result = new long[points.size()];
        long left = FINE;
        int largest = 0;
        for (int i = 0; i < result.length; i++) {
            result[i] = Math.round(points.weight(i) * FINE);
            left -= result[i];
            if (result[i] > result[largest]) {
                largest = i;
            }
        }
        result[largest] += left;
        return result;
    }
}
