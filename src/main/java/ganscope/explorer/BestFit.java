package ganscope.explorer;

import ganscope.divergence.Quadrature;
import ganscope.stats.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one normal that is nearest to P by a divergence: what a generator that can make a single bell would make of it.
 *
 * <p>KL(p‖q) and W₂ have closed forms: the moments of P, and its projection on the quantiles of a normal. The others are
 * minimised from several starts; mean and sd are then right to about 1e-5 of P's sd, the value to 1e-9.
 *
 * @param measure what is minimised
 * @param normal the fit
 * @param value the divergence between P and it
 */
public record BestFit(Measure measure, NormalLaw normal, double value) {
    /** The first simplex: a quarter of the width, and as much of its logarithm. */
    private static final double STEP = 0.25;

    /** A later start must be better by this share: of two equal ends the first one stays. */
    private static final double BETTER = 1e-7;

    private static final double FARTHEST_Z = 8;

    /**
     * The best fit.
     *
     * @return empty if no normal has a finite value, or P has no density and the measure needs one
     * @throws IllegalArgumentException if the measure is no distance, or all of P is at one place
     */
    public static Optional<BestFit> of(Measure measure, Side p) {
        if (!measure.isDistance()) {
            throw new IllegalArgumentException("measure: " + measure.id() + " (a distance)");
        }
        if (!(p.variance() > 0)) {
            throw new IllegalArgumentException("p: all of it is at " + p.mean() + " (two places at least)");
        }
        if (p instanceof Observed && !measure.isTransport()) {
            return Optional.empty();
        }
        if (measure == Measure.KL_PQ || measure == Measure.W2) {
            double sd = measure == Measure.W2 ? projection(p) : Math.sqrt(p.variance());
            NormalLaw normal = new NormalLaw(p.mean(), sd);
            return Optional.of(new BestFit(
                    measure, normal, ExactValues.of(measure, p, normal).orElseThrow()));
        }
        return searched(measure, p);
    }

    /** ∫ F⁻¹(Φ(z)) z φ(z) dz: the best sd for W₂, as the least squares fit of quantiles to those of a normal. */
    private static double projection(Side p) {
        return switch (p) {
            case Law law ->
                new Quadrature(-FARTHEST_Z, FARTHEST_Z, LawPair.places(law).toArray())
                        .integral(z -> law.quantile(Gauss.cumulative(z)) * z * Gauss.density(z));
            case Observed numbers -> Steps.of(numbers.points()).projection();
        };
    }

    private static Optional<BestFit> searched(Measure measure, Side p) {
        double centre = p.mean();
        double width = Math.sqrt(p.variance());
        Optional<BestFit> best = Optional.empty();
        for (NormalLaw start : starts(p, centre, width)) {
            double[] from = {(start.mean() - centre) / width, Math.log(start.sd() / width)};
            double[] found = NelderMead.minimise(place -> value(measure, p, normal(place, centre, width)), from, STEP);
            Optional<NormalLaw> normal = normal(found, centre, width);
            double value = value(measure, p, normal);
            if (normal.isPresent()
                    && Double.isFinite(value)
                    && (best.isEmpty() || value < best.get().value() * (1 - BETTER))) {
                best = Optional.of(new BestFit(measure, normal.get(), value));
            }
        }
        return best;
    }

    /** The normal at a place of the search; empty where its parameters pass what a law may have. */
    private static Optional<NormalLaw> normal(double[] place, double centre, double width) {
        double mean = centre + width * place[0];
        double sd = width * Math.exp(place[1]);
        boolean allowed = Math.abs(mean) <= Limits.FARTHEST
                && sd >= Limits.NARROWEST * Math.max(1, Math.abs(mean))
                && sd <= Limits.FARTHEST;
        return allowed ? Optional.of(new NormalLaw(mean, sd)) : Optional.empty();
    }

    private static double value(Measure measure, Side p, Optional<NormalLaw> q) {
        return q.isEmpty()
                ? Double.POSITIVE_INFINITY
                : ExactValues.of(measure, p, q.get()).orElseThrow();
    }

    /** All of P, and each of its parts; of observed numbers the middle half and each quarter. */
    private static List<NormalLaw> starts(Side p, double centre, double width) {
        List<NormalLaw> starts = new ArrayList<>();
        starts.add(new NormalLaw(centre, width));
        switch (p) {
            case Law law -> {
                starts.add(new NormalLaw(centre, 2 * width)); // where a χ² is finite
                law.parts().forEach(part -> starts.add(new NormalLaw(part.mean(), Math.sqrt(part.variance()))));
            }
            case Observed numbers -> {
                for (double share : new double[] {0.25, 0.5, 0.75}) {
                    starts.add(new NormalLaw(Quantiles.of(numbers.points(), 0, share), width / 2));
                }
            }
        }
        return starts;
    }
}
