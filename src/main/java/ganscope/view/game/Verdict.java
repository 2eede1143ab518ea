package ganscope.view.game;

import ganscope.game.DiracGame;
import ganscope.game.EigenvaluePair;
import ganscope.game.Scheme;
import ganscope.game.Stability;
import ganscope.text.Numbers;
import ganscope.view.model.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/**
 * What the eigenvalues of one step say of the game near its equilibrium.
 *
 * @param course in a word
 * @param modulus the largest |μ|; NaN where there is none
 */
record Verdict(Course course, double modulus) {
    /** Nearer to the circle than this is on it. */
    private static final double ROUNDING = 1e-12;

    /** How both move near the equilibrium. */
    enum Course {
        /** One step has no derivative there. */
        UNKNOWN,
        /** |μ| = 1, and they turn. */
        CIRCLES,
        /** |μ| = 1, and they do not turn. */
        UNDECIDED,
        /** |μ| above 1, turning. */
        SPIRALS_OUT,
        /** |μ| above 1, without turning. */
        LEAVES,
        /** |μ| below 1, turning. */
        SPIRALS_IN,
        /** |μ| below 1, without turning. */
        COMES
    }

    static Verdict of(DiracGame game, Scheme scheme) {
        Optional<EigenvaluePair> pair = Stability.ofStep(game, scheme);
        if (pair.isEmpty()) {
            return new Verdict(Course.UNKNOWN, Double.NaN);
        }
        double modulus = pair.get().spectralRadius();
        boolean turns = pair.get().first().im() != 0;
        if (Math.abs(modulus - 1) <= ROUNDING) {
            return new Verdict(turns ? Course.CIRCLES : Course.UNDECIDED, modulus);
        }
        return modulus > 1
                ? new Verdict(turns ? Course.SPIRALS_OUT : Course.LEAVES, modulus)
                : new Verdict(turns ? Course.SPIRALS_IN : Course.COMES, modulus);
    }

    /** The sentence. */
    String words(Messages messages) {
        String key = "game.verdict." + course.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return course == Course.UNKNOWN || course == Course.CIRCLES || course == Course.UNDECIDED
                ? messages.get(key)
                : messages.get(key, factor());
    }

    /** With as many decimals as tell it from 1. */
    private String factor() {
        int decimals = Math.clamp(2 - (int) Math.floor(Math.log10(Math.abs(modulus - 1))), 2, 12);
        return BigDecimal.valueOf(modulus)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** What the newest way shows, in a sentence. */
    static String measured(Walk walk, Messages messages) {
        String from = Numbers.measured(walk.start().radius());
        String to = Numbers.measured(walk.last().radius());
        String steps = Numbers.count(walk.steps());
        return walk.diverged()
                ? messages.get("game.measured.diverged", steps, from, to)
                : messages.get("game.measured", steps, from, to);
    }
}
