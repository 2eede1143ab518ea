package ganscope.transformer;

/**
 * An affine map in parts that a person can name: A = R(φ) · [1 k; 0 1] · diag(s_x, s_y), and a shift.
 *
 * @param rotation φ in degrees, from the axis across to the one down: clockwise on the screen
 * @param scaleX s_x
 * @param scaleY s_y
 * @param shear k
 * @param x the shift across, of which 1 is half a picture
 * @param y the shift down
 */
public record Pose(double rotation, double scaleX, double scaleY, double shear, double x, double y) {
    /** The pose that leaves everything where it is. */
    public static final Pose IDENTITY = new Pose(0, 1, 1, 0, 0, 0);

    /** The parts of a map: of one that flattens the plane to a line or a point, those that can be told. */
    public static Pose of(AffineMap map) {
        double scaleX = Math.hypot(map.xx(), map.yx());
        double cos = scaleX == 0 ? 1 : map.xx() / scaleX;
        double sin = scaleX == 0 ? 0 : map.yx() / scaleX;
        double scaleY = cos * map.yy() - sin * map.xy();
        double sheared = cos * map.xy() + sin * map.yy();
        return new Pose(
                Math.toDegrees(Math.atan2(sin, cos)),
                scaleX,
                scaleY,
                scaleY == 0 ? 0 : sheared / scaleY,
                map.x(),
                map.y());
    }

    /** The map. */
    public AffineMap map() {
        double cos = Math.cos(Math.toRadians(rotation));
        double sin = Math.sin(Math.toRadians(rotation));
        return new AffineMap(
                scaleX * cos, scaleY * (shear * cos - sin), x, scaleX * sin, scaleY * (shear * sin + cos), y);
    }
}
