package ganscope.chart.curve;

import ganscope.chart.style.Ink;

/**
 * One entry of a key.
 *
 * @param term what it stands for
 * @param name what it is called here, with its newest value where the key shows it
 * @param ink how it is drawn
 * @param mark the shape of the swatch
 * @param number of the class, counted from 0, where the mark is one
 */
public record KeyEntry(Term term, String name, Ink ink, Mark mark, int number) {
    /** Of no class. */
    public KeyEntry(Term term, String name, Ink ink, Mark mark) {
        this(term, name, ink, mark, 0);
    }

    public enum Mark {
        /** A piece of line. */
        LINE,
        /** A filled square. */
        AREA,
        /** A dot. */
        DOT,
        /** The mark of a class, which the entry's number names. */
        CLASS
    }
}
