package ganscope.chart;

/**
 * One entry of a key.
 *
 * @param term what it stands for
 * @param name what it is called here, with its newest value where the key shows it
 * @param ink how it is drawn
 * @param mark the shape of the swatch
 */
record KeyEntry(Term term, String name, Ink ink, Mark mark) {
    enum Mark {
        /** A piece of line. */
        LINE,
        /** A filled square. */
        AREA,
        /** A dot. */
        DOT
    }
}
