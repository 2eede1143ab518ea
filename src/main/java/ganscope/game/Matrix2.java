package ganscope.game;

/**
 * A real 2 × 2 matrix, acting on (θ, ψ).
 *
 * @param a row 1, column 1
 * @param b row 1, column 2
 * @param c row 2, column 1
 * @param d row 2, column 2
 */
public record Matrix2(double a, double b, double c, double d) {
    /** The unit matrix. */
    public static final Matrix2 IDENTITY = new Matrix2(1, 0, 0, 1);

    /** This plus {@code factor} times another. */
    public Matrix2 plus(double factor, Matrix2 other) {
        return new Matrix2(a + factor * other.a, b + factor * other.b, c + factor * other.c, d + factor * other.d);
    }

    /** The product: first the other, then this. */
    public Matrix2 times(Matrix2 other) {
        return new Matrix2(
                a * other.a + b * other.c,
                a * other.b + b * other.d,
                c * other.a + d * other.c,
                c * other.b + d * other.d);
    }

    /** This matrix applied to a position. */
    public Position times(Position p) {
        return new Position(a * p.theta() + b * p.psi(), c * p.theta() + d * p.psi());
    }

    /** The transpose. */
    public Matrix2 transposed() {
        return new Matrix2(a, c, b, d);
    }

    /** Both eigenvalues: a conjugate pair, the one with the positive imaginary part first, or two real ones, the larger first. */
    public EigenvaluePair eigenvalues() {
        return EigenvaluePair.of(a, b, c, d);
    }
}
