package ganscope.data.table;

import java.util.Locale;
import java.util.Set;

/** How a cell is written, as far as that says what number it is. */
enum NumberForm {
    /** Nothing, or a word for nothing. */
    MISSING,
    /** At most three digits, or an exponent follows. */
    PLAIN,
    /** Four or more digits that nothing sets apart. */
    PLAIN_LONG,
    /** A point that can only be a decimal one. */
    POINT,
    /** A point before the last three of four to six digits: decimal, or one of thousands. */
    POINT_THREE,
    /** Several points, each before three digits. */
    POINT_GROUPS,
    /** A comma that can only be a decimal one. */
    COMMA,
    /** A comma before the last three of four to six digits: decimal, or one of thousands. */
    COMMA_THREE,
    /** Several commas, each before three digits. */
    COMMA_GROUPS,
    /** Thousands with commas, then a decimal point. */
    COMMA_THEN_POINT,
    /** Thousands with points, then a decimal comma. */
    POINT_THEN_COMMA,
    /** No number, or none that is finite. */
    OTHER;

    private static final Set<String> NOTHING = Set.of(
            "", "na", "n/a", "n.a.", "n.a", "#n/a", "#na", "<na>", "nan", "-nan", "1.#qnan", "#num!", "null", "#null!",
            "nil", "none", "?", "-", "--", "---", "–", "—", ".", "..", "...", "*", "**", "***", "\\n", "nat", "missing",
            "(null)");

    /** A number in any of the forms. */
    boolean isNumber() {
        return this != MISSING && this != OTHER;
    }

    /** Whether a comma stands in it. */
    boolean hasComma() {
        return this == COMMA
                || this == COMMA_THREE
                || this == COMMA_GROUPS
                || this == COMMA_THEN_POINT
                || this == POINT_THEN_COMMA;
    }

    /** The form of a cell that has no spaces around it. */
    static NumberForm of(String cell) {
        if (cell.length() <= 8 && NOTHING.contains(cell.toLowerCase(Locale.ROOT))) {
            return MISSING;
        }
        return cell.length() > 400 ? OTHER : ofBody(body(cell), cell);
    }

    /** The digits with their points and commas: without sign, exponent and the spaces that set thousands apart. */
    static String body(String cell) {
        String text = NumberText.withoutSpaces(cell);
        int start = !text.isEmpty() && NumberText.isSign(text.charAt(0)) ? 1 : 0;
        int end = NumberText.exponent(text);
        return end < 0 ? "" : text.substring(Math.min(start, end), end);
    }

    private static NumberForm ofBody(String body, String cell) {
        int points = 0;
        int commas = 0;
        int digits = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (c == ',') {
                commas++;
            } else {
                return OTHER;
            }
        }
        if (digits == 0) {
            return OTHER;
        }
        if (points + commas == 0) {
            return digits > 3 && body.length() == cell.length() ? PLAIN_LONG : PLAIN;
        }
        if (points > 0 && commas > 0) {
            return mixed(body, points, commas);
        }
        char mark = points > 0 ? '.' : ',';
        if (points + commas > 1) {
            return !isGrouped(body, mark) ? OTHER : points > 0 ? POINT_GROUPS : COMMA_GROUPS;
        }
        boolean three = isGrouped(body, mark) && NumberText.exponent(cell) == cell.length();
        return points > 0 ? three ? POINT_THREE : POINT : three ? COMMA_THREE : COMMA;
    }

    private static NumberForm mixed(String body, int points, int commas) {
        boolean pointLast = body.lastIndexOf('.') > body.lastIndexOf(',');
        int last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
        boolean once = (pointLast ? points : commas) == 1;
        if (!once || !isGrouped(body.substring(0, last), pointLast ? ',' : '.')) {
            return OTHER;
        }
        return pointLast ? COMMA_THEN_POINT : POINT_THEN_COMMA;
    }

    /** One to three digits that do not begin with a zero, then groups of three. */
    private static boolean isGrouped(String body, char mark) {
        int first = body.indexOf(mark);
        if (first < 1 || first > 3 || body.charAt(0) == '0' || (body.length() - first) % 4 != 0) {
            return false;
        }
        for (int i = first; i < body.length(); i++) {
            if ((body.charAt(i) == mark) != ((i - first) % 4 == 0)) {
                return false;
            }
        }
        return true;
    }
}
