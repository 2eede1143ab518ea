package ganscope.gan.experiment;

import ganscope.data.Target;
import ganscope.data.distribution.Classes;
import ganscope.data.distribution.Distribution;
import ganscope.nn.layer.MlpShape;
import java.util.Optional;

/**
 * How the players hear of the samples' classes. The generator of a conditional GAN sees the class that is asked for as a
 * one-hot vector behind its latent; the discriminator hears of the class in one of several ways.
 */
public enum Conditioning {
    /** Neither hears of classes. */
    NONE("none"),
    /** The discriminator too sees the class as a one-hot vector, behind the sample (Mirza and Osindero, 2014). */
    CONCATENATION("concatenation"),
    /**
     * The score is s(x, y) = ψ(φ(x)) + ⟨e_y, φ(x)⟩, with φ the last hidden layer, ψ the last layer and one vector e_y a
     * class (Miyato and Koyama, 2018, equation 4).
     */
    PROJECTION("projection"),
    /**
     * The discriminator does not see the class and guesses it, by class logits beside the score; both players also
     * minimise the cross-entropy of the guess, on real and on generated samples (AC-GAN: Odena et al., 2017).
     */
    AUXILIARY("auxiliary");

    private final String id;

    Conditioning(String id) {
        this.id = id;
    }

    /** The name in files and on the command line. */
    public String id() {
        return id;
    }

    /** Whether samples are drawn and made by classes at all. */
    public boolean hasClasses() {
        return this != NONE;
    }

    /** Whether the score of a sample depends on its class. */
    public boolean judgesByClass() {
        return this == CONCATENATION || this == PROJECTION;
    }

    /** K, into how many classes an experiment's samples fall; 0 without conditioning. */
    int classes(Distribution target) {
        return this == NONE ? 0 : target.classes().map(Classes::count).orElse(0);
    }

    /** The width of the one-hot vector behind each sample in the discriminator's input. */
    public int inputs(int classes) {
        return this == CONCATENATION ? classes : 0;
    }

    /**
     * Checks that an experiment can be conditioned in this way.
     *
     * @throws IllegalArgumentException in one sentence that names the setting, what stands in its way and what is allowed
     */
    void check(Target target, int latent, Constraints constraint) {
        if (this == NONE) {
            return;
        }
        String begin = "conditioning: " + id + " with ";
        Optional<Classes> classes = target.classes();
        if (classes.isEmpty()) {
            throw new IllegalArgumentException(
                    begin + "target " + target.type()
                            + ", whose samples have no two classes (use none, or a target such as ring, moons or data with labels)");
        }
        if (constraint.consensus() > 0) {
            throw new IllegalArgumentException(
                    begin + "constraint.consensus " + constraint.consensus() + " (consensus optimisation takes none)");
        }
        if (this != CONCATENATION && constraint.packing() > 1) {
            throw new IllegalArgumentException(begin + "constraint.packing " + constraint.packing()
                    + " (it judges one sample at a time: packing 1, or conditioning concatenation)");
        }
        int count = classes.get().count();
        int widest = Math.max(latent + count, constraint.packing() * (target.dimension() + inputs(count)) + 1);
        if (widest > MlpShape.WIDEST) {
            throw new IllegalArgumentException(begin + count + " classes makes an input of " + widest
                    + " numbers (at most " + MlpShape.WIDEST + ": fewer classes, latents or packed samples)");
        }
    }
}
