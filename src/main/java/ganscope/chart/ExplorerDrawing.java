package ganscope.chart;

/** One chart of two distributions on the line. */
interface ExplorerDrawing {
    /** The chart. */
    Picture picture(ExplorerScene scene, Look look);
}
