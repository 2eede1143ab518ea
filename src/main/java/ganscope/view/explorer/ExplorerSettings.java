package ganscope.view.explorer;

import ganscope.explorer.NormalLaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be set in the explorer. Immutable.
 *
 * @param p the data
 * @param q what a generator would make
 * @param samples numbers of each sample, 2–{@value #MOST_SAMPLES}
 * @param repeats pairs of samples, as on the command line
 * @param bins of a histogram on each axis, 2–{@value #MOST_BINS}
 */
record ExplorerSettings(Placed p, Placed q, int samples, int repeats, int bins) {
    static final int MOST_SAMPLES = 100_000;
    static final int MOST_BINS = 1000;
    /** Enough for a 95th percentile that does not jump, and at 1,000 numbers a seventh of a second. */
    static final int REPEATS = 40;

    /** Two normals that overlap. */
    static final ExplorerSettings FIRST =
            new ExplorerSettings(Placed.of(new NormalLaw(-1, 1)), Placed.of(new NormalLaw(1.5, 0.7)), 500, REPEATS, 2);

    /** Checks. */
    ExplorerSettings {
        if (samples < 2 || samples > MOST_SAMPLES) {
            throw new IllegalArgumentException("samples: " + samples + " (2 to " + MOST_SAMPLES + ")");
        }
        if (bins < 2 || bins > MOST_BINS) {
            throw new IllegalArgumentException("bins: " + bins + " (2 to " + MOST_BINS + ")");
        }
    }

    Placed side(boolean ofP) {
        return ofP ? p : q;
    }

    ExplorerSettings with(boolean ofP, Placed side) {
        return ofP
                ? new ExplorerSettings(side, q, samples, repeats, bins)
                : new ExplorerSettings(p, side, samples, repeats, bins);
    }

    ExplorerSettings withSamples(int other) {
        return new ExplorerSettings(p, q, other, repeats, bins);
    }

    ExplorerSettings withBins(int other) {
        return new ExplorerSettings(p, q, samples, repeats, other);
    }

    /** The words of the command line that print the same numbers; empty where two files would need options of their own. */
    Optional<List<String>> command() {
        boolean two = !p.options().isEmpty() && !q.options().isEmpty() || isFile(p) && isFile(q);
        if (two && !p.options().equals(q.options())) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of("explore", "--p", p.words(), "--q", q.words()));
        words.addAll(p.options().isEmpty() ? q.options() : p.options());
        words.addAll(List.of("--samples", Integer.toString(samples), "--repeats", Integer.toString(repeats)));
        return Optional.of(words);
    }

    private static boolean isFile(Placed side) {
        return SideShape.of(side.side()) == SideShape.FILE;
    }
}
