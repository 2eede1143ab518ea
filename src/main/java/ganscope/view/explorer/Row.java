package ganscope.view.explorer;

import ganscope.explorer.Measure;
import ganscope.explorer.Spread;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param exact the exact value, infinite where it is; NaN if it needs a density that is not known
 * @param late whether that is of a moment ago
 * @param estimate what samples say; null before the first answer
 * @param floor what they say where Q is P; null for what is no distance
 * @param sampledLate whether what samples say is of a moment ago
 */
record Row(
        Measure measure,
        double exact,
        boolean late,
        @Nullable Spread estimate,
        @Nullable Spread floor,
        boolean sampledLate) {
    /** Whether a sample can say that it is infinite, where it is not. */
    boolean isInfiniteBySamples() {
        return estimate != null && Double.isInfinite(estimate.mean()) && Double.isFinite(exact);
    }

    /** Whether samples cannot tell this from nothing: their mean is within the noise of equal distributions. */
    boolean isDrowned() {
        return measure.isDistance() && estimate != null && floor != null && estimate.mean() <= floor.p95();
    }
}
