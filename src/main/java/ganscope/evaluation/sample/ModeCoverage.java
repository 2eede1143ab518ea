package ganscope.evaluation.sample;

import ganscope.data.distribution.Mode;
import ganscope.evaluation.metric.Series;
import java.util.List;

/**
 * How a sample lies on the modes of a mixture (Lin et al., 2018; Srivastava et al., 2017): a sample is of high quality
 * within 3 σ of its nearest mode, a mode is covered if it holds one such sample.
 *
 * @param covered modes with at least one high-quality sample
 * @param highQuality share of high-quality samples
 * @param kl KL(generated ‖ real) over the nearest modes, in nats
 * @param share share of all samples that are of high quality at each mode
 */
public record ModeCoverage(int covered, double highQuality, double kl, Series share) {
    private static final double SIGMAS = 3;

    /** Judges {@code count} points (count × d). */
    public static ModeCoverage of(List<Mode> modes, float[] points, int count) {
        int d = modes.getFirst().center().size();
        double[] centers = new double[modes.size() * d];
        for (int k = 0; k < modes.size(); k++) {
            for (int axis = 0; axis < d; axis++) {
                centers[k * d + axis] = modes.get(k).center().get(axis);
            }
        }
        int[] nearest = new int[modes.size()];
        int[] good = new int[modes.size()];
        for (int i = 0; i < count; i++) {
            int best = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < modes.size(); k++) {
                double distance = 0;
                for (int axis = 0; axis < d; axis++) {
                    double difference = points[i * d + axis] - centers[k * d + axis];
                    distance += difference * difference;
                }
                if (distance < least) {
                    least = distance;
                    best = k;
                }
            }
            nearest[best]++;
            double reach = SIGMAS * modes.get(best).sigma();
            if (least <= reach * reach) {
                good[best]++;
            }
        }
        return summary(modes, nearest, good, count);
    }

    private static ModeCoverage summary(List<Mode> modes, int[] nearest, int[] good, int count) {
        int covered = 0;
        int highQuality = 0;
        double kl = 0;
        double[] share = new double[modes.size()];
        for (int k = 0; k < modes.size(); k++) {
            covered += good[k] > 0 ? 1 : 0;
            highQuality += good[k];
            share[k] = (double) good[k] / count;
            if (nearest[k] > 0) {
                double q = (double) nearest[k] / count;
                kl += q * Math.log(q / modes.get(k).weight());
            }
        }
        return new ModeCoverage(covered, (double) highQuality / count, kl, Series.of(share));
    }
}
