package ganscope.evaluation;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.Mode;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import ganscope.evaluation.sample.ClassPoints;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.evaluation.sample.ModeCoverage;
import ganscope.gan.experiment.Experiment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Measures what a conditioned generator makes, class by class. */
final class ClassMeasurement {
    /** Points of all classes together between which W1 is measured: its cost grows faster than their number. */
    private static final int MOST_POINTS = 2048;

    private final EvaluationSample sample;
    private final Classes classes;
    private final ClassGuess guess;
    private final List<List<Mode>> modes;
    private final List<ClassPoints> points = new ArrayList<>();
    private final List<double[]> real = new ArrayList<>();
    private final ClassFloors floors;
    private final double[] control;
    private final double[] w1;

    private ClassMeasurement(Experiment experiment, EvaluationSample sample, Classes classes, Measurement measurement) {
        this.sample = sample;
        this.classes = classes;
        guess = ClassGuess.of(classes, sample, measurement);
        int d = sample.dimension();
        int most = Math.min(experiment.evaluation().pairs(), Math.max(16, MOST_POINTS / classes.count()));
        modes = IntStream.range(0, classes.count())
                .mapToObj(k -> classes.given(k).modes())
                .toList();
        double[] unit = sample.target().unit();
        for (int k = 0; k < classes.count(); k++) {
            double[] own = ClassPoints.of(k, sample.real(), sample.realClasses(), d, most);
            int asked = count(k, sample.asked(), most);
            real.add(Arrays.copyOf(own, Math.min(own.length, asked * d)));
            points.add(new ClassPoints(d, unit));
        }
        floors = new ClassFloors(experiment.seed(), classes, real, d, unit);
        control = new double[classes.count()];
        w1 = new double[classes.count()];
    }

    private static int count(int k, int[] labels, int most) {
        int count = 0;
        for (int i = 0; i < labels.length && count < most; i++) {
            count += labels[i] == k ? 1 : 0;
        }
        return count;
    }

    /** What measures an experiment's classes; nothing where the players do not hear of any. */
    static Optional<ClassMeasurement> of(Experiment experiment, EvaluationSample sample, Measurement measurement) {
        return experiment.conditioning().hasClasses()
                ? sample.target()
                        .classes()
                        .map(classes -> new ClassMeasurement(experiment, sample, classes, measurement))
                : Optional.empty();
    }

    /** Compares what the generator made with what it was asked for. */
    void compare(Map<Metric, Double> metrics) {
        metrics.put(Metric.CONTROL, control());
        double mean = 0;
        for (int k = 0; k < w1.length; k++) {
            int count = real.get(k).length / sample.dimension();
            w1[k] = count == 0
                    ? Double.NaN
                    : points.get(k)
                            .w1(
                                    real.get(k),
                                    ClassPoints.of(k, sample.generated(), sample.asked(), sample.dimension(), count));
            mean += count == 0 ? 0 : classes.weight(k) * w1[k];
        }
        metrics.put(Metric.W1_CLASSES, mean);
    }

    private double control() {
        int judged = Math.min(guess.most(), sample.size());
        int[] asked = new int[control.length];
        int[] right = new int[control.length];
        int all = 0;
        for (int i = 0; i < judged; i++) {
            int label = sample.asked()[i];
            asked[label]++;
            if (guess.of(sample.generated(), i) == label) {
                right[label]++;
                all++;
            }
        }
        for (int k = 0; k < control.length; k++) {
            control[k] = asked[k] == 0 ? Double.NaN : (double) right[k] / asked[k];
        }
        return (double) all / judged;
    }

    /** Measures the noise floors to the end. */
    void finishFloors() {
        for (int i = 0; i < ClassFloors.REPETITIONS; i++) {
            floors.takeOne();
        }
    }

    /** What charts and reports show, as last compared. */
    ClassView view() {
        floors.takeOne();
        int d = sample.dimension();
        List<Integer> covered = new ArrayList<>();
        double[] quality = new double[w1.length];
        boolean known = modes.stream().noneMatch(List::isEmpty);
        for (int k = 0; k < w1.length && known; k++) {
            double[] own = ClassPoints.of(k, sample.generated(), sample.asked(), d, sample.size());
            ModeCoverage coverage = ModeCoverage.of(modes.get(k), narrowed(own), own.length / d);
            covered.add(coverage.covered());
            quality[k] = own.length == 0 ? Double.NaN : coverage.highQuality();
        }
        return new ClassView(
                IntStream.range(0, w1.length).mapToObj(classes::name).toList(),
                Series.of(classes.weights()),
                Series.of(control),
                Series.of(w1),
                floors.floors(),
                known ? modes.stream().map(List::size).toList() : List.of(),
                covered,
                known ? Series.of(quality) : Series.EMPTY,
                first(sample.realClasses()),
                first(sample.asked()),
                null,
                null);
    }

    private static List<Integer> first(int[] labels) {
        return Arrays.stream(labels).limit(ClassPlane.MOST).boxed().toList();
    }

    private static float[] narrowed(double[] values) {
        float[] result = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = (float) values[i];
        }
        return result;
    }
}
