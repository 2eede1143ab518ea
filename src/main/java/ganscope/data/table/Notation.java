package ganscope.data.table;

/** Which sign is the decimal one in a column. */
enum Notation {
    /** A point; commas set thousands apart. */
    POINT('.'),
    /** A comma; points set thousands apart. */
    COMMA(','),
    /** A comma, or a sign of thousands: nobody can tell. */
    UNCLEAR('.');

    private final char decimal;

    Notation(char decimal) {
        this.decimal = decimal;
    }

    /**
     * What a cell means, of which {@link NumberForm} says that it is a number.
     *
     * @return NaN where it is none in this notation, or none that is finite
     */
    double value(String cell, NumberForm form) {
        boolean fits = switch (form) {
            case PLAIN, PLAIN_LONG, POINT_THREE, COMMA_THREE -> true;
            case POINT, COMMA_GROUPS, COMMA_THEN_POINT -> this != COMMA;
            case COMMA, POINT_GROUPS, POINT_THEN_COMMA -> this == COMMA;
            case MISSING, OTHER -> false;
        };
        double value = fits ? NumberText.value(cell, decimal) : Double.NaN;
        return Double.isFinite(value) ? value : Double.NaN;
    }
}
