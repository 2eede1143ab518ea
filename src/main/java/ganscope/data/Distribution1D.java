package ganscope.data;

import ganscope.data.distribution.LineDistribution;

/** A target on the line whose distribution function is known. */
public sealed interface Distribution1D extends Target, LineDistribution
        permits Normal, NormalMixture, Uniform, Exponential, Drawn, Samples1D {
    @Override
    LineDistribution build();

    @Override
    default double cumulative(double x) {
        return build().cumulative(x);
    }

    @Override
    default double quantile(double p) {
        return build().quantile(p);
    }
}
