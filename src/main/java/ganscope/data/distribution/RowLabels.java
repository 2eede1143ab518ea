package ganscope.data.distribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The classes of given rows. Immutable.
 *
 * @param names what the classes are called: numbers by size, or else words by the alphabet; none where rows have no classes
 * @param rows for each row, the place of its class among the names
 */
@SuppressWarnings("ArrayRecordComponent") // a million boxed numbers cost 16 MB; copied in and out
public record RowLabels(List<String> names, int[] rows) {
    /** The most classes: with more a column hardly names kinds. */
    public static final int MOST = 64;

    /** Of rows without classes. */
    public static final RowLabels NONE = new RowLabels(List.of(), new int[0]);

    /** Copies and checks. */
    public RowLabels {
        names = List.copyOf(names);
        rows = rows.clone();
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] < 0 || rows[row] >= names.size()) {
                throw new IllegalArgumentException(
                        "labels: class " + rows[row] + " of row " + (row + 1) + " (0 to " + (names.size() - 1) + ")");
            }
        }
    }

    /** The classes that the rows' labels say; none where there is only one label, or more than {@value #MOST}. */
    public static RowLabels of(List<String> labels) {
        TreeSet<String> distinct = new TreeSet<>();
        for (String label : labels) {
            distinct.add(label);
            if (distinct.size() > MOST) {
                return NONE;
            }
        }
        if (distinct.size() < 2) {
            return NONE;
        }
        List<String> names = new ArrayList<>(distinct);
        if (names.stream().allMatch(RowLabels::isNumber)) {
            names.sort((one, other) -> Double.compare(Double.parseDouble(one), Double.parseDouble(other)));
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        return new RowLabels(
                names,
                labels.stream().mapToInt(label -> places.getOrDefault(label, 0)).toArray());
    }

    private static boolean isNumber(String text) {
        return text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    }

    /** Whether rows have no classes. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** The label of a row, counted from 0. */
    public String of(int row) {
        return names.get(rows[row]);
    }

    /** The label of every row. */
    public List<String> words() {
        return Arrays.stream(rows).mapToObj(names::get).toList();
    }

    /** For each row, the place of its class among the names; a copy. */
    @Override
    public int[] rows() {
        return rows.clone();
    }

    /** The place of a row's class among the names. */
    public int at(int row) {
        return rows[row];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowLabels that && names.equals(that.names) && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return 31 * names.hashCode() + Arrays.hashCode(rows);
    }

    @Override
    public String toString() {
        return "RowLabels" + names;
    }
}
