package ganscope.transformer;

import java.util.List;

/**
 * How differently digits stand: 0 where all stand alike, in whatever way.
 *
 * @param turn the circular standard deviation of their angles, in degrees (Mardia and Jupp, 2000, eq. 2.3.14)
 * @param shift the root mean square distance of their places from the mean place, in pixels of the frame
 */
public record Spread(double turn, double shift) {
    /**
     * Of pictures.
     *
     * @param maps from each picture to the same frame with its digit upright in the middle; at least one
     */
    static Spread of(List<AffineMap> maps) {
        double cos = 0;
        double sin = 0;
        double x = 0;
        double y = 0;
        for (AffineMap map : maps) {
            double angle = Math.toRadians(Pose.of(map).rotation());
            cos += Math.cos(angle);
            sin += Math.sin(angle);
            x += map.x();
            y += map.y();
        }
        int n = maps.size();
        double square = 0;
        for (AffineMap map : maps) {
            square += Math.pow(map.x() - x / n, 2) + Math.pow(map.y() - y / n, 2);
        }
        double length = Math.min(1, Math.hypot(cos, sin) / n);
        return new Spread(
                Math.toDegrees(Math.sqrt(2 * Math.abs(Math.log(length)))),
                Math.sqrt(square / n) * MovedDigits.SIDE / 2);
    }
}
