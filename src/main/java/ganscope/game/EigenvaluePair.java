package ganscope.game;

/**
 * The two eigenvalues of a real 2 × 2 matrix, or two numbers derived from them.
 *
 * @param first the larger if both are real; otherwise, of a conjugate pair, the one above the real axis
 * @param second the other
 */
public record EigenvaluePair(Complex first, Complex second) {
    /**
     * The roots of λ² − (a + d) λ + (ad − bc), by the form of the discriminant ((a − d)/2)² + bc, which does not cancel for
     * nearly equal diagonals.
     */
    static EigenvaluePair of(double a, double b, double c, double d) {
        double half = (a + d) / 2;
        double difference = (a - d) / 2;
        double discriminant = difference * difference + b * c;
        if (discriminant < 0) {
            double imaginary = Math.sqrt(-discriminant);
            return new EigenvaluePair(new Complex(half, imaginary), new Complex(half, -imaginary));
        }
        double root = Math.sqrt(discriminant);
        return new EigenvaluePair(new Complex(half + root, 0), new Complex(half - root, 0));
    }

    /** The larger modulus: below 1 for the eigenvalues of an update that converges locally. */
    public double spectralRadius() {
        return Math.max(first.modulus(), second.modulus());
    }
}
