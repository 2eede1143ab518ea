package ganscope.chart.explorer;

import ganscope.chart.sheet.Picture;
import ganscope.chart.style.Look;

/** One chart of two distributions on the line. */
public interface ExplorerDrawing {
    /** The chart. */
    Picture picture(ExplorerScene scene, Look look);
}
