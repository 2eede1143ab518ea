package ganscope.view.explorer;

import ganscope.explorer.Side;
import java.util.Arrays;

/** How far the sweep of distances goes: a round number, so that it changes rarely. */
final class Reach {
    private static final double[] ROUND = {1, 1.5, 2, 3, 4, 5, 6, 8, 10};
    private static final double BEYOND = 1.15;
    private static final double WIDE = 2.6;

    private Reach() {}

    /** Beyond where both still overlap, and beyond where Q is now. */
    static double of(Side p, Side q) {
        double apart = Math.abs(q.mean() - p.mean());
        double wide = Math.sqrt(p.variance()) + Math.sqrt(q.variance());
        double least = Math.max(Math.max(BEYOND * apart, WIDE * wide), 1e-6);
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        return Arrays.stream(ROUND)
                .map(step -> step * power)
                .filter(step -> step >= least)
                .min()
                .orElse(10 * power);
    }
}
