package ganscope.optim;

/**
 * 1 − β₁ᵗ and 1 − β₂ᵗ, from products of the decays in use at each update: exact also where they changed on the way.
 * The decays are those the kernels use, rounded to float; otherwise 1 − β₂ would be off by 3e-5 for β₂ = 0.999.
 */
final class BiasCorrection {
    private BiasCorrection() {}

    static void advance(TransformState state, double beta1, double beta2) {
        state.firstDecay *= (float) beta1;
        state.secondDecay *= (float) beta2;
    }

    /** 1 − β₁ᵗ. */
    static double first(TransformState state) {
        return 1 - state.firstDecay;
    }

    /** The factor of √v where m stays uncorrected: (1 − β₁ᵗ) / √(1 − β₂ᵗ). */
    static float root(TransformState state) {
        return (float) (first(state) / Math.sqrt(1 - state.secondDecay));
    }
}
