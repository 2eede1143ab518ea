package ganscope.chart;

import ganscope.transformer.StraightenedSheet;
import ganscope.transformer.TransformerProgress;
import java.util.List;

/** What a picture of a spatial transformer's training is drawn from. */
public sealed interface TransformerPicture {
    /**
     * The accuracy of both classifiers over the steps.
     *
     * @param rows what was measured, in order
     */
    record Accuracies(List<TransformerProgress> rows) implements TransformerPicture {
        /** Copies. */
        public Accuracies {
            rows = List.copyOf(rows);
        }
    }

    /** Pictures as they come in, each above what the transformer makes of it. */
    record Pictures(StraightenedSheet sheet) implements TransformerPicture {}
}
