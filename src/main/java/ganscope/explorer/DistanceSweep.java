package ganscope.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What measures say while Q is moved past P without changing its shape.
 *
 * @param rows by rising distance
 */
public record DistanceSweep(List<Row> rows) {
    /**
     * One place of Q.
     *
     * @param distance mean of Q less mean of P, in data units
     * @param js in nats; NaN if it needs a density of observed numbers
     * @param kl KL(P‖Q) in nats, infinite where it is; NaN as above
     * @param w1 in data units
     */
    public record Row(double distance, double js, double kl, double w1) {}

    /** Copies. */
    public DistanceSweep {
        rows = List.copyOf(rows);
    }

    /**
     * Measures at equal steps of the distance.
     *
     * @param reach the distance goes from minus to plus this, above 0
     * @param steps how many places, at least 2
     * @param goOn asked before each place; false ends it
     * @return empty if it was ended
     * @throws IllegalArgumentException if Q would leave the range of numbers that are allowed
     */
    public static Optional<DistanceSweep> of(Side p, Side q, double reach, int steps, BooleanSupplier goOn) {
        double apart = q.mean() - p.mean();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            if (!goOn.getAsBoolean()) {
                return Optional.empty();
            }
            double distance = reach * (2.0 * i / (steps - 1) - 1);
            ExactValues there = new ExactValues(p, q.moved(distance - apart));
            rows.add(
                    new Row(distance, value(Measure.JS, there), value(Measure.KL_PQ, there), value(Measure.W1, there)));
        }
        return Optional.of(new DistanceSweep(rows));
    }

    private static double value(Measure measure, ExactValues there) {
        return there.of(measure).orElse(Double.NaN);
    }
}
