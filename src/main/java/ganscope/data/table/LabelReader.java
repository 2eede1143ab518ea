package ganscope.data.table;

import ganscope.data.distribution.RowLabels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the words of a column as long as they are few enough to name classes. */
final class LabelReader {
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int[] rows = new int[256];
    private int count;
    private boolean many;

    /** Takes the cell of the next row. */
    void add(String cell) {
        if (many) {
            return;
        }
        Integer place = places.computeIfAbsent(cell.strip(), word -> places.size());
        if (places.size() > RowLabels.MOST) {
            many = true;
            rows = new int[0];
            return;
        }
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
        }
        rows[count++] = place;
    }

    /** The word of every row; none where there are too many words. */
    List<String> words() {
        if (many) {
            return List.of();
        }
        List<String> names = new ArrayList<>(places.keySet());
        return Arrays.stream(rows, 0, count).mapToObj(names::get).toList();
    }
}
