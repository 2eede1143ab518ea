package ganscope.stats;

/** The number of bins each {@link BinRule} asks for. */
final class BinCount {
    private BinCount() {}

    static int of(BinRule rule, Points sample, int axis, double range) {
        return switch (rule) {
            case BinRule.Fixed(int count) -> count;
            case BinRule.Automatic.FREEDMAN_DIACONIS -> freedmanDiaconis(sample, axis, range);
            case BinRule.Automatic.SCOTT -> scott(sample, axis, range);
            case BinRule.Automatic.STURGES -> sturges(sample);
            case BinRule.Automatic.FINER -> Math.max(freedmanDiaconis(sample, axis, range), sturges(sample));
        };
    }

    private static int freedmanDiaconis(Points sample, int axis, double range) {
        double[] values = sample.axis(axis);
        double spread;
        if (sample.equallyWeighted()) {
            double upper = Quantiles.selecting(values, 0.75);
            spread = upper - Quantiles.selecting(values, 0.25);
        } else {
            spread = Quantiles.of(sample, axis, 0.75) - Quantiles.of(sample, axis, 0.25);
        }
        return spread > 0 ? over(range, 2 * spread * shrink(sample)) : sturges(sample);
    }

    private static int scott(Points sample, int axis, double range) {
        double sd = Summary.of(sample, axis).populationSd();
        return over(range, Math.cbrt(24 * Math.sqrt(Math.PI)) * sd * shrink(sample));
    }

    private static int sturges(Points sample) {
        return (int) Math.ceil(1 + Math.log(sample.size()) / Math.log(2));
    }

    private static double shrink(Points sample) {
        return Math.pow(sample.size(), -1.0 / (sample.dimension() + 2));
    }

    private static int over(double range, double width) {
        return (int) Math.clamp(Math.ceil(range / width), 1, BinRule.MOST);
    }
}
