package ganscope.view.transformer;

import ganscope.data.Digits;
import ganscope.data.distribution.GivenImages;
import ganscope.transformer.AffineMap;
import ganscope.transformer.BilinearSampler;
import ganscope.transformer.Image;
import ganscope.transformer.Padding;
import ganscope.transformer.Pose;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The sampler in the hand without its screen. For the screen's thread. */
final class HandModel {
    /** No number of a map, and no point of a grid, goes further. */
    static final double MOST = 3;
    /** The least scale that a corner is dragged to. */
    private static final double LEAST = 0.05;

    private static final int SIDE = 8;
    private static final double FULL_INK = 16;

    private final ReadOnlyObjectWrapper<Hand> hand = new ReadOnlyObjectWrapper<>(
            Hand.of(new Image(SIDE, SIDE, new double[SIDE * SIDE])).with(new Pose(30, 1, 1, 0, 0, 0).map()));
    private @Nullable GivenImages digits;
    private int digit = 3;
    private int turn = 5;

    /**
     * A grid turned by 30 degrees over an empty picture, and over a digit as soon as the digits are read.
     *
     * @param background where they are read
     * @param screen runs what must happen on the screen's thread
     */
    HandModel(Executor background, Executor screen) {
        CompletableFuture.supplyAsync(() -> Digits.defaults().build(), background)
                .thenAcceptAsync(this::take, screen);
    }

    private void take(GivenImages read) {
        digits = read;
        show();
    }

    ReadOnlyObjectProperty<Hand> handProperty() {
        return hand.getReadOnlyProperty();
    }

    Hand hand() {
        return hand.get();
    }

    private void change(UnaryOperator<Hand> how) {
        hand.set(how.apply(hand.get()));
    }

    /** Which digit is shown. */
    int digit() {
        return digit;
    }

    /** Shows another digit. */
    void digit(int which) {
        digit = which;
        show();
    }

    /** Shows another picture of the same digit. */
    void another() {
        turn++;
        show();
    }

    private void show() {
        GivenImages read = digits;
        if (read == null) {
            return;
        }
        List<Integer> ofIt = new ArrayList<>();
        for (int i = 0; i < read.count(); i++) {
            if (read.labels().rows()[i] == digit) {
                ofIt.add(i);
            }
        }
        float[] pixels = new float[SIDE * SIDE];
        read.copy(ofIt.get(turn % ofIt.size()), pixels, 0);
        double[] ink = new double[pixels.length];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = Math.rint((pixels[i] + 1) * FULL_INK / 2);
        }
        change(now -> now.with(new Image(SIDE, SIDE, ink)));
    }

    void choose(Mapping mapping) {
        change(now -> now.with(mapping));
    }

    void choose(Padding padding) {
        change(now -> now.with(padding));
    }

    void alignCorners(boolean align) {
        change(now -> now.with(new BilinearSampler(align, now.sampler().padding())));
    }

    void showGradients(boolean shown) {
        change(now -> now.showing(shown));
    }

    /** Points at a pixel of the result. */
    void point(int row, int column) {
        if (row != hand().row() || column != hand().column()) {
            change(now -> now.pointing(row, column));
        }
    }

    /** Points at the pixel so many further, up to the edge. */
    void pointOn(int down, int across) {
        point(
                Math.clamp(hand().row() + down, 0, hand().source().rows() - 1),
                Math.clamp(hand().column() + across, 0, hand().source().columns() - 1));
    }

    /** Sets a number of the map; says whether it may be that. */
    boolean set(Part part, double value) {
        double most = part == Part.ROTATION ? 180 : MOST;
        if (!(Math.abs(value) <= most)) {
            return false;
        }
        change(now -> now.with(part.in(now.affine(), value)));
        return true;
    }

    /** The whole map at once: a ready-made beginning. */
    void open(Mapping mapping, AffineMap map) {
        change(now -> now.with(Mapping.AFFINE).with(map).with(mapping));
    }

    /** A spline that bends the picture. */
    void bend() {
        List<Double> points = new ArrayList<>(Hand.points(new Pose(0, 0.9, 0.9, 0, 0, 0).map()));
        for (int row = 0; row < Hand.LATTICE; row++) {
            for (int column = 0; column < Hand.LATTICE; column++) {
                int at = 2 * (row * Hand.LATTICE + column);
                points.set(at, points.get(at) + (row == 1 ? 0.35 : -0.1));
            }
        }
        change(now -> now.with(Mapping.SPLINE).with(List.copyOf(points)));
    }

    /** The identity. */
    void reset() {
        change(now -> now.with(AffineMap.IDENTITY).with(Hand.points(AffineMap.IDENTITY)));
    }

    /** Drags a corner of the grid to a place in the source. */
    void drag(int cornerX, int cornerY, double toX, double toY) {
        double x = Math.clamp(toX, -MOST, MOST);
        double y = Math.clamp(toY, -MOST, MOST);
        change(now -> {
            AffineMap map = now.affine();
            if (now.mapping() == Mapping.ATTENTION) {
                double scale = ((x - map.x()) * cornerX + (y - map.y()) * cornerY) / 2;
                return now.with(AffineMap.attention(Math.clamp(scale, LEAST, MOST), map.x(), map.y()));
            }
            return now.with(map.dragged(cornerX, cornerY, x, y));
        });
    }

    /** Drags a point of the spline. */
    void drag(int point, double toX, double toY) {
        List<Double> points = new ArrayList<>(hand().points());
        points.set(2 * point, Math.clamp(toX, -MOST, MOST));
        points.set(2 * point + 1, Math.clamp(toY, -MOST, MOST));
        change(now -> now.with(points));
    }

    /** Moves the whole grid. */
    void move(double byX, double byY) {
        change(now -> {
            if (now.mapping() != Mapping.SPLINE) {
                AffineMap map = now.affine();
                return now.with(
                        map.moved(Math.clamp(map.x() + byX, -MOST, MOST), Math.clamp(map.y() + byY, -MOST, MOST)));
            }
            List<Double> points = new ArrayList<>(now.points());
            for (int i = 0; i < points.size(); i++) {
                points.set(i, points.get(i) + (i % 2 == 0 ? byX : byY));
            }
            return now.with(points);
        });
    }
}
