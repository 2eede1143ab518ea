package ganscope.evaluation.latent;

import ganscope.data.latent.LatentPrior;
import ganscope.data.latent.LatentType;
import ganscope.random.RandomStream;

/**
 * Two directions at right angles through latent space, the same all through a run, and how far a plane along them goes from a
 * latent.
 *
 * <p>Nearly all normal latents of many coordinates have about the same length, so that a generator was hardly trained on
 * others: there the plane is bent to the sphere of the latent's length, and its points go by great circles from the middle, a
 * quarter of one to the middle of an edge. Of two coordinates the directions are the axes, and a plane is flat. Uniform
 * latents go straight, and stay where latents are drawn.
 */
public final class LatentDirections {
    /** A quarter of a great circle, in degrees. */
    private static final double QUARTER = 90;

    /** To the edge of a plane of two normal coordinates, in units of σ. */
    private static final double NORMAL_REACH = 2;

    private final LatentPrior prior;
    private final double[] first;
    private final double[] second;

    /** The directions of a seed, of latents of at least 2 coordinates. */
    public LatentDirections(LatentPrior prior, long seed) {
        this.prior = prior;
        int width = prior.dimension();
        first = new double[width];
        second = new double[width];
        if (width == 2) {
            first[0] = 1;
            second[1] = 1;
            return;
        }
        RandomStream random = new RandomStream(seed, "evaluation.plane");
        for (int i = 0; i < width; i++) {
            first[i] = random.nextGaussian();
        }
        for (int i = 0; i < width; i++) {
            second[i] = random.nextGaussian();
        }
    }

    boolean onSphere() {
        return prior.type() == LatentType.NORMAL && prior.dimension() > 2;
    }

    /** From the middle to an edge: degrees on a sphere, or else in units of latents. */
    double reach() {
        if (onSphere()) {
            return QUARTER;
        }
        return switch (prior.type()) {
            case NORMAL -> NORMAL_REACH;
            case UNIFORM_UNIT -> 0.5 * Math.sqrt(prior.dimension() / 2.0);
            case UNIFORM_SYMMETRIC -> Math.sqrt(prior.dimension() / 2.0);
        };
    }

    /**
     * Writes the latent at a point of the plane through another.
     *
     * @param middle the latent in the middle
     * @param out receives as many numbers from index {@code at} on
     */
    void place(float[] middle, PlaneSpot spot, float[] out, int at) {
        int width = middle.length;
        double[] center = new double[width];
        for (int i = 0; i < width; i++) {
            center[i] = middle[i];
        }
        double[] right = first.clone();
        double[] upwards = second.clone();
        double length = Math.sqrt(dot(center, center));
        if (onSphere() && length > 0) {
            remove(right, center, length * length);
            remove(upwards, center, length * length);
        }
        normalise(right);
        remove(upwards, right, 1);
        normalise(upwards);
        double angle = Math.toRadians(QUARTER) * spot.way();
        double along = onSphere() ? length * Math.sin(angle) / Math.max(spot.way(), Double.MIN_NORMAL) : reach();
        double stays = onSphere() ? Math.cos(angle) : 1;
        for (int i = 0; i < width; i++) {
            double moved = along * (spot.across() * right[i] + spot.up() * upwards[i]);
            out[at + i] = (float) within(stays * center[i] + moved);
        }
    }

    private double within(double coordinate) {
        return switch (prior.type()) {
            case NORMAL -> coordinate;
            case UNIFORM_UNIT -> Math.clamp(coordinate, 0.0, 1.0);
            case UNIFORM_SYMMETRIC -> Math.clamp(coordinate, -1.0, 1.0);
        };
    }

    /** Takes the part of a along b out of a. */
    private static void remove(double[] a, double[] b, double square) {
        double share = dot(a, b) / square;
        for (int i = 0; i < a.length; i++) {
            a[i] -= share * b[i];
        }
    }

    private static void normalise(double[] a) {
        double length = Math.sqrt(dot(a, a));
        for (int i = 0; i < a.length; i++) {
            a[i] /= length;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
