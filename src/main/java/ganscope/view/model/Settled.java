package ganscope.view.model;

import ganscope.data.Space;
import ganscope.data.Target;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The experiment that is settled on, the preset it came from, and the way there, back and forth. For the screen's thread. */
final class Settled {
    /** What runs, and which preset it came from. */
    record Opened(Experiment experiment, @Nullable Preset origin) {
        /** What comes from the preset that it equals, if there is one. */
        static Opened of(Experiment experiment) {
            return new Opened(
                    experiment,
                    Presets.all().stream()
                            .filter(preset -> preset.experiment().equals(experiment))
                            .findFirst()
                            .orElse(null));
        }
    }

    private final UndoHistory<Opened> undo = new UndoHistory<>();
    private final ReadOnlyObjectWrapper<@Nullable Preset> origin = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Experiment> experiment;

    Settled(Experiment start) {
        Opened first = Opened.of(start);
        experiment = new ReadOnlyObjectWrapper<>(first.experiment());
        origin.set(first.origin());
    }

    ReadOnlyObjectProperty<Experiment> experimentProperty() {
        return experiment.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Preset> originProperty() {
        return origin.getReadOnlyProperty();
    }

    Opened now() {
        return new Opened(experiment.get(), origin.get());
    }

    /** The present one with another target; where that is of another dimension, with the settings of a preset for it. */
    Opened imitating(Target target) {
        Experiment present = experiment.get();
        if (target.dimension() == present.target().dimension()) {
            return new Opened(present.withTarget(target), origin.get());
        }
        Preset base = Presets.forDimension(target.dimension());
        return new Opened(base.experiment().withSeed(present.seed()).withTarget(target), base);
    }

    /** The sentence that says that the settings are those of a preset for the space of this target. */
    static String moved(Target target) {
        return switch (Space.of(target.dimension())) {
            case LINE -> "view.notice.toLine";
            case PLANE -> "view.notice.toPlane";
            case IMAGES -> "view.notice.toImages";
        };
    }

    /** Settles on another one. */
    void set(Opened next) {
        origin.set(next.origin());
        experiment.set(next.experiment());
    }

    /** Another origin of the same experiment. */
    void setOrigin(@Nullable Preset other) {
        origin.set(other);
    }

    /** Remembers the present one before another is settled on. */
    void remember(Object gesture) {
        undo.record(now(), gesture);
    }

    /** The change from what was last remembered began a run of its own. */
    void beganAfresh() {
        undo.beganAfresh();
    }

    Optional<UndoHistory.Way<Opened>> undo() {
        return undo.undo(now());
    }

    Optional<UndoHistory.Way<Opened>> redo() {
        return undo.redo(now());
    }

    /** Forgets the way. */
    void forgetWay() {
        undo.clear();
    }

    ReadOnlyBooleanProperty canUndo() {
        return undo.canUndo();
    }

    ReadOnlyBooleanProperty canRedo() {
        return undo.canRedo();
    }
}
