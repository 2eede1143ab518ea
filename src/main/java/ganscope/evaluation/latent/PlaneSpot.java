package ganscope.evaluation.latent;

/**
 * A point of a plane through latent space, whose middle is the latent of a sample.
 *
 * @param across from −1 at the left edge to 1 at the right one
 * @param up from −1 at the lower edge to 1 at the upper one
 */
public record PlaneSpot(double across, double up) {
    /** The latent of the sample itself. */
    public static final PlaneSpot MIDDLE = new PlaneSpot(0, 0);

    /** Checks. */
    public PlaneSpot {
        if (!(Math.abs(across) <= 1 && Math.abs(up) <= 1)) {
            throw new IllegalArgumentException("across, up: " + across + ", " + up + " (-1 to 1)");
        }
    }

    /** The nearest point of the plane. */
    public static PlaneSpot near(double across, double up) {
        return new PlaneSpot(Math.clamp(across, -1, 1), Math.clamp(up, -1, 1));
    }

    /** How far it is from the middle, where an edge is 1. */
    public double way() {
        return Math.hypot(across, up);
    }
}
