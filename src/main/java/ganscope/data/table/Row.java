package ganscope.data.table;

import java.util.List;

/**
 * A row of cells, as they stand in the file but without spaces around them and the quotation marks.
 *
 * @param line where it begins, counted from 1
 */
record Row(long line, List<String> cells) {
    int size() {
        return cells.size();
    }

    String cell(int column) {
        return cells.get(column);
    }

    /** The same row without cells at its end that hold nothing, down to a size. */
    Row atMost(int size) {
        int end = cells.size();
        while (end > size && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return end == cells.size() ? this : new Row(line, cells.subList(0, end));
    }
}
