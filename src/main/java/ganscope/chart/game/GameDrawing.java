package ganscope.chart.game;

import ganscope.chart.sheet.Picture;
import ganscope.chart.style.Look;

/** One chart of the Dirac-GAN. */
public interface GameDrawing {
    /** The chart. */
    Picture picture(GameScene scene, Look look);
}
