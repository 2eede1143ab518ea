package ganscope.data.table;

/** What stands between the columns of a row. */
enum Separator {
    TAB('\t'),
    SEMICOLON(';'),
    COMMA(','),
    BAR('|'),
    /** One or more spaces or tabs. */
    SPACES(' '),
    /** Nothing: a row is one cell. */
    NONE('\0');

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }
}
