package ganscope.som;

/**
 * The two directions in which data spread most, by power iteration (Jolliffe, 2002, Principal Component Analysis, ch. 1).
 *
 * @param first d numbers, the first direction times the standard deviation along it
 * @param second d numbers, likewise; all 0 on the line
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record PrincipalAxes(double[] first, double[] second) {
    private static final int ITERATIONS = 1000;
    private static final double SETTLED = 1e-14;

    static PrincipalAxes of(MapData data) {
        double[] covariance = data.covariance();
        int d = data.dimension();
        double[] first = strongest(covariance, d);
        double square = dot(first, first);
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) { // square · direction · directionᵀ is taken away
                covariance[i * d + j] -= first[i] * first[j];
            }
        }
        double[] second = d == 1 || square == 0 ? new double[d] : strongest(covariance, d);
        return new PrincipalAxes(first, second);
    }

    /** The eigenvector of the largest eigenvalue, as long as its root. */
    private static double[] strongest(double[] matrix, int d) {
        double[] vector = new double[d];
        int widest = 0;
        for (int i = 1; i < d; i++) {
            widest = matrix[i * d + i] > matrix[widest * d + widest] ? i : widest;
        }
        vector[widest] = 1;
        double value = 0;
        for (int k = 0; k < ITERATIONS; k++) {
            double[] next = new double[d];
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    next[i] += matrix[i * d + j] * vector[j];
                }
            }
            double length = Math.sqrt(dot(next, next));
            if (!(length > 0)) {
                return new double[d];
            }
            double change = 0;
            for (int i = 0; i < d; i++) {
                next[i] /= length;
                change = Math.max(change, Math.abs(next[i] - vector[i]));
            }
            vector = next;
            value = length;
            if (change < SETTLED) {
                break;
            }
        }
        for (int i = 0; i < d; i++) {
            vector[i] *= Math.sqrt(value);
        }
        return vector;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
