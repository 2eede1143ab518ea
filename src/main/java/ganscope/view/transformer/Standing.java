package ganscope.view.transformer;

import ganscope.transformer.Spread;
import ganscope.transformer.StraightenedSheet;
import ganscope.transformer.TransformerProgress;
import java.util.List;

/**
 * How far training is.
 *
 * @param step how many steps are taken
 * @param incoming how differently digits stand as they come in
 * @param rows what was measured, in order
 * @param sheet pictures, and what the transformer makes of them
 */
record Standing(long step, Spread incoming, List<TransformerProgress> rows, StraightenedSheet sheet) {
    /** Copies. */
    Standing {
        rows = List.copyOf(rows);
    }
}
