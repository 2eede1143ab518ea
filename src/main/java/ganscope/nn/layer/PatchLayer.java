package ganscope.nn.layer;

import ganscope.nn.memory.Matrix;

/**
 * What convolutions share: products of weights with {@link Patches}, some rows of the batch at a time, so that their
 * patches stay in the cache.
 */
abstract class PatchLayer extends Layer {
    /** Numbers of all patches that are made at a time. */
    private static final int AT_ONCE = 1 << 17;

    final Patches patches;
    final int depth;
    final int centres;
    private final int atOnce;
    private final Matrix none = new Matrix(1, 1);
    /** Patches that are taken from pictures; what lies beyond the edges stays zero. */
    private Matrix gathered = none;
    /** Patches that are on their way to pictures. */
    private Matrix spread = none;

    PatchLayer(MlpShape network, int index, Matrix parameters, Matrix gradients, Patches patches) {
        super(network, index, parameters, gradients);
        this.patches = patches;
        depth = patches.depth();
        centres = patches.centres();
        atOnce = Math.max(1, AT_ONCE / patches.size());
    }

    /** How many rows of the batch to take at a time. */
    @Override
    final int rowsAtOnce(int pitch) {
        return atOnce;
    }

    /** Patches of rows, as many as {@link #rowsAtOnce(int)} at most: centres of all rows × depth. */
    final Matrix gather(Matrix pictures, int pitch, int first, int count) {
        if (gathered == none) {
            gathered = new Matrix(atOnce * centres, depth);
        }
        patches.gather(pictures, pitch, first, count, gathered);
        return gathered;
    }

    /** Where patches are written that {@link Patches#scatter} shall add up. */
    final Matrix spread() {
        if (spread == none) {
            spread = new Matrix(atOnce * centres, depth);
        }
        return spread;
    }

    /** The rows that one product can take: all, where their places follow one another without a gap, or one. */
    static int together(int pitch, int numbers, int count) {
        return pitch == numbers ? count : 1;
    }
}
