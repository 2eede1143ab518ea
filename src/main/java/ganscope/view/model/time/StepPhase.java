package ganscope.view.model.time;

import java.util.EnumSet;
import java.util.Set;

/** The phases of one training step, in order, with the parts of the picture that light up. */
public enum StepPhase {
    /** A batch of real samples is drawn. */
    DRAW_REAL(Part.REAL),
    /** Latents are drawn and the generator turns them into samples. */
    GENERATE(Part.LATENT, Part.GENERATOR, Part.GENERATED),
    /** The discriminator scores both. */
    SCORE(Part.REAL, Part.GENERATED, Part.DISCRIMINATOR, Part.SCORE),
    /** Its loss compares the scores with what they should be. */
    DISCRIMINATOR_LOSS(Part.SCORE, Part.LOSS),
    /** Its weights move down the loss. This is done when the phase begins. */
    DISCRIMINATOR_MOVES(Part.LOSS, Part.DISCRIMINATOR),
    /** Fresh latents are drawn for the generator's turn. */
    GENERATE_AGAIN(Part.LATENT, Part.GENERATOR, Part.GENERATED),
    /** The new discriminator scores them; the generator's loss wants them high. */
    GENERATOR_LOSS(Part.GENERATED, Part.DISCRIMINATOR, Part.SCORE, Part.LOSS),
    /** The slope of the loss runs back through the discriminator to each sample: where it is pushed. */
    BACK(Part.LOSS, Part.SCORE, Part.DISCRIMINATOR, Part.GENERATED),
    /** The generator's weights move so that its samples follow the push. This is done when the phase begins. */
    GENERATOR_MOVES(Part.GENERATED, Part.GENERATOR),
    /** The distributions are compared; training does not need that. */
    MEASURE(Part.REAL, Part.GENERATED);

    /** A part of the picture of one step. */
    public enum Part {
        /** Real samples x. */
        REAL("x"),
        /** Latents z. */
        LATENT("z"),
        /** The generator. */
        GENERATOR("G"),
        /** Generated samples. */
        GENERATED("G(z)"),
        /** The discriminator. */
        DISCRIMINATOR("D"),
        /** Its scores. */
        SCORE("s"),
        /** The loss. */
        LOSS("L");

        private final String symbol;

        Part(String symbol) {
            this.symbol = symbol;
        }

        /** What is written on it. */
        public String symbol() {
            return symbol;
        }
    }

    private final Set<Part> lit;

    StepPhase(Part first, Part... more) {
        lit = EnumSet.of(first, more);
    }

    /** Whether a part lights up. */
    public boolean lights(Part part) {
        return lit.contains(part);
    }

    /** The phase after this one; the first follows the last. */
    public StepPhase next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** The name of its sentence in the message bundles. */
    public String key() {
        return "view.phase." + name();
    }
}
