package ganscope.data.table;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the cells of one column look like, counted before any number is read. */
final class ColumnSurvey {
    private static final int VARYING = -1;

    private final Map<NumberForm, Integer> counts = new EnumMap<>(NumberForm.class);
    private int digits;
    private @Nullable Cell comma;

    void see(long line, String cell) {
        NumberForm form = NumberForm.of(cell);
        counts.merge(form, 1, Integer::sum);
        boolean bare = form == NumberForm.PLAIN || form == NumberForm.PLAIN_LONG;
        int length = bare && cell.chars().allMatch(c -> c >= '0' && c <= '9') ? cell.length() : VARYING;
        digits = digits == 0 || digits == length ? length : VARYING;
        if (comma == null && form.hasComma()) {
            comma = new Cell(line, cell);
        }
    }

    /** How many cells have a form. */
    int count(NumberForm form) {
        return counts.getOrDefault(form, 0);
    }

    /** How many cells are numbers of some form. */
    int numbers() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isNumber())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Whether every cell has as many digits and nothing else. */
    boolean hasDigitsOfOneLength() {
        return digits > 0;
    }

    /** Whether every cell is a whole number in digits, with or without a sign. */
    boolean isWhole() {
        return numbers() > 0
                && numbers() == count(NumberForm.PLAIN) + count(NumberForm.PLAIN_LONG)
                && count(NumberForm.OTHER) == 0;
    }

    /** The first cell with a comma in it, if there is one. */
    @Nullable
    Cell comma() {
        return comma;
    }

    /** Whether any number is written with a comma. */
    boolean hasCommas() {
        return comma != null;
    }

    /** What the column's own cells say; null where none says anything. */
    @Nullable
    Notation notation() {
        int decimalCommas =
                count(NumberForm.COMMA) + count(NumberForm.POINT_THEN_COMMA) + count(NumberForm.POINT_GROUPS);
        int decimalPoints =
                count(NumberForm.POINT) + count(NumberForm.COMMA_THEN_POINT) + count(NumberForm.COMMA_GROUPS);
        if (decimalCommas != decimalPoints) {
            return decimalCommas > decimalPoints ? Notation.COMMA : Notation.POINT;
        }
        if (count(NumberForm.COMMA_THREE) == 0) {
            return decimalPoints > 0 || count(NumberForm.POINT_THREE) > 0 ? Notation.POINT : null;
        }
        // 1234 stands beside 1,234 only where the comma is a decimal one.
        return count(NumberForm.PLAIN_LONG) > 0 ? Notation.COMMA : null;
    }
}
