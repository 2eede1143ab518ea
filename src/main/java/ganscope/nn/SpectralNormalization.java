package ganscope.nn;

import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NamedArraysReader;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.memory.Matrix;
import ganscope.random.RandomStream;

/**
 * Spectral normalisation of every layer's weights: W / σ(W), where σ is the largest singular value (Miyato, Kataoka,
 * Koyama and Yoshida, 2018).
 *
 * <p>The optimiser owns the raw network; batches run through {@link #effective()}. Each {@link #refresh(int)} improves
 * the estimate of σ by power iteration from where the last one stopped. Biases are the same in both networks. A layer
 * whose weights are all zero stays as it is. Not thread safe.
 */
public final class SpectralNormalization {
    /** Below it a norm counts as zero. */
    private static final double NEGLIGIBLE = 1e-12;

    private final Mlp raw;
    private final Mlp effective;
    /** Per layer, the estimates of the singular vectors on the side of the outputs (u) and inputs (v), of unit length. */
    private final Matrix[] u;

    private final Matrix[] v;
    private final double[] sigma;

    /**
     * Normalisation of a network's layers.
     *
     * @param raw the network whose parameters are trained
     * @param random draws the vectors that power iteration starts from
     */
    public SpectralNormalization(Mlp raw, RandomStream random) {
        this.raw = raw;
        effective = new Mlp(raw.shape(), raw.statistics());
        u = new Matrix[raw.layers()];
        v = new Matrix[raw.layers()];
        sigma = new double[raw.layers()];
        for (int layer = 0; layer < raw.layers(); layer++) {
            u[layer] = new Matrix(1, Math.max(1, raw.outputs(layer)));
            v[layer] = new Matrix(1, Math.max(1, raw.inputs(layer)));
            for (int i = 0; i < raw.outputs(layer); i++) {
                u[layer].set(0, i, (float) random.nextGaussian());
            }
            normalize(u[layer]);
        }
    }

    /** The network with normalised weights, as of the last {@link #refresh(int)}. */
    public Mlp effective() {
        return effective;
    }

    /** The estimate of a layer's largest singular value, at the last {@link #refresh(int)}. */
    public double sigma(int layer) {
        return sigma[layer];
    }

    /**
     * Takes over the raw parameters.
     *
     * @param iterations how many steps of power iteration to take first, at least 1; training takes 1
     */
    public void refresh(int iterations) {
        if (iterations < 1) {
            throw new IllegalArgumentException("iterations: " + iterations + " (at least 1)");
        }
        for (int layer = 0; layer < raw.layers(); layer++) {
            if (normalizes(layer)) {
                iterate(layer, iterations);
            }
        }
        takeOver();
    }

    private boolean normalizes(int layer) {
        return raw.shape().layer(layer).mixes();
    }

    /** The raw parameters, with every layer's weights divided by the present estimate of σ. */
    private void takeOver() {
        VectorKernels.copy(effective.parameters(), raw.parameters());
        for (int layer = 0; layer < raw.layers(); layer++) {
            if (sigma[layer] > NEGLIGIBLE) {
                int count = raw.inputs(layer) * raw.outputs(layer);
                float factor = (float) (1 / sigma[layer]);
                VectorKernels.scale(effective.parameters(), raw.weightOffset(layer), count, factor);
            }
        }
    }

    /** v = W u / ‖W u‖, u = Wᵀ v / ‖Wᵀ v‖, σ = vᵀ W u, for W of inputs × outputs. */
    private void iterate(int layer, int iterations) {
        int in = raw.inputs(layer);
        int out = raw.outputs(layer);
        int offset = raw.weightOffset(layer);
        for (int i = 0; i < iterations; i++) {
            float[] products = new float[in];
            for (int row = 0; row < in; row++) {
                products[row] = VectorKernels.dot(raw.parameters(), offset + row * out, u[layer], 0, out);
            }
            v[layer].copyFrom(products, in);
            if (!normalize(v[layer])) {
                sigma[layer] = 0;
                return; // u stays: a step from zero has no direction
            }
            VectorKernels.fill(u[layer], 0);
            for (int row = 0; row < in; row++) {
                float factor = v[layer].get(0, row);
                VectorKernels.axpy(u[layer], 0, factor, raw.parameters(), offset + row * out, out);
            }
            // with u = Wᵀ v not yet of unit length, its length is vᵀ W u for the u of unit length
            sigma[layer] = Math.sqrt(VectorKernels.squaredNorm(u[layer]));
            normalize(u[layer]);
        }
    }

    /** Scales to unit length; false if the length counts as zero. */
    private static boolean normalize(Matrix x) {
        double norm = Math.sqrt(VectorKernels.squaredNorm(x));
        if (norm <= NEGLIGIBLE) {
            return false;
        }
        VectorKernels.scale(x, (float) (1 / norm));
        return true;
    }

    /**
     * Turns the effective network's gradients into the raw one's: (G − ⟨G, W/σ⟩ v uᵀ) / σ, with u and v as constants
     * (equation 12 of the paper). Overwrites {@link Mlp#gradients()} of the raw network.
     */
    public void backward() {
        VectorKernels.copy(raw.gradients(), effective.gradients());
        for (int layer = 0; layer < raw.layers(); layer++) {
            if (sigma[layer] > NEGLIGIBLE) {
                project(layer);
            }
        }
    }

    private void project(int layer) {
        int in = raw.inputs(layer);
        int out = raw.outputs(layer);
        int offset = raw.weightOffset(layer);
        float along = VectorKernels.dot(effective.gradients(), effective.parameters(), offset, in * out);
        for (int row = 0; row < in; row++) {
            float factor = -along * v[layer].get(0, row);
            VectorKernels.axpy(raw.gradients(), offset + row * out, factor, u[layer], 0, out);
        }
        VectorKernels.scale(raw.gradients(), offset, in * out, (float) (1 / sigma[layer]));
    }

    /** Adds the estimates of all layers: all that a state needs beside the raw parameters. */
    public void save(String name, NamedArrays.Builder out) {
        for (int layer = 0; layer < raw.layers(); layer++) {
            if (!normalizes(layer)) {
                continue;
            }
            out.add(name + "/layer" + layer + "/u", u[layer], 0, u[layer].size());
            out.add(name + "/layer" + layer + "/v", v[layer], 0, v[layer].size());
        }
        out.reals(name + "/sigma", sigma);
    }

    /**
     * Takes the estimates over, and the raw parameters as they are now.
     *
     * @throws IllegalArgumentException if the estimates are not those of such a network
     */
    public void restore(String name, NamedArraysReader in) {
        for (int layer = 0; layer < raw.layers(); layer++) {
            if (!normalizes(layer)) {
                continue;
            }
            in.floats(name + "/layer" + layer + "/u", u[layer].size()).copyTo(u[layer], 0);
            in.floats(name + "/layer" + layer + "/v", v[layer].size()).copyTo(v[layer], 0);
        }
        double[] saved = in.reals(name + "/sigma", sigma.length);
        System.arraycopy(saved, 0, sigma, 0, saved.length);
        takeOver();
    }
}
