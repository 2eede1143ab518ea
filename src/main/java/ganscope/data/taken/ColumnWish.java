package ganscope.data.taken;

import java.util.List;
import java.util.Optional;

/**
 * Which columns a person wants, each by its name or its number from 1.
 *
 * @param columns the coordinates in order; none to leave the choice to the file
 * @param weights how much each row counts, if asked for
 * @param labels the class of each row, if there is one
 */
public record ColumnWish(List<String> columns, Optional<String> weights, Optional<String> labels) {
    /** Before a number: the column at that place, whatever the columns are called. */
    public static final String PLACE = "\u0000";

    /** Leaves everything to the file. */
    public static final ColumnWish NONE = new ColumnWish(List.of(), Optional.empty(), Optional.empty());

    /** Copies the list. */
    public ColumnWish {
        columns = List.copyOf(columns);
    }
}
