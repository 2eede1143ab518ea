package ganscope.evaluation;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.Distribution;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.evaluation.sample.ClassPoints;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.evaluation.sample.PerfectGenerator;
import ganscope.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the W1 within each class reads when the generator is perfect: fresh samples of each class against those in use, at
 * the sizes in use; of given data one half of the class's rows against the other. Taken little by little.
 */
final class ClassFloors {
    /** How often each class is drawn: enough for a mean to a few percent. */
    static final int REPETITIONS = 20;

    private final RandomStream random;
    private final List<Distribution> given;
    private final List<ClassPoints> points;
    private final List<double[]> real;
    private final int dimension;
    private final double[][] readings;
    private int taken;

    /**
     * Nothing taken so far.
     *
     * @param real the points in use of each class, n × d
     */
    ClassFloors(long seed, Classes classes, List<double[]> real, int dimension, double[] unit) {
        random = new RandomStream(seed, "evaluation.class-floor");
        this.real = real;
        this.dimension = dimension;
        given = new ArrayList<>();
        points = new ArrayList<>();
        for (int k = 0; k < classes.count(); k++) {
            given.add(classes.given(k));
            points.add(new ClassPoints(dimension, unit));
        }
        readings = new double[classes.count()][REPETITIONS];
    }

    /** Draws every class once more, unless that was done often enough. */
    void takeOne() {
        if (taken == REPETITIONS) {
            return;
        }
        for (int k = 0; k < readings.length; k++) {
            readings[k][taken] = reading(k);
        }
        taken++;
    }

    private double reading(int k) {
        int count = real.get(k).length / dimension;
        if (count == 0) {
            return Double.NaN;
        }
        float[] one = new float[count * dimension];
        float[] other = new float[count * dimension];
        PerfectGenerator perfect = PerfectGenerator.of(given.get(k), random);
        if (perfect.drawsReal()) {
            perfect.generate(one, other, count);
            return points.get(k).w1(EvaluationSample.widened(one, one.length), widened(other));
        }
        perfect.generate(one, other, count);
        return points.get(k).w1(real.get(k), widened(other));
    }

    private static double[] widened(float[] values) {
        return EvaluationSample.widened(values, values.length);
    }

    /** One floor for each class, of what was taken so far; none before the first. */
    List<MetricFloor> floors() {
        List<MetricFloor> floors = new ArrayList<>();
        for (int k = 0; k < readings.length && taken > 0; k++) {
            floors.add(MetricFloor.of(Metric.W1_CLASSES, Arrays.copyOf(readings[k], taken)));
        }
        return floors;
    }
}
