package ganscope.chart.image;

import ganscope.chart.curve.Tiles;
import ganscope.evaluation.latent.PlaneSpot;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Where the chart of a plane through latent space has its plane, and beside it the picture of one point. Places are in pixels
 * of the chart.
 *
 * @param plane a square, with small pictures side by side, the outermost of which are at its edges −1 and 1
 * @param picture a square
 * @param side pictures along an edge of the plane
 */
public record LatentPlaneBoard(Rectangle2D plane, Rectangle2D picture, int side) {
    /** The share of the width that the plane takes at most. */
    private static final double PLANE = 0.64;

    private static final double GAP = 0.04;

    /** Copies. */
    public LatentPlaneBoard {
        plane = (Rectangle2D) plane.clone();
        picture = (Rectangle2D) picture.clone();
    }

    /** Lays both out in the room of a chart. */
    public static LatentPlaneBoard of(Rectangle2D room, int side) {
        double edge = Math.min(PLANE * room.getWidth(), room.getHeight());
        double left = room.getWidth() - edge - GAP * room.getWidth();
        double other = Math.min(left, 0.8 * room.getHeight());
        double start = room.getX() + (room.getWidth() - edge - GAP * room.getWidth() - other) / 2;
        return new LatentPlaneBoard(
                new Rectangle2D.Double(start, room.getCenterY() - edge / 2, edge, edge),
                new Rectangle2D.Double(
                        start + edge + GAP * room.getWidth(), room.getCenterY() - other / 2, other, other),
                side);
    }

    /** A copy. */
    @Override
    public Rectangle2D plane() {
        return (Rectangle2D) plane.clone();
    }

    /** A copy. */
    @Override
    public Rectangle2D picture() {
        return (Rectangle2D) picture.clone();
    }

    /** The small pictures. */
    Tiles tiles() {
        return Tiles.of(plane, side, side, 1, 0);
    }

    /** The middle of a point of the plane. */
    public Point2D pixel(PlaneSpot spot) {
        double tile = plane.getWidth() / side;
        double reach = (plane.getWidth() - tile) / 2;
        return new Point2D.Double(plane.getCenterX() + reach * spot.across(), plane.getCenterY() - reach * spot.up());
    }

    /** The point of the plane nearest to a pixel. */
    public PlaneSpot spot(double x, double y) {
        double tile = plane.getWidth() / side;
        double reach = (plane.getWidth() - tile) / 2;
        return PlaneSpot.near((x - plane.getCenterX()) / reach, (plane.getCenterY() - y) / reach);
    }
}
