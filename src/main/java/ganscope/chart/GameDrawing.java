package ganscope.chart;

/** One chart of the Dirac-GAN. */
interface GameDrawing {
    /** The chart. */
    Picture picture(GameScene scene, Look look);
}
