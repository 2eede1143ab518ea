package ganscope.transformer;

import java.util.List;

/**
 * The four pixels of the source that a value is mixed of.
 *
 * @param row where it is fetched, in pixels of the source, 0 being the middle of the first row
 * @param column the same across
 * @param taps above left, above right, below left, below right
 */
public record Footprint(double row, double column, List<Tap> taps) {
    /** Copies. */
    public Footprint {
        taps = List.copyOf(taps);
    }

    /**
     * One of the four.
     *
     * @param row may be outside
     * @param column may be outside
     * @param weight (1 − |row distance|)(1 − |column distance|)
     * @param value of the pixel, 0 outside
     */
    public record Tap(int row, int column, double weight, double value) {}

    /** The value: the sum of weight × pixel. */
    public double value() {
        return taps.stream().mapToDouble(tap -> tap.weight() * tap.value()).sum();
    }
}
