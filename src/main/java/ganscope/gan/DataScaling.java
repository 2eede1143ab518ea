package ganscope.gan;

import ganscope.data.Samples;
import ganscope.data.distribution.Distribution;
import ganscope.gan.experiment.Scaling;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The coordinates in which the networks see the data: on each axis x_network = (x − center) / scale.
 *
 * <p>Chosen once when the networks are built; it stays when the target moves, so that the generator has to follow.
 *
 * @param center d numbers in data units
 * @param scale d numbers above 0: data units per network unit along each axis
 */
public record DataScaling(List<Double> center, List<Double> scale) {
    /** How many scales the origin may lie from the mean and still be the centre. */
    private static final double NEAR = 10;

    /** Copies and checks. */
    public DataScaling {
        center = List.copyOf(center);
        scale = List.copyOf(scale);
        if (scale.size() != center.size()) {
            throw new IllegalArgumentException(
                    "scale: " + scale.size() + " numbers for " + center.size() + " axes (one each)");
        }
        for (double unit : scale) {
            if (!(unit > 0) || !Double.isFinite(unit)) {
                throw new IllegalArgumentException("scale: " + unit + " (finite, above 0)");
            }
        }
    }

    /**
     * What networks are built for.
     *
     * @param target the distribution that they see
     */
    public static DataScaling of(Scaling scaling, Distribution target) {
        return switch (scaling) {
            case STANDARDISED -> standardising(target);
            case NONE -> {
                int d = target.dimension();
                yield new DataScaling(Collections.nCopies(d, 0.0), Collections.nCopies(d, 1.0));
            }
        };
    }

    /**
     * The scaling whose unit is the target's {@link Distribution#spread() spread}. The centre is the origin if the mean is
     * near it, so that one sees the generator travel to the data; otherwise, and for given samples, it is the mean.
     */
    public static DataScaling standardising(Distribution target) {
        double[] mean = target.centroid();
        double[] spread = target.spread();
        boolean near = !(target instanceof Samples);
        for (int axis = 0; axis < mean.length; axis++) {
            near &= Math.abs(mean[axis]) <= NEAR * spread[axis];
        }
        return new DataScaling(
                near
                        ? Collections.nCopies(mean.length, 0.0)
                        : Arrays.stream(mean).boxed().toList(),
                Arrays.stream(spread).boxed().toList());
    }

    /** d, the number of axes. */
    public int dimension() {
        return center.size();
    }

    /** Data units to network units, in place: {@code count} samples, count × d. */
    public void toNetwork(float[] samples, int count) {
        int d = dimension();
        for (int axis = 0; axis < d; axis++) {
            float c = center.get(axis).floatValue();
            float unit = (float) (1 / scale.get(axis));
            for (int i = axis; i < count * d; i += d) {
                samples[i] = (samples[i] - c) * unit;
            }
        }
    }

    /** Network units to data units, in place: {@code count} samples, count × d. */
    public void toData(float[] samples, int count) {
        int d = dimension();
        for (int axis = 0; axis < d; axis++) {
            float c = center.get(axis).floatValue();
            float unit = scale.get(axis).floatValue();
            for (int i = axis; i < count * d; i += d) {
                samples[i] = samples[i] * unit + c;
            }
        }
    }
}
