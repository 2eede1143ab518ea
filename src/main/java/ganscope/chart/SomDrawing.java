package ganscope.chart;

/** One kind of chart of a self-organising map. */
interface SomDrawing {
    /** The chart. */
    Picture picture(SomScene scene, Look look);
}
