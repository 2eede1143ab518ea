package ganscope.explorer;

import java.util.OptionalDouble;
import org.apache.commons.numbers.gamma.Erf;

/** Closed forms between N(μ₁, σ₁²) and N(μ₂, σ₂²), without cancellation where both are nearly equal. */
final class NormalPair {
    private static final double SMALL = 1e-3;

    private NormalPair() {}

    /** Empty where only quadrature answers: JS, TV of unequal widths, the energy distance, and what follows from them. */
    static OptionalDouble of(Measure measure, NormalLaw p, NormalLaw q) {
        return switch (measure) {
            case KL_PQ -> OptionalDouble.of(kl(p, q));
            case KL_QP -> OptionalDouble.of(kl(q, p));
            case JEFFREYS -> OptionalDouble.of(kl(p, q) + kl(q, p));
            case PEARSON -> OptionalDouble.of(pearson(p, q));
            case NEYMAN -> OptionalDouble.of(pearson(q, p));
            case HELLINGER2 -> OptionalDouble.of(hellinger2(p, q));
            case TV -> p.sd() == q.sd() ? OptionalDouble.of(shift(p, q)) : OptionalDouble.empty();
            case W1 -> OptionalDouble.of(w1(p, q));
            case W2 -> OptionalDouble.of(Math.hypot(p.mean() - q.mean(), p.sd() - q.sd()));
            case ENTROPY_P -> p.entropy();
            case ENTROPY_Q -> q.entropy();
            case CROSS_ENTROPY_PQ -> OptionalDouble.of(p.entropy().orElseThrow() + kl(p, q));
            case CROSS_ENTROPY_QP -> OptionalDouble.of(q.entropy().orElseThrow() + kl(q, p));
            case JS, ENERGY, VALUE_OF_GAME -> OptionalDouble.empty();
        };
    }

    /** (σ₁² − σ₂²) / σ₂². */
    private static double excess(NormalLaw p, NormalLaw q) {
        return (p.sd() - q.sd()) / q.sd() * ((p.sd() + q.sd()) / q.sd());
    }

    /** ln(σ₂ / σ₁) + (σ₁² + Δ²) / 2σ₂² − ½. */
    private static double kl(NormalLaw p, NormalLaw q) {
        double e = excess(p, q);
        double widths = Math.abs(e) < SMALL
                ? e * e * (1.0 / 2 - e * (1.0 / 3 - e * (1.0 / 4 - e * (1.0 / 5 - e / 6))))
                : e - 2 * Math.log(p.sd() / q.sd());
        double z = (p.mean() - q.mean()) / q.sd();
        return 0.5 * (widths + z * z);
    }

    /** σ₂² / (σ₁ √(2σ₂² − σ₁²)) exp(Δ² / (2σ₂² − σ₁²)) − 1; infinite from σ₁ = √2 σ₂ on. */
    private static double pearson(NormalLaw p, NormalLaw q) {
        double e = excess(p, q);
        if (!(e < 1)) {
            return Double.POSITIVE_INFINITY;
        }
        double z = (p.mean() - q.mean()) / q.sd();
        return Math.expm1(-0.5 * Math.log1p(-e * e) + z * z / (1 - e));
    }

    /** 2 − 2 √(2σ₁σ₂ / (σ₁² + σ₂²)) exp(−Δ² / 4(σ₁² + σ₂²)). */
    private static double hellinger2(NormalLaw p, NormalLaw q) {
        double span = Math.hypot(p.sd(), q.sd());
        double widths = (p.sd() - q.sd()) / span;
        double z = (p.mean() - q.mean()) / span;
        double one = 2 * (p.sd() / span) * (q.sd() / span); // 1 − widths²
        double logarithm = 0.5 * (one > 0.5 ? Math.log1p(-widths * widths) : Math.log(one)) - 0.25 * z * z;
        return -2 * Math.expm1(logarithm);
    }

    /** Total variation of equal widths: 2 Φ(|Δ| / 2σ) − 1. */
    private static double shift(NormalLaw p, NormalLaw q) {
        return Erf.value(Math.abs(p.mean() - q.mean()) / p.sd() / (2 * Math.sqrt(2)));
    }

    /** E|Δ + (σ₁ − σ₂) Z|, since both quantiles are those of one Z: the mean of a folded normal. */
    private static double w1(NormalLaw p, NormalLaw q) {
        double move = Math.abs(p.mean() - q.mean());
        double spread = Math.abs(p.sd() - q.sd());
        if (spread == 0) {
            return move;
        }
        double z = move / spread;
        return 2 * spread * Gauss.density(z) + move * Erf.value(z / Math.sqrt(2));
    }
}
