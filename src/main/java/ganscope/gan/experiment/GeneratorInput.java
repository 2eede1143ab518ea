package ganscope.gan.experiment;

import ganscope.nn.memory.Matrix;

/**
 * How latents become rows of the generator's input: the latent, and behind it, where it is asked for classes, the class as
 * a one-hot vector (Mirza and Osindero, 2014).
 *
 * @param latent numbers of a latent
 * @param classes K, the width of the one-hot vector; 0 without classes
 */
public record GeneratorInput(int latent, int classes) {
    /** The numbers of a row. */
    int columns() {
        return latent + classes;
    }

    /**
     * Fills the first rows of an input with latents and shares of classes.
     *
     * @param shares (from + count) × K, how much each class is asked for
     */
    public void fillMixed(Matrix input, float[] latents, float[] shares, int from, int count) {
        for (int row = 0; row < count; row++) {
            input.copyFrom(latents, (from + row) * latent, row * columns(), latent);
            if (classes > 0) {
                input.copyFrom(shares, (from + row) * classes, row * columns() + latent, classes);
            }
        }
    }

    /**
     * Fills the first rows of an input.
     *
     * @param latents at least (from + count) × latent numbers
     * @param asked the class of each of those, if there are any
     * @param from the latent that goes to the first row
     */
    public void fill(Matrix input, float[] latents, int[] asked, int from, int count) {
        if (classes == 0) {
            input.copyFrom(latents, from * latent, 0, count * latent);
            return;
        }
        for (int row = 0; row < count; row++) {
            for (int i = 0; i < latent; i++) {
                input.set(row, i, latents[(from + row) * latent + i]);
            }
            for (int k = 0; k < classes; k++) {
                input.set(row, latent + k, k == asked[from + row] ? 1 : 0);
            }
        }
    }
}
