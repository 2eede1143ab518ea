package ganscope.data.table;

/** The letters of a number. */
final class NumberText {
    private NumberText() {}

    static boolean isSign(char c) {
        return c == '-' || c == '+' || c == '\u2212';
    }

    /** Where the exponent begins, or the end of the text if it has none; −1 if what stands there is no exponent. */
    static int exponent(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("eEdD".indexOf(text.charAt(i)) >= 0) {
                return isWhole(text, i + 1) ? i : -1;
            }
        }
        return text.length();
    }

    private static boolean isWhole(String text, int from) {
        int i = from < text.length() && isSign(text.charAt(from)) ? from + 1 : from;
        if (i == text.length()) {
            return false;
        }
        for (; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Without the spaces and apostrophes that set groups of three digits apart. */
    static String withoutSpaces(String cell) {
        boolean spaced = false;
        for (int i = 0; i < cell.length() && !spaced; i++) {
            spaced = isGap(cell.charAt(i));
        }
        return !spaced || !cell.matches("[-+\u2212]?\\d{1,3}([ '\u2019\u00a0\u2009\u202f]\\d{3})+([.,]\\d+)?")
                ? cell
                : cell.replaceAll("[ '\u2019\u00a0\u2009\u202f]", "");
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\'' || c == '\u2019' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    /**
     * The number that a text stands for, which has one of the forms of numbers.
     *
     * @param decimal the decimal sign, point or comma; the other one sets thousands apart
     */
    static double value(String cell, char decimal) {
        String text = withoutSpaces(cell);
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == decimal) {
                plain.append('.');
            } else if (c == '\u2212') {
                plain.append('-');
            } else if (c == 'd' || c == 'D') {
                plain.append('e');
            } else if (c != '.' && c != ',') {
                plain.append(c);
            }
        }
        return Double.parseDouble(plain.toString());
    }
}
