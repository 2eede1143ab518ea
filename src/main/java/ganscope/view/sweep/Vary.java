package ganscope.view.sweep;

/**
 * A setting to vary, as it was typed.
 *
 * @param path of the setting; empty for none
 * @param values with commas between them
 */
record Vary(String path, String values) {
    /** No setting. */
    static final Vary NOTHING = new Vary("", "");

    boolean isNothing() {
        return path.isEmpty();
    }
}
