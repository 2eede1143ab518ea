package ganscope.som;

/**
 * The plane in which rows of many coordinates spread most, through their mean (Jolliffe, 2002, Principal Component Analysis,
 * ch. 1): where they are seen best at one glance. Immutable.
 */
public final class PrincipalPlane {
    private final double[] mean;
    private final double[] first;
    private final double[] second;

    private PrincipalPlane(double[] mean, double[] first, double[] second) {
        this.mean = mean;
        this.first = first;
        this.second = second;
    }

    /** The plane of these rows. */
    static PrincipalPlane of(MapData data) {
        PrincipalAxes axes = PrincipalAxes.of(data);
        return new PrincipalPlane(data.mean(), direction(axes.first()), direction(axes.second()));
    }

    private static double[] direction(double[] axis) {
        double square = 0;
        for (double part : axis) {
            square += part * part;
        }
        double[] direction = axis.clone();
        for (int i = 0; i < direction.length && square > 0; i++) {
            direction[i] /= Math.sqrt(square);
        }
        return direction;
    }

    /**
     * Points as they are seen in the plane.
     *
     * @param points n × d, row-major
     * @return n × 2: how far each is from the mean along the first axis and along the second, in data units
     */
    public double[] project(double[] points) {
        int d = mean.length;
        double[] seen = new double[points.length / d * 2];
        for (int i = 0; i < points.length; i++) {
            double away = points[i] - mean[i % d];
            seen[i / d * 2] += away * first[i % d];
            seen[i / d * 2 + 1] += away * second[i % d];
        }
        return seen;
    }
}
