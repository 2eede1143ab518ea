package ganscope.transport;

import ganscope.stats.Points;

/** A common unit of two point sets: the power of two just above their widest extent along an axis. */
final class Scale {
    private Scale() {}

    /**
     * The unit; dividing by it keeps squares of distances within a double, and all digits.
     *
     * @throws IllegalArgumentException if the dimensions differ or the extent exceeds a double
     */
    static double of(Points p, Points q) {
        if (p.dimension() != q.dimension()) {
            throw new IllegalArgumentException("q: dimension " + q.dimension() + " (" + p.dimension() + ", that of p)");
        }
        double widest = 0;
        for (int axis = 0; axis < p.dimension(); axis++) {
            double least = Math.min(least(p, axis), least(q, axis));
            double most = Math.max(most(p, axis), most(q, axis));
            if (Double.isInfinite(most - least)) {
                throw new IllegalArgumentException("p, q: span from " + least + " to " + most + " along axis " + axis
                        + " (an extent below " + Double.MAX_VALUE + ")");
            }
            widest = Math.max(widest, most - least);
        }
        int exponent = Math.clamp(Math.getExponent(widest), Double.MIN_EXPONENT, Double.MAX_EXPONENT - 1);
        return widest == 0 ? 1 : Math.scalb(1.0, exponent + 1);
    }

    private static double least(Points points, int axis) {
        double least = points.get(0, axis);
        for (int i = 1; i < points.size(); i++) {
            least = Math.min(least, points.get(i, axis));
        }
        return least;
    }

    private static double most(Points points, int axis) {
        double most = points.get(0, axis);
        for (int i = 1; i < points.size(); i++) {
            most = Math.max(most, points.get(i, axis));
        }
        return most;
    }
}
