package ganscope.view.model;

import ganscope.evaluation.Metric;
import ganscope.evaluation.Snapshot;
import ganscope.session.StepKind;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * One training step at walking pace. The networks really move when the phase says so: first the discriminator k times,
 * then the generator.
 */
public final class SlowMotion {
    /** Time to read one sentence. */
    private static final long READING_NANOS = 3_500_000_000L;

    private final DeskModel model;
    private final ReadOnlyObjectWrapper<@Nullable StepPhase> phase = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty running = new SimpleBooleanProperty();
    private long since;
    private int updatesLeft;

    /** Not begun. */
    public SlowMotion(DeskModel model) {
        this.model = model;
        model.playingProperty().subscribe(playing -> {
            if (playing) {
                end();
            }
        });
    }

    /** The present phase; null if there is no slow motion. */
    public ReadOnlyObjectProperty<@Nullable StepPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Whether it walks on by itself. */
    public BooleanProperty runningProperty() {
        return running;
    }

    /** Begins at the first phase, with training paused. */
    public void begin() {
        model.pause();
        updatesLeft = model.experiment().discriminator().steps();
        running.set(true);
        since = 0;
        phase.set(StepPhase.DRAW_REAL);
    }

    /** Ends. */
    public void end() {
        phase.set(null);
        running.set(false);
    }

    /** Once per frame: walks on when the sentence has been read. */
    public void frame(long nanos) {
        if (since == 0) {
            since = nanos;
        }
        if (phase.get() != null && running.get() && nanos - since > READING_NANOS) {
            advance();
        }
    }

    /** Goes on to the next phase. */
    public void advance() {
        StepPhase now = phase.get();
        if (now == null) {
            begin();
            return;
        }
        since = 0;
        StepPhase next = after(now);
        if (next == StepPhase.DISCRIMINATOR_MOVES) {
            model.step(StepKind.DISCRIMINATOR, 1);
            updatesLeft--;
        } else if (next == StepPhase.GENERATOR_MOVES) {
            model.step(StepKind.GENERATOR, 1);
            updatesLeft = model.experiment().discriminator().steps();
        }
        phase.set(next);
    }

    private StepPhase after(StepPhase now) {
        return now == StepPhase.DISCRIMINATOR_MOVES && updatesLeft > 0 ? StepPhase.DRAW_REAL : now.next();
    }

    /** The sentence of the present phase with the numbers measured last; empty if there is no slow motion. */
    public String sentence(Messages messages) {
        StepPhase now = phase.get();
        Snapshot snapshot = model.snapshotProperty().get();
        return now == null
                ? ""
                : messages.get(
                        now.key(),
                        Integer.toString(model.experiment().batch()),
                        value(snapshot, Metric.D_REAL),
                        value(snapshot, Metric.D_FAKE),
                        value(snapshot, Metric.D_LOSS),
                        value(snapshot, Metric.G_LOSS),
                        value(snapshot, Metric.JS),
                        value(snapshot, Metric.W1),
                        Integer.toString(Math.max(0, updatesLeft)));
    }

    private static String value(@Nullable Snapshot snapshot, Metric metric) {
        return Numbers.measured(
                snapshot == null ? Double.NaN : snapshot.metrics().get(metric));
    }
}
