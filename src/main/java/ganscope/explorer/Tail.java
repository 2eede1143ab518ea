package ganscope.explorer;

/** How a density falls on one side: it decides which integrals are infinite. */
sealed interface Tail {
    /** It ends. */
    Tail NONE = new None();

    /** No tail: the density is 0 from some place on. */
    record None() implements Tail {}

    /** Like exp(−rate |x|). */
    record Exponential(double rate) implements Tail {}

    /** Like exp(−x² / 2 sd²). */
    record Gaussian(double sd) implements Tail {}

    /** The heavier one: that of a mixture of both. */
    static Tail heavier(Tail one, Tail other) {
        return switch (one) {
            case None none -> other;
            case Exponential first -> other instanceof Exponential second && second.rate() < first.rate() ? other : one;
            case Gaussian first ->
                switch (other) {
                    case None none -> one;
                    case Exponential heavy -> other;
                    case Gaussian second -> second.sd() > first.sd() ? other : one;
                };
        };
    }

    /** Whether ∫ p² / q converges on this side, where p falls like the one and q like the other. */
    static boolean squareOverConverges(Tail p, Tail q) {
        return switch (p) {
            case None none -> true;
            case Exponential first -> q instanceof Exponential second && 2 * first.rate() > second.rate();
            case Gaussian first ->
                switch (q) {
                    case None none -> false;
                    case Exponential heavy -> true;
                    case Gaussian second -> 2 * second.sd() * second.sd() > first.sd() * first.sd();
                };
        };
    }
}
