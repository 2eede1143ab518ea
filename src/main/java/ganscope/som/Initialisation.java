package ganscope.som;

import java.util.Locale;

/** Where the units of a map start. */
public enum Initialisation {
    /** Each at a row of the data, drawn at random. */
    SAMPLES,
    /** Evenly along the data's first two principal axes; a ring around their ellipse. */
    PCA;

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
