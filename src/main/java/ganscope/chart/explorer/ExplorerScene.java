package ganscope.chart.explorer;

import ganscope.explorer.BestFit;
import ganscope.explorer.DistanceSweep;
import ganscope.explorer.Measure;
import ganscope.explorer.SamplePair;
import ganscope.explorer.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the charts of two distributions are drawn from. Immutable.
 *
 * @param p the data
 * @param q what a generator would make
 * @param low the left end of what is shown of the line
 * @param high its right end, above
 * @param values exact values that are known, as of {@code p} and {@code q}
 * @param grips what both are taken by, in the picture of densities
 * @param transport how far mass of Q has moved to P, 0–1
 * @param sweep measures over the distance of both, if they are known
 * @param fits the best single bells for P that are known
 * @param bins of a histogram on each axis, at least 2
 * @param samples numbers of a sample
 * @param pair one pair of samples, where it is to be drawn and is of {@code p} and {@code q}
 */
public record ExplorerScene(
        Side p,
        Side q,
        double low,
        double high,
        Map<Measure, Double> values,
        List<Grip> grips,
        double transport,
        Optional<DistanceSweep> sweep,
        List<BestFit> fits,
        int bins,
        int samples,
        Optional<SamplePair> pair) {
    /** Copies and checks. */
    public ExplorerScene {
        if (!(high > low) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException("low, high: " + low + ", " + high + " (finite, low below high)");
        }
        values = Map.copyOf(values);
        grips = List.copyOf(grips);
        fits = List.copyOf(fits);
    }

    /** What a grip changes. */
    public enum Change {
        /** The place of a part. */
        PLACE,
        /** Its width. */
        WIDTH
    }

    /**
     * Where a person takes hold of a distribution.
     *
     * @param ofP whether it is one of P
     * @param part of the mixture, from 0
     * @param change what it changes
     * @param x where it is, in data units
     * @param y where it is, as a density
     * @param from where a width is measured from
     * @param lit whether it is the one that keys move
     */
    public record Grip(boolean ofP, int part, Change change, double x, double y, double from, boolean lit) {
        /** Whether it is the same grip, wherever it is now. */
        public boolean is(Grip other) {
            return ofP == other.ofP && part == other.part && change == other.change;
        }
    }

    /** An exact value; NaN where none is known. */
    double value(Measure measure) {
        return values.getOrDefault(measure, Double.NaN);
    }

    ExplorerScene reduced(boolean withGrips, boolean withMass, boolean withSweep, boolean withFits) {
        return new ExplorerScene(
                p,
                q,
                low,
                high,
                withGrips ? Map.of() : values,
                withGrips ? grips : List.of(),
                withMass ? transport : 0,
                withSweep ? sweep : Optional.empty(),
                withFits ? fits : List.of(),
                bins,
                samples,
                withGrips ? pair : Optional.empty());
    }
}
