package ganscope.view.model.time;

import ganscope.data.Space;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.session.StepKind;
import ganscope.text.Numbers;
import ganscope.view.model.DeskModel;
import ganscope.view.model.Messages;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * One training step at walking pace. The networks really move when the phase says so: first the discriminator k times,
 * then the generator; where the experiment moves both at once, they do so in the generator's phase. A round is exactly one
 * training step.
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
        model.transport().playingProperty().subscribe(playing -> {
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
        model.transport().pause();
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
        if (next == StepPhase.DISCRIMINATOR_MOVES && updatesLeft > 0) {
            updatesLeft--;
            if (!movesTogether()) {
                model.transport().step(StepKind.DISCRIMINATOR, 1);
            }
        } else if (next == StepPhase.GENERATOR_MOVES) {
            model.transport().step(movesTogether() ? StepKind.BOTH : StepKind.GENERATOR_TURN, 1);
            updatesLeft = model.experiment().discriminator().steps();
        }
        phase.set(next);
    }

    private StepPhase after(StepPhase now) {
        return now == StepPhase.DISCRIMINATOR_MOVES && updatesLeft > 0 ? StepPhase.DRAW_REAL : now.next();
    }

    private boolean movesTogether() {
        return model.experiment().update() != UpdateOrder.ALTERNATING;
    }

    /** The sentence of a phase with the numbers measured last. */
    public String sentence(StepPhase of, Messages messages) {
        Snapshot snapshot = model.measured().snapshotProperty().get();
        return messages.get(
                of.key() + variant(of, snapshot),
                Integer.toString(model.experiment().batch()),
                value(snapshot, Metric.D_REAL),
                value(snapshot, Metric.D_FAKE),
                value(snapshot, Metric.D_LOSS),
                value(snapshot, Metric.G_LOSS),
                value(snapshot, Metric.JS),
                value(snapshot, Metric.W1),
                Integer.toString(Math.max(0, updatesLeft)),
                Integer.toString(model.experiment().generator().steps()));
    }

    /** The end of the name of the sentence that is true of this experiment at this moment. */
    private String variant(StepPhase of, @Nullable Snapshot snapshot) {
        return switch (of) {
            case DISCRIMINATOR_LOSS -> isMeasured(snapshot, Metric.D_LOSS) ? "" : ".unknown";
            case GENERATOR_LOSS -> isMeasured(snapshot, Metric.G_LOSS) ? "" : ".unknown";
            case DISCRIMINATOR_MOVES ->
                model.experiment().discriminator().steps() == 0 ? ".none" : movesTogether() ? ".together" : "";
            case GENERATOR_MOVES -> {
                int updates = model.experiment().generator().steps();
                yield updates == 0 ? ".none" : movesTogether() ? ".together" : updates > 1 ? ".many" : "";
            }
            case MEASURE -> Metric.JS.suits(Space.of(model.experiment().target().dimension())) ? "" : ".images";
            default -> "";
        };
    }

    private static boolean isMeasured(@Nullable Snapshot snapshot, Metric metric) {
        return snapshot != null && snapshot.metrics().has(metric);
    }

    private static String value(@Nullable Snapshot snapshot, Metric metric) {
        return Numbers.measured(
                snapshot == null ? Double.NaN : snapshot.metrics().get(metric));
    }
}
