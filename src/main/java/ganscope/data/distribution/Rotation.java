package ganscope.data.distribution;

/** A turn of the plane around the origin, counter-clockwise. */
public record Rotation(double cosine, double sine) {
    private static final double FULL = 360;

    public static void check(double degrees) {
        Require.within("rotation", degrees, -FULL, FULL);
    }

    public static Rotation ofDegrees(double degrees) {
        double angle = Math.toRadians(degrees);
        return new Rotation(Math.cos(angle), Math.sin(angle));
    }

    public double x(double x, double y) {
        return cosine * x - sine * y;
    }

    public double y(double x, double y) {
        return sine * x + cosine * y;
    }

    /** The turn back. */
    public Rotation inverse() {
        return new Rotation(cosine, -sine);
    }

    /** How far a box of these half lengths around the origin reaches along the first axis once turned. */
    public double reachX(double halfX, double halfY) {
        return Math.abs(cosine) * halfX + Math.abs(sine) * halfY;
    }

    /** The same along the second axis. */
    public double reachY(double halfX, double halfY) {
        return Math.abs(sine) * halfX + Math.abs(cosine) * halfY;
    }
}
