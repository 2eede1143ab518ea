package ganscope.data.taken;

import ganscope.data.table.Column;
import ganscope.data.table.DataWords;
import java.util.Locale;

/** Why a column is not among the numbers that were taken. */
public enum LeftOut {
    /** It counts the rows. */
    ROW_NUMBERS,
    /** It names the rows. */
    ROW_NAMES,
    /** It holds words. */
    TEXT,
    /** It holds days or times. */
    DATES,
    /** Its values are names of kinds, as the file says. */
    KINDS,
    /** It holds nothing. */
    EMPTY,
    /** Its numbers are the rows' weights. */
    WEIGHTS,
    /** Its values are the rows' classes. */
    LABELS,
    /** Others were chosen. */
    NOT_CHOSEN;

    /** Its words. */
    public DataWords words() {
        return DataWords.of("data.left." + name().toLowerCase(Locale.ROOT));
    }

    /** Why a column of a kind is left out unless somebody chooses it. */
    public static LeftOut of(Column.Kind kind) {
        return switch (kind) {
            case NUMBERS -> NOT_CHOSEN;
            case ROW_NUMBERS -> ROW_NUMBERS;
            case ROW_NAMES -> ROW_NAMES;
            case TEXT -> TEXT;
            case DATES -> DATES;
            case KINDS -> KINDS;
            case EMPTY -> EMPTY;
        };
    }
}
