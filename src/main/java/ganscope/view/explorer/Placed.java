package ganscope.view.explorer;

import ganscope.explorer.Law;
import ganscope.explorer.LawText;
import ganscope.explorer.Side;
import java.util.List;

/**
 * One side, and how the command line says it.
 *
 * @param side the distribution
 * @param words the SPEC of {@code explore}
 * @param options what else has to be said of it, such as {@code --columns 2}
 */
record Placed(Side side, String words, List<String> options) {
    /** Copies. */
    Placed {
        options = List.copyOf(options);
    }

    /** A law. */
    static Placed of(Law law) {
        return new Placed(law, LawText.of(law), List.of());
    }
}
