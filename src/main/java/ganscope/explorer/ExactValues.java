package ganscope.explorer;

import ganscope.divergence.EnergyDistance;
import ganscope.transport.Wasserstein1D;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Every measure between two sides, as their distributions have it: closed forms where they exist, otherwise adaptive
 * quadrature to 1e-10 of the value. Observed numbers have no density; of them W₁, W₂ and the energy distance are known.
 */
public final class ExactValues {
    /** What a quadrature of densities cannot tell from nothing. */
    private static final double QUADRATURE = 1e-15;

    private final Side p;
    private final Side q;
    private final @Nullable LawPair laws;

    /** The values of two sides, each computed when it is asked for; what several have in common once. */
    public ExactValues(Side p, Side q) {
        this.p = p;
        this.q = q;
        laws = p instanceof Law first && q instanceof Law second ? new LawPair(first, second) : null;
    }

    /**
     * One value.
     *
     * @return infinite where it is; empty if it needs a density of observed numbers
     */
    public static OptionalDouble of(Measure measure, Side p, Side q) {
        return new ExactValues(p, q).of(measure);
    }

    /** One value, as {@link #of(Measure, Side, Side)}. */
    public OptionalDouble of(Measure measure) {
        if (laws != null) {
            return OptionalDouble.of(ofLaws(measure, laws));
        }
        return switch (p) {
            case Law first -> mixed(measure, first, (Observed) q, Measure.ENTROPY_P);
            case Observed first ->
                switch (q) {
                    case Law second -> mixed(measure, second, first, Measure.ENTROPY_Q);
                    case Observed second -> ofNumbers(measure, first, second);
                };
        };
    }

    private double ofLaws(Measure measure, LawPair pair) {
        if (p instanceof NormalLaw first && q instanceof NormalLaw second) {
            OptionalDouble closed = NormalPair.of(measure, first, second);
            if (closed.isPresent()) {
                return measure.settled(closed.getAsDouble());
            }
        }
        double value = measure.settled(pair.get(measure));
        return !measure.isTransport() && value < QUADRATURE && value > -QUADRATURE ? 0 : value;
    }

    private static OptionalDouble mixed(Measure measure, Law law, Observed numbers, Measure entropyOfLaw) {
        if (measure == entropyOfLaw) {
            return OptionalDouble.of(measure.settled(new LawPair(law, law).get(Measure.ENTROPY_P)));
        }
        return measure.isTransport()
                ? OptionalDouble.of(new StepDistances(numbers, law).get(measure))
                : OptionalDouble.empty();
    }

    private static OptionalDouble ofNumbers(Measure measure, Observed p, Observed q) {
        return switch (measure) {
            case W1 -> OptionalDouble.of(Wasserstein1D.w1(p.points(), q.points()));
            case W2 -> OptionalDouble.of(Wasserstein1D.w2(p.points(), q.points()));
            case ENERGY -> OptionalDouble.of(EnergyDistance.of(p.points(), q.points()));
            case JS,
                    KL_PQ,
                    KL_QP,
                    TV,
                    HELLINGER2,
                    PEARSON,
                    NEYMAN,
                    JEFFREYS,
                    ENTROPY_P,
                    ENTROPY_Q,
                    CROSS_ENTROPY_PQ,
                    CROSS_ENTROPY_QP,
                    VALUE_OF_GAME -> OptionalDouble.empty();
        };
    }
}
