package ganscope.view;

import ganscope.view.model.Appearance;
import ganscope.view.model.DeskModel;
import ganscope.view.model.Messages;

/**
 * What every pane needs.
 *
 * @param model the session and what can be done to it
 * @param appearance colours, language, size
 * @param painter where slow work goes
 * @param files asks for files
 * @param failures what went wrong inside
 */
record DeskContext(
        DeskModel model, Appearance appearance, ChartPainter painter, FileDialogue files, Failures failures) {
    Messages messages() {
        return appearance.messages();
    }
}
