package ganscope.data.table;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param number its place in the file, counted from 1
 * @param name its heading, or its number where it has none
 * @param kind what it holds
 * @param values a number for each row; NaN where there is none; no numbers at all for words
 * @param missing how many rows have no number, whatever stands there
 * @param bad the first cell that holds something else than a number or nothing; null if there is none
 * @param unclear a cell whose comma may be decimal or set thousands apart; null if none is
 * @param decimalComma whether commas were read as decimal signs
 * @param grouped whether signs between thousands were left out
 * @param words what stands in each row, where that is few different words; else none
 */
@SuppressWarnings("ArrayRecordComponent") // a million boxed numbers cost 24 MB; copied out
public record Column(
        int number,
        String name,
        Kind kind,
        double[] values,
        int missing,
        @Nullable Cell bad,
        @Nullable Cell unclear,
        boolean decimalComma,
        boolean grouped,
        List<String> words) {
    /** Copies the words. */
    public Column {
        words = List.copyOf(words);
    }

    /** The fewest rows by which counting is told from numbers that happen to follow one another. */
    private static final int FEWEST_COUNTED = 5;

    /** What a column holds. */
    public enum Kind {
        /** Numbers to be taken. */
        NUMBERS,
        /** 0, 1, 2 … or 1, 2, 3 … in order, or what the heading calls an index. */
        ROW_NUMBERS,
        /** A first column without a heading beside others that have one. */
        ROW_NAMES,
        /** Words. */
        TEXT,
        /** Days or times. */
        DATES,
        /** Names of kinds, be they written in digits, as the file itself says. */
        KINDS,
        /** Nothing. */
        EMPTY
    }

    /** A column of an array, without a heading. */
    static Column ofNumbers(int number, double[] values) {
        int missing = (int) Arrays.stream(values).filter(Double::isNaN).count();
        Cell bad = null;
        for (int i = 0; i < values.length && bad == null; i++) {
            bad = Double.isInfinite(values[i]) ? new Cell(i + 1, Double.toString(values[i])) : null;
        }
        boolean counts = values.length >= FEWEST_COUNTED && counts(values);
        Kind kind = missing == values.length ? Kind.EMPTY : counts ? Kind.ROW_NUMBERS : Kind.NUMBERS;
        return new Column(
                number, Integer.toString(number), kind, values, missing, bad, null, false, false, words(values));
    }

    private static List<String> words(double[] values) {
        LabelReader reader = new LabelReader();
        for (double value : values) {
            reader.add(
                    value == Math.rint(value) && Math.abs(value) < 1e15
                            ? Long.toString((long) value)
                            : Double.toString(value));
        }
        return reader.words();
    }

    /** Whether values are 0, 1, 2 … or 1, 2, 3 … */
    static boolean counts(double[] values) {
        if (values.length == 0 || values[0] != 0 && values[0] != 1) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] != values[0] + i) {
                return false;
            }
        }
        return true;
    }

    /** Whether it holds any numbers, be they row numbers. */
    public boolean hasNumbers() {
        return values.length > 0 && missing < values.length;
    }

    /** Whether its heading is only its number. */
    public boolean isUnnamed() {
        return name.equals(Integer.toString(number));
    }

    /** A copy of the numbers, one for each row, NaN where there is none. */
    @Override
    public double[] values() {
        return values.clone();
    }

    /** The number of a row, counted from 0; NaN where there is none. */
    public double at(int row) {
        return values[row];
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "Column[" + name + ", " + kind + "]";
    }
}
