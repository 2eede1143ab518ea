package ganscope.gan;

import ganscope.data.Samples;
import ganscope.data.Target;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The coordinates in which the networks see the data: x_network = (x - center) / scale.
 *
 * <p>Chosen once when the networks are built, so that data of any unit has about unit size there; it stays when the
 * target moves, so that the generator has to follow.
 *
 * @param center d numbers in data units
 * @param scale data units per network unit, above 0
 */
public record Frame(List<Double> center, double scale) {
    /** How many scales the origin may lie from the mean and still be the centre. */
    private static final double NEAR = 10;

    /** Copies. */
    public Frame {
        center = List.copyOf(center);
        if (!(scale > 0) || !Double.isFinite(scale)) {
            throw new IllegalArgumentException("scale: " + scale + " (finite, above 0)");
        }
    }

    /**
     * The frame for a target: its unit is the standard deviation of one coordinate. The centre is the origin if the mean
     * is near it, so that one sees the generator travel to the data; otherwise, and for given samples, it is the mean.
     */
    public static Frame of(Target target) {
        double[] mean = target.centroid();
        double scale = target.scale() / Math.sqrt(target.dimension());
        boolean near = !(target instanceof Samples) && Arrays.stream(mean).allMatch(m -> Math.abs(m) <= NEAR * scale);
        return new Frame(
                near
                        ? Collections.nCopies(mean.length, 0.0)
                        : Arrays.stream(mean).boxed().toList(),
                scale);
    }

    /** Data units to network units, in place: {@code count} samples, count × d. */
    public void toNetwork(float[] samples, int count) {
        int d = center.size();
        for (int axis = 0; axis < d; axis++) {
            float c = center.get(axis).floatValue();
            float unit = (float) (1 / scale);
            for (int i = axis; i < count * d; i += d) {
                samples[i] = (samples[i] - c) * unit;
            }
        }
    }

    /** Network units to data units, in place: {@code count} samples, count × d. */
    public void toData(float[] samples, int count) {
        int d = center.size();
        for (int axis = 0; axis < d; axis++) {
            float c = center.get(axis).floatValue();
            float unit = (float) scale;
            for (int i = axis; i < count * d; i += d) {
                samples[i] = samples[i] * unit + c;
            }
        }
    }
}
