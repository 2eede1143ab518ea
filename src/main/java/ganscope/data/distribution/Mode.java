package ganscope.data.distribution;

import java.util.List;

/**
 * One component of a mixture of normals.
 *
 * @param center its mean, d coordinates in data units
 * @param sigma its standard deviation, the same in each direction, in data units
 * @param weight its share of the mixture, in (0, 1]
 */
public record Mode(List<Double> center, double sigma, double weight) {
    /** Copies the center. */
    public Mode {
        center = List.copyOf(center);
    }
}
