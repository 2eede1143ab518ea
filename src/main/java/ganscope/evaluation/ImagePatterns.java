package ganscope.evaluation;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.ImageDistribution;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import java.util.Map;

/** How many generated pictures are of each class, and show each pattern, where the target knows such. */
final class ImagePatterns {
    private final ImageDistribution target;
    private final double[] weights;
    private double[] classShares = {};
    private double[] patternShares = {};

    ImagePatterns(ImageDistribution target) {
        this.target = target;
        weights = target.classes().map(Classes::weights).orElse(new double[0]);
    }

    /**
     * Counts.
     *
     * @param pixels of the pictures
     * @param labels their classes, one for each picture that counts
     * @param classes K, 0 without classes
     */
    void count(float[] pixels, int[] labels, int classes) {
        classShares = new double[classes];
        patternShares = new double[target.patterns()];
        for (int i = 0; i < labels.length; i++) {
            if (classes > 0) {
                classShares[labels[i]] += 1.0 / labels.length;
            }
            int pattern = patternShares.length == 0 ? -1 : target.pattern(pixels, i);
            if (pattern >= 0) {
                patternShares[pattern] += 1.0 / labels.length;
            }
        }
    }

    /** What that says: the effective number of classes is e to the entropy of their shares. */
    void put(Map<Metric, Double> metrics) {
        if (classShares.length > 0) {
            double entropy = 0;
            double kl = 0;
            for (int k = 0; k < classShares.length; k++) {
                double share = classShares[k];
                entropy -= share > 0 ? share * Math.log(share) : 0;
                kl += share > 0 ? share * Math.log(share / weights[k]) : 0;
            }
            metrics.put(Metric.CLASSES_EFFECTIVE, Math.exp(entropy));
            metrics.put(Metric.CLASS_LEAST, least(classShares));
            metrics.put(Metric.MODE_KL, kl);
        }
        if (patternShares.length > 0) {
            int covered = 0;
            double shown = 0;
            for (double share : patternShares) {
                covered += share > 0 ? 1 : 0;
                shown += share;
            }
            metrics.put(Metric.MODES_COVERED, (double) covered);
            metrics.put(Metric.HIGH_QUALITY, Math.min(shown, 1));
        }
    }

    private static double least(double[] shares) {
        double least = 1;
        for (double share : shares) {
            least = Math.min(least, share);
        }
        return least;
    }

    /** The share of each class among the real pictures; empty without classes. */
    Series weights() {
        return Series.of(weights);
    }

    /** The share of each class among the generated ones; empty without classes. */
    Series classShares() {
        return Series.of(classShares);
    }

    /** The share of the generated pictures that show each pattern; empty where the target knows none. */
    Series patternShares() {
        return Series.of(patternShares);
    }
}
