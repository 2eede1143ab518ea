package ganscope.gan;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.Distribution;
import ganscope.gan.experiment.ClassedSamples;
import ganscope.gan.experiment.Experiment;
import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NamedArraysReader;
import ganscope.random.RandomStream;
import java.util.Optional;

/**
 * Draws real samples of a target, with their classes where the players hear of them, and the classes that the generator is
 * asked for. Without conditioning it draws what the target draws, and nothing else.
 */
final class ClassDraws {
    private static final String STREAM = "stream/class";

    private final RandomStream asked;
    private Distribution target;
    private Optional<Classes> classes;

    ClassDraws(Experiment experiment, Distribution target) {
        asked = new RandomStream(experiment.seed(), "training.class");
        this.target = target;
        classes = classes(experiment, target);
    }

    private static Optional<Classes> classes(Experiment experiment, Distribution target) {
        return experiment.conditioning().hasClasses() ? target.classes() : Optional.empty();
    }

    /** Takes over another target of as many classes. */
    void change(Experiment experiment, Distribution next) {
        target = next;
        classes = classes(experiment, next);
    }

    /** Draws real samples, in data units. */
    void drawReal(RandomStream random, int count, ClassedSamples out) {
        if (classes.isPresent()) {
            classes.get().sample(random, count, out.values(), out.classes());
        } else {
            target.sample(random, count, out.values());
        }
    }

    /**
     * Chooses what the generator is asked for: the classes of the real samples where it is compared with some, so that
     * pairs are of one class; else any, by their weights.
     */
    void ask(ClassedSamples real, boolean compared, int count, int[] out) {
        if (classes.isEmpty()) {
            return;
        }
        if (compared) {
            System.arraycopy(real.classes(), 0, out, 0, count);
        } else {
            classes.get().draw(asked, count, out);
        }
    }

    /** Adds where the stream of classes is, if they are drawn. */
    void save(NamedArrays.Builder out) {
        if (classes.isPresent()) {
            out.counts(STREAM, asked.save());
        }
    }

    /** Goes on from there. */
    void restore(NamedArraysReader in) {
        if (classes.isPresent()) {
            TrainingStreams.restore(STREAM, asked, in);
        }
    }
}
