package ganscope.view.transformer;

import ganscope.transformer.AffineMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Something by which the grid is dragged.
 *
 * @param number of a point of the spline, row by row, or of a corner, clockwise from the upper left; 4 = the middle
 * @param x where it is in the source, from −1 to 1
 * @param y the same down
 * @param inside whether it is the middle of the grid, which moves all of it
 */
record Handle(int number, double x, double y, boolean inside) {
    private static final int[][] CORNERS = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};

    static List<Handle> of(Hand hand) {
        List<Handle> handles = new ArrayList<>();
        if (hand.mapping() == Mapping.SPLINE) {
            for (int i = 0; i < hand.points().size() / 2; i++) {
                handles.add(
                        new Handle(i, hand.points().get(2 * i), hand.points().get(2 * i + 1), false));
            }
            return handles;
        }
        AffineMap map = hand.affine();
        for (int i = 0; i < CORNERS.length; i++) {
            handles.add(new Handle(i, map.x(CORNERS[i][0], CORNERS[i][1]), map.y(CORNERS[i][0], CORNERS[i][1]), false));
        }
        handles.add(new Handle(CORNERS.length, map.x(), map.y(), true));
        return handles;
    }

    /** Drags it to a place in the source. */
    void drag(HandModel model, double toX, double toY) {
        if (model.hand().mapping() == Mapping.SPLINE) {
            model.drag(number, toX, toY);
        } else if (inside) {
            AffineMap map = model.hand().affine();
            model.move(toX - map.x(), toY - map.y());
        } else {
            model.drag(CORNERS[number][0], CORNERS[number][1], toX, toY);
        }
    }
}
