package ganscope.view.shell;

import ganscope.view.chart.ChartPainter;
import ganscope.view.model.Appearance;
import ganscope.view.model.Messages;

/**
 * What every workspace finds in its window.
 *
 * @param appearance colours, language, size
 * @param painter where slow work goes
 * @param failures what went wrong inside
 */
public record Surroundings(Appearance appearance, ChartPainter painter, Failures failures) {
    /** The words. */
    public Messages messages() {
        return appearance.messages();
    }
}
