package ganscope.claim;

import ganscope.evaluation.Telling;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.lesson.course.Measured;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Numbers of a training run. */
final class RunNumber {
    private RunNumber() {}

    /** The number; NaN where it is not defined, or not yet. */
    static double of(Measured.OfRun measured, RunReadings run) {
        return switch (measured) {
            case Measured.Reading reading -> reading(reading, run);
            case Measured.Reaches reaches -> reaches(reaches, run.history());
            case Measured.Tracks(String of, Metric first, Metric second, long from, long to) ->
                Telling.rankCorrelation(run.history(), first, second, from, to);
            case Measured.Says says ->
                run.history().isEmpty() ? Double.NaN : flag(run.findings().contains(says.finding()));
            case Measured.RanAway away -> flag(run.ranAway());
        };
    }

    private static double flag(boolean is) {
        return is ? 1 : 0;
    }

    private static double reading(Measured.Reading reading, RunReadings run) {
        double value = reading(reading.metric(), reading.when(), run.history());
        if (!reading.overFloor()) {
            return value;
        }
        MetricFloor floor = run.floors().get(reading.metric());
        return floor == null ? Double.NaN : value / floor.mean();
    }

    private static double reading(Metric metric, Measured.When when, History history) {
        if (history.isEmpty()) {
            return Double.NaN;
        }
        if (when.what() == Measured.When.What.LAST && when.to() == Long.MAX_VALUE) {
            return history.get(metric, history.size() - 1);
        }
        double[] readings = IntStream.range(0, history.size())
                .filter(i -> history.step(i) >= when.from() && history.step(i) <= when.to())
                .mapToDouble(i -> history.get(metric, i))
                .filter(value -> !Double.isNaN(value))
                .toArray();
        DoubleStream all = DoubleStream.of(readings);
        return switch (when.what()) {
            case LAST -> readings.length == 0 ? Double.NaN : readings[readings.length - 1];
            case MIN -> all.min().orElse(Double.NaN);
            case MAX -> all.max().orElse(Double.NaN);
            case MEAN -> all.average().orElse(Double.NaN);
        };
    }

    private static double reaches(Measured.Reaches reaches, History history) {
        for (int i = 0; i < history.size(); i++) {
            double value = history.get(reaches.metric(), i);
            if (!Double.isNaN(value) && reaches.metric().keeps(value, reaches.limit())) {
                return history.step(i);
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
