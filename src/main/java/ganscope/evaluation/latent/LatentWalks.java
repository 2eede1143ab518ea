package ganscope.evaluation.latent;

import ganscope.data.latent.LatentPrior;
import ganscope.data.latent.LatentType;
import ganscope.evaluation.metric.Series;
import ganscope.gan.GeneratorFunction;

/**
 * Lets a generator walk. Between normal latents the way is that of a sphere (White, 2016): on the straight one between two of many
 * coordinates latents are shorter than nearly all that the generator was trained on.
 */
public final class LatentWalks {
    /** Pictures of a walk. */
    private static final int STEPS = 9;

    /** Walks between samples. */
    private static final int WALKS = 8;

    /** Angles, in radians, below which a sphere is flat. */
    private static final double FLAT = 1e-6;

    private LatentWalks() {}

    /**
     * Walks of the present generator.
     *
     * @param latents of the sheet's samples
     * @param classes how many are walked between; 0 where none are asked for
     * @param pixels of a picture
     */
    public static LatentWalk of(
            LatentPrior prior, float[] latents, int asked, int classes, int pixels, GeneratorFunction generator) {
        int width = prior.dimension();
        int walks = classes > 0 ? classes : Math.min(WALKS, latents.length / width / 2);
        int rows = walks * STEPS;
        float[] along = new float[rows * width];
        float[] shares = new float[rows * asked];
        for (int row = 0; row < rows; row++) {
            int walk = row / STEPS;
            double t = (double) (row % STEPS) / (STEPS - 1);
            if (classes > 0) {
                System.arraycopy(latents, 0, along, row * width, width);
                shares[row * asked + walk] += (float) (1 - t);
                shares[row * asked + (walk + 1) % classes] += (float) t;
            } else {
                between(prior.type(), latents, 2 * walk * width, width, t, along, row * width);
            }
        }
        float[] pictures = new float[rows * pixels];
        generator.generateMixed(along, shares, rows, pictures);
        return new LatentWalk(
                STEPS,
                Series.of(pictures, pictures.length),
                classes > 0,
                way(pictures, pixels),
                step(pictures, pixels));
    }

    /** The place at t of the way from the latent at {@code first} to the one behind it. */
    static void between(LatentType type, float[] latents, int first, int width, double t, float[] out, int at) {
        double from = 1 - t;
        double to = t;
        double angle = type == LatentType.NORMAL ? angle(latents, first, width) : 0;
        double sine = Math.sin(angle);
        if (sine > FLAT) {
            from = Math.sin((1 - t) * angle) / sine;
            to = Math.sin(t * angle) / sine;
        }
        for (int i = 0; i < width; i++) {
            out[at + i] = (float) (from * latents[first + i] + to * latents[first + width + i]);
        }
    }

    private static double angle(float[] latents, int first, int width) {
        double dot = 0;
        double one = 0;
        double other = 0;
        for (int i = first; i < first + width; i++) {
            dot += (double) latents[i] * latents[i + width];
            one += (double) latents[i] * latents[i];
            other += (double) latents[i + width] * latents[i + width];
        }
        double lengths = Math.sqrt(one * other);
        return lengths > 0 ? Math.acos(Math.clamp(dot / lengths, -1, 1)) : 0;
    }

    private static double way(float[] pictures, int pixels) {
        int walks = pictures.length / pixels / STEPS;
        double sum = 0;
        for (int walk = 0; walk < walks; walk++) {
            sum += distance(pictures, pixels, walk * STEPS, (walk + 1) * STEPS - 1);
        }
        return sum / walks;
    }

    private static double step(float[] pictures, int pixels) {
        double largest = 0;
        for (int i = 1; i < pictures.length / pixels; i++) {
            if (i % STEPS > 0) {
                largest = Math.max(largest, distance(pictures, pixels, i - 1, i));
            }
        }
        return largest;
    }

    private static double distance(float[] pictures, int pixels, int one, int other) {
        double sum = 0;
        for (int i = 0; i < pixels; i++) {
            double way = (double) pictures[one * pixels + i] - pictures[other * pixels + i];
            sum += way * way;
        }
        return Math.sqrt(sum);
    }
}
