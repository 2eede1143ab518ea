package ganscope.view.transformer;

import java.util.Locale;

/** Which maps the hand may make. */
enum Mapping {
    /** Six numbers. */
    AFFINE,
    /** A scale and a shift. */
    ATTENTION,
    /** A thin plate spline through nine points. */
    SPLINE;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
