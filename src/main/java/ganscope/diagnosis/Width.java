package ganscope.diagnosis;

import ganscope.evaluation.LineView;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Series;
import java.util.List;

/**
 * How the generated samples lie on one axis, against the real ones.
 *
 * @param axis which, from 1
 * @param shift the generated mean less the real one, in standard deviations of the real samples
 * @param ratio the generated standard deviation over the real one
 */
record Width(int axis, double shift, double ratio) {
    /** Quantiles of the line from which its moments are taken. */
    private static final int LEAST = 10;

    /** One for each axis; none where there are too few samples, or none. */
    static List<Width> of(Snapshot snapshot) {
        LineView line = snapshot.line();
        PlaneView plane = snapshot.plane();
        if (line != null && line.quantilesReal().size() >= LEAST) {
            return List.of(of(1, line.quantilesReal(), line.quantilesGenerated(), 1));
        }
        if (plane != null && plane.real().size() >= LEAST && plane.generated().size() >= LEAST) {
            return List.of(of(1, plane.real(), plane.generated(), 2), of(2, plane.real(), plane.generated(), 2));
        }
        return List.of();
    }

    private static Width of(int axis, Series real, Series generated, int dimension) {
        double mean = mean(real, axis, dimension);
        double deviation = deviation(real, axis, dimension, mean);
        double generatedMean = mean(generated, axis, dimension);
        return new Width(
                axis,
                (generatedMean - mean) / deviation,
                deviation(generated, axis, dimension, generatedMean) / deviation);
    }

    private static double mean(Series points, int axis, int dimension) {
        double sum = 0;
        for (int i = axis - 1; i < points.size(); i += dimension) {
            sum += points.get(i);
        }
        return sum * dimension / points.size();
    }

    private static double deviation(Series points, int axis, int dimension, double mean) {
        double sum = 0;
        for (int i = axis - 1; i < points.size(); i += dimension) {
            sum += (points.get(i) - mean) * (points.get(i) - mean);
        }
        return Math.sqrt(sum * dimension / points.size());
    }

    /** How far the ratio is from 1, as many times too wide as too narrow alike. */
    double error() {
        return Math.abs(Math.log(ratio));
    }
}
