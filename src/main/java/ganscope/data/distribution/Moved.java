package ganscope.data.distribution;

import ganscope.random.RandomStream;
import java.util.List;
import java.util.Optional;

/**
 * A distribution of the plane without modes, moved to another place.
 *
 * @param still where it comes from
 * @param x how far it moves along the first axis, in data units
 * @param y the same along the second
 */
public record Moved(Distribution still, double x, double y) implements Distribution {
    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        still.sample(random, rows, out);
        for (int i = 0; i < rows; i++) {
            out[2 * i] += (float) x;
            out[2 * i + 1] += (float) y;
        }
    }

    @Override
    public Optional<Density> density() {
        return still.density().map(density -> point -> density.at(point[0] - x, point[1] - y));
    }

    @Override
    public List<Mode> modes() {
        return List.of();
    }

    @Override
    public Range range() {
        List<Double> low = still.range().low();
        List<Double> high = still.range().high();
        return new Range(List.of(low.get(0) + x, low.get(1) + y), List.of(high.get(0) + x, high.get(1) + y));
    }

    @Override
    public double[] centroid() {
        double[] centroid = still.centroid();
        return new double[] {centroid[0] + x, centroid[1] + y};
    }

    @Override
    public double scale() {
        return still.scale();
    }
}
