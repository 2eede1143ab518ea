package ganscope.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a density is positive.
 *
 * @param pieces intervals in rising order, none touching the next
 */
record Support(List<Interval> pieces) {
    /** All of the line. */
    static final Support LINE = of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** From {@code low} to {@code high}, which may be infinite. */
    record Interval(double low, double high) {}

    Support {
        pieces = List.copyOf(pieces);
    }

    static Support of(double low, double high) {
        return new Support(List.of(new Interval(low, high)));
    }

    /** Where this one or the other is positive. */
    Support or(Support other) {
        List<Interval> all = new ArrayList<>(pieces);
        all.addAll(other.pieces);
        all.sort(Comparator.comparingDouble(Interval::low));
        List<Interval> joined = new ArrayList<>();
        for (Interval piece : all) {
            if (!joined.isEmpty() && piece.low() <= joined.getLast().high()) {
                Interval last = joined.removeLast();
                joined.add(new Interval(last.low(), Math.max(last.high(), piece.high())));
            } else {
                joined.add(piece);
            }
        }
        return new Support(joined);
    }

    /** Whether it lies wholly inside the other. */
    boolean isWithin(Support other) {
        return pieces.stream()
                .allMatch(piece -> other.pieces.stream()
                        .anyMatch(room -> room.low() <= piece.low() && piece.high() <= room.high()));
    }
}
