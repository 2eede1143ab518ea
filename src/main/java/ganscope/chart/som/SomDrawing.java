package ganscope.chart.som;

import ganscope.chart.sheet.Picture;
import ganscope.chart.style.Look;

/** One kind of chart of a self-organising map. */
public interface SomDrawing {
    /** The chart. */
    Picture picture(SomScene scene, Look look);
}
