package ganscope.gan;

import java.util.Locale;

/**
 * How a training run ran away: found before the update that would have spoiled the networks, so that their last good
 * state is kept.
 *
 * @param kind what went out of bounds
 * @param player whose number it is
 * @param value the number
 * @param bounded whether anything bounds the discriminator's slope
 */
public record Divergence(Kind kind, Player player, double value, boolean bounded) {
    /** Scores beyond this are taken as a run gone astray. */
    public static final double LARGEST_SCORE = 1e6;

    /** Gradient norms beyond this are taken as a run gone astray. */
    public static final double LARGEST_GRADIENT = 1e8;

    /** What went out of bounds. */
    public enum Kind {
        /** A score beyond {@link #LARGEST_SCORE}, or not a number. */
        SCORE,
        /** A gradient norm beyond {@link #LARGEST_GRADIENT}, or not a number. */
        GRADIENT,
        /** A generated sample, or the generator's output behind it, that is not a finite number. */
        SAMPLE
    }

    /** Whose number it is. */
    public enum Player {
        /** The discriminator. */
        DISCRIMINATOR,
        /** The generator. */
        GENERATOR
    }

    /** What happened, and what helps, in one English sentence. */
    public String sentence() {
        String what = switch (kind) {
            case SCORE ->
                "the discriminator's scores "
                        + (Double.isNaN(value) ? "are not numbers any more" : passed(LARGEST_SCORE));
            case GRADIENT ->
                "the " + player.name().toLowerCase(Locale.ROOT) + "'s gradient "
                        + (Double.isNaN(value) ? "is not a number any more" : passed(LARGEST_GRADIENT));
            case SAMPLE -> "the generator's samples are no longer finite";
        };
        String cure = bounded
                ? ": lower the learning rates or strengthen the constraint"
                : " because nothing bounds the discriminator's slope: add a constraint, or lower the learning rate";
        return what + cure;
    }

    private static String passed(double bound) {
        return String.format(Locale.ROOT, "passed %.0e", bound).replace("e+0", "e");
    }
}
