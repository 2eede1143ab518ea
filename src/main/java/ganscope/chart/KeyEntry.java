package ganscope.chart;

/**
 * One entry of a key.
 *
 * @param name what it is
 * @param ink how it is drawn
 * @param mark the shape of the swatch
 */
record KeyEntry(String name, Ink ink, Mark mark) {
    enum Mark {
        /** A piece of line. */
        LINE,
        /** A filled square. */
        AREA,
        /** A dot. */
        DOT
    }
}
