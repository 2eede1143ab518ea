package ganscope.view.explorer;

import ganscope.explorer.Law;
import ganscope.explorer.Observed;
import ganscope.explorer.Side;

/** Whether two sides are the same but for their place. */
final class Likeness {
    private static final double[] SHARES = {0.001, 0.02, 0.1, 0.25, 0.4, 0.6, 0.75, 0.9, 0.98, 0.999};
    private static final double CLOSE = 1e-7;

    private Likeness() {}

    static boolean sameShape(Side one, Side other) {
        return switch (one) {
            case Observed numbers -> one.equals(other);
            case Law first -> other instanceof Law second && sameShape(first, second);
        };
    }

    private static boolean sameShape(Law one, Law other) {
        double close = CLOSE * Math.sqrt(one.variance());
        double apart = other.mean() - one.mean();
        for (double share : SHARES) {
            if (Math.abs(other.quantile(share) - one.quantile(share) - apart) > close) {
                return false;
            }
        }
        return true;
    }
}
