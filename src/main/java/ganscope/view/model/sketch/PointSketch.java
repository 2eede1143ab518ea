package ganscope.view.model.sketch;

import ganscope.data.Samples;
import ganscope.data.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Points in the plane under a person's spray can, in a square from −{@value #REACH} to {@value #REACH}. */
public final class PointSketch {
    /** Half the side of the square, in data units. */
    public static final double REACH = 3;

    private static final int DROPS = 5;
    private static final double WIDTH = 0.08;
    private static final int FEWEST = 20;
    private static final int MOST = 20_000;

    /** One point, in data units. */
    public record Point(double x, double y) {}

    private final List<Point> points = new ArrayList<>();
    private final Random random = new Random(1);

    /** A few drops around a place, in data units. */
    public void spray(double x, double y) {
        for (int i = 0; i < DROPS && points.size() < MOST; i++) {
            points.add(new Point(x + WIDTH * random.nextGaussian(), y + WIDTH * random.nextGaussian()));
        }
    }

    /** The points so far. */
    public List<Point> points() {
        return List.copyOf(points);
    }

    /** Wipes everything. */
    public void clear() {
        points.clear();
    }

    /** The target drawn so far; nothing if there are too few points. */
    public Optional<Target> target(String source) {
        if (points.size() < FEWEST) {
            return Optional.empty();
        }
        double[] values = points.stream()
                .flatMapToDouble(point -> java.util.stream.DoubleStream.of(point.x(), point.y()))
                .toArray();
        return Optional.of(Samples.of(source, values, 2));
    }
}
