package ganscope.evaluation;

import ganscope.evaluation.latent.PlaneSpot;
import ganscope.evaluation.sample.ClassMix;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of a run beside what every snapshot holds. Training and metrics are the same whatever it is.
 *
 * @param mix of which two classes the generator is asked at once; null for none
 * @param sample which sample of the sheet is looked at more closely, counted from 0
 * @param maps whether what the layers of both networks make of that sample is shown
 * @param spot the point that is shown of a plane through the latent of that sample; null for no plane
 */
public record Wishes(
        @Nullable ClassMix mix,
        int sample,
        boolean maps,
        @Nullable PlaneSpot spot) {
    /** Nothing. */
    public static final Wishes NONE = new Wishes(null, 0, false, null);

    /** Checks. */
    public Wishes {
        if (sample < 0) {
            throw new IllegalArgumentException("sample: " + sample + " (at least 0)");
        }
    }

    /** The same with another mix of classes. */
    public Wishes withMix(@Nullable ClassMix other) {
        return new Wishes(other, sample, maps, spot);
    }

    /** The same with another sample. */
    public Wishes withSample(int other) {
        return new Wishes(mix, other, maps, spot);
    }

    /** The same with the maps of the layers, or without. */
    public Wishes withMaps(boolean shown) {
        return new Wishes(mix, sample, shown, spot);
    }

    /** The same with another point of a plane, or without one. */
    public Wishes withSpot(@Nullable PlaneSpot other) {
        return new Wishes(mix, sample, maps, other);
    }
}
