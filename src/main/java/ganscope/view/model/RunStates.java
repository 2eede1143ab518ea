package ganscope.view.model;

import ganscope.evaluation.metric.History;
import ganscope.gan.experiment.Experiment;
import ganscope.session.Checkpoint;
import ganscope.session.TrainingSession;
import ganscope.timeline.Moment;
import ganscope.timeline.Timeline;
import ganscope.view.model.Settled.Opened;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** The states that a desk's run can go on from: checkpoints and past moments. For the screen's thread. */
public final class RunStates {
    private final DeskModel desk;
    private final TrainingSession session;

    RunStates(DeskModel desk, TrainingSession session) {
        this.desk = desk;
        this.session = session;
    }

    /** The moments of the present run, and the states between them. */
    public Timeline timeline() {
        return session.timeline();
    }

    /** The run as it stands after the present step, with what was measured so far; soon, on no particular thread. */
    public CompletableFuture<Checkpoint> checkpoint() {
        History course = desk.measured().history();
        long present = desk.run();
        return session.save()
                .thenApply(saved -> MeasuredRun.checkpoint(saved, saved.run() == present ? course : History.EMPTY));
    }

    /** Goes on from a checkpoint, with the curves that were measured so far. */
    public void open(Checkpoint saved) {
        Experiment next = saved.settings().experiment();
        desk.edits().adopt(Opened.of(next), new Object());
        desk.forget();
        desk.goOnAs(session.resume(saved));
        desk.measured().restore(saved.rows());
    }

    /** Goes back to the past moment that is shown, if the run can be trained again up to it: what came after it is gone. */
    public void goBack() {
        Moment to = desk.measured().moment();
        OptionalLong next = to == null ? OptionalLong.empty() : session.goBack(to);
        if (to == null || next.isEmpty()) {
            return;
        }
        desk.goOnAs(next.getAsLong());
        desk.measured().backTo(to, desk.run());
        desk.findings().cut(to.step());
        Opened then =
                new Opened(to.snapshot().experiment(), desk.originProperty().get());
        desk.ghosts().follow(desk.settle(then), desk.experiment());
    }
}
