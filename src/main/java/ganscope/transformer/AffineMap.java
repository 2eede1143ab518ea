package ganscope.transformer;

/**
 * An affine map from target to source, (x_s, y_s) = A_θ (x_t, y_t, 1) (Jaderberg et al., 2015, equation 1).
 *
 * @param xx θ₁₁
 * @param xy θ₁₂
 * @param x θ₁₃, the shift across
 * @param yx θ₂₁
 * @param yy θ₂₂
 * @param y θ₂₃, the shift down
 */
public record AffineMap(double xx, double xy, double x, double yx, double yy, double y) implements PlaneMap {
    /** The map that leaves everything where it is. */
    public static final AffineMap IDENTITY = new AffineMap(1, 0, 0, 0, 1, 0);

    /** Checks that all are finite. */
    public AffineMap {
        if (!Double.isFinite(xx + xy + x + yx + yy + y)) {
            throw new IllegalArgumentException("affine map: " + xx + ", " + xy + ", " + x + ", " + yx + ", " + yy + ", "
                    + y + " (finite numbers)");
        }
    }

    /** Attention: one scale, no turn, a shift (Jaderberg et al., 2015, equation 2). */
    public static AffineMap attention(double scale, double x, double y) {
        return new AffineMap(scale, 0, x, 0, scale, y);
    }

    /** The six numbers, row by row. */
    public static AffineMap of(double... theta) {
        if (theta.length != 6) {
            throw new IllegalArgumentException("theta: " + theta.length + " numbers (6)");
        }
        return new AffineMap(theta[0], theta[1], theta[2], theta[3], theta[4], theta[5]);
    }

    /** The six numbers, row by row. */
    public double[] theta() {
        return new double[] {xx, xy, x, yx, yy, y};
    }

    @Override
    public double x(double atX, double atY) {
        return xx * atX + xy * atY + x;
    }

    @Override
    public double y(double atX, double atY) {
        return yx * atX + yy * atY + y;
    }

    /** θ₁₁ θ₂₂ − θ₁₂ θ₂₁: how much larger the part of the source is that the target shows; below 0 mirrored. */
    public double determinant() {
        return xx * yy - xy * yx;
    }

    /** First this map, then another. */
    public AffineMap then(AffineMap next) {
        return new AffineMap(
                next.xx * xx + next.xy * yx,
                next.xx * xy + next.xy * yy,
                next.x(x, y),
                next.yx * xx + next.yy * yx,
                next.yx * xy + next.yy * yy,
                next.y(x, y));
    }

    /** Another shift. */
    public AffineMap moved(double toX, double toY) {
        return new AffineMap(xx, xy, toX, yx, yy, toY);
    }

    /**
     * The map that brings a corner of the target to another place in the source, leaves the opposite corner where it is,
     * and otherwise changes least: the two corners beside it go half the way.
     *
     * @param cornerX −1 or 1
     * @param cornerY −1 or 1
     */
    public AffineMap dragged(int cornerX, int cornerY, double toX, double toY) {
        double byX = toX - x(cornerX, cornerY);
        double byY = toY - y(cornerX, cornerY);
        return new AffineMap(
                xx + byX * cornerX / 4,
                xy + byX * cornerY / 4,
                x + byX / 2,
                yx + byY * cornerX / 4,
                yy + byY * cornerY / 4,
                y + byY / 2);
    }
}
