package ganscope.view.som;

import ganscope.chart.som.SomScene;
import ganscope.som.MapInput;
import ganscope.som.SomSettings;

/**
 * A map at one step, measured. Immutable.
 *
 * @param order the number of the order that it answers
 * @param input what it learns
 * @param settings how it learns
 * @param scene what there is to show
 * @param away whether its units were pushed away for ever
 */
record SomState(long order, MapInput input, SomSettings settings, SomScene scene, boolean away) {
    /** Whether all steps are done, or no more can be. */
    boolean isOver() {
        return away || scene.step() >= settings.steps();
    }
}
