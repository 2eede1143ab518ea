package ganscope.data;

import java.util.Locale;

/** Where samples live. It decides how they are measured and shown. */
public enum Space {
    /** One number a sample. */
    LINE,
    /** Two. */
    PLANE,
    /** More: a square grey picture, row by row from the top. */
    IMAGES;

    /** Where samples of so many numbers live. */
    public static Space of(int dimension) {
        return switch (dimension) {
            case 1 -> LINE;
            case 2 -> PLANE;
            default -> IMAGES;
        };
    }

    /** The name in files and message bundles. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
