package ganscope.data.latent;

import ganscope.data.distribution.Require;
import ganscope.data.distribution.StandardNormal;
import ganscope.random.RandomStream;

/**
 * The distribution of the generator's input z: independent coordinates of one type.
 *
 * @param type the distribution of each coordinate
 * @param dimension the number of coordinates, 1 to 64
 */
public record LatentPrior(LatentType type, int dimension) {
    /** The largest number of coordinates. */
    public static final int MAX_DIMENSION = 64;

    /** Half the interval that {@link #low} and {@link #high} span for a normal: it holds 99.9 % of the draws. */
    private static final double NORMAL_REACH = 3.2905267314919255;

    /** Checks the dimension. */
    public LatentPrior {
        Require.within("dimension", dimension, 1, MAX_DIMENSION);
    }

    /** A normal of 2 coordinates. */
    public static LatentPrior defaults() {
        return new LatentPrior(LatentType.NORMAL, 2);
    }

    /**
     * Draws fresh latents.
     *
     * @param random where the draws come from
     * @param rows how many
     * @param out receives rows × dimension numbers, row-major, from index 0
     * @throws IllegalArgumentException if {@code out} is too short
     */
    public void sample(RandomStream random, int rows, float[] out) {
        Require.room(out, rows, dimension);
        int n = rows * dimension;
        switch (type) {
            case UNIFORM_UNIT -> {
                for (int i = 0; i < n; i++) {
                    out[i] = random.nextFloat();
                }
            }
            case UNIFORM_SYMMETRIC -> {
                for (int i = 0; i < n; i++) {
                    out[i] = 2 * random.nextFloat() - 1;
                }
            }
            case NORMAL -> {
                for (int i = 0; i < n; i++) {
                    out[i] = (float) random.nextGaussian();
                }
            }
        }
    }

    /** F(z) = P(Z ≤ z) of one coordinate. */
    public double cumulative(double z) {
        return switch (type) {
            case UNIFORM_UNIT -> Math.clamp(z, 0.0, 1.0);
            case UNIFORM_SYMMETRIC -> Math.clamp(0.5 * (z + 1), 0.0, 1.0);
            case NORMAL -> StandardNormal.cumulative(z);
        };
    }

    /**
     * F⁻¹(p) of one coordinate.
     *
     * @param p in (0, 1)
     */
    public double quantile(double p) {
        return switch (type) {
            case UNIFORM_UNIT -> p;
            case UNIFORM_SYMMETRIC -> 2 * p - 1;
            case NORMAL -> StandardNormal.quantile(p);
        };
    }

    /** The density of one coordinate at z. */
    public double density(double z) {
        return switch (type) {
            case UNIFORM_UNIT -> z >= 0 && z <= 1 ? 1 : 0;
            case UNIFORM_SYMMETRIC -> z >= -1 && z <= 1 ? 0.5 : 0;
            case NORMAL -> StandardNormal.density(z);
        };
    }

    /** Where a chart over one coordinate begins: the lower end, or the normal's 0.05 % quantile. */
    public double low() {
        return switch (type) {
            case UNIFORM_UNIT -> 0;
            case UNIFORM_SYMMETRIC -> -1;
            case NORMAL -> -NORMAL_REACH;
        };
    }

    /** Where a chart over one coordinate ends: the upper end, or the normal's 99.95 % quantile. */
    public double high() {
        return type == LatentType.NORMAL ? NORMAL_REACH : 1;
    }
}
