package ganscope.view.context;

import ganscope.chart.input.ChartInput;
import ganscope.timeline.Moment;
import ganscope.view.chart.ChartPainter;
import ganscope.view.model.Appearance;
import ganscope.view.model.DeskModel;
import ganscope.view.model.Messages;
import ganscope.view.model.time.Twins;
import ganscope.view.shell.Failures;
import ganscope.view.shell.KeyAction;
import java.util.List;

/**
 * What every pane needs.
 *
 * @param model the session and what can be done to it
 * @param twins it, and the run beside it
 * @param appearance colours, language, size
 * @param painter where slow work goes
 * @param files asks for files
 * @param failures what went wrong inside
 * @param shellActions what can be done in every workspace
 */
public record DeskContext(
        DeskModel model,
        Twins twins,
        Appearance appearance,
        ChartPainter painter,
        FileDialogue files,
        Failures failures,
        List<KeyAction> shellActions) {
    /** The same for another run. */
    public DeskContext of(DeskModel other) {
        return new DeskContext(other, twins, appearance, painter, files, failures, shellActions);
    }

    public Messages messages() {
        return appearance.messages();
    }

    /** What the charts are drawn from now. */
    public ChartInput input() {
        Moment moment = model.measured().moment();
        return new ChartInput(
                        model.measured().shown().snapshot(),
                        model.measured().history(),
                        model.measured().changes(),
                        model.noiseFloors().isAwaited()
                                ? appearance.charts().get().awaitingNoise()
                                : appearance
                                        .charts()
                                        .get()
                                        .withNoise(model.noiseFloors().bands()))
                .withGhosts(model.ghosts().shown())
                .atMoment(moment == null ? ChartInput.NOW : moment.step());
    }
}
