package ganscope.random;

import java.util.random.RandomGenerator;
import org.apache.commons.rng.core.RandomProviderDefaultState;
import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;

/**
 * A restorable stream of random numbers: xoshiro256++ (Blackman and Vigna, 2021).
 *
 * <p>All draws come from {@link #nextLong()} without hidden caches, so that {@link #save()} and {@link #restore(byte[])}
 * continue a stream exactly. Not thread safe: one owner at a time.
 */
public final class RandomStream implements RandomGenerator {
    private final XoShiRo256PlusPlus source;

    /**
     * A stream for a purpose: equal seeds and names give equal streams, different names independent ones.
     *
     * @param seed the run's seed, any value
     * @param name what the stream is for, such as {@code "training.latent"}
     */
    public RandomStream(long seed, String name) {
        long state = SplitMix.mix(seed) ^ SplitMix.mix(SplitMix.hash(name));
        long[] words = new long[4];
        for (int i = 0; i < words.length; i++) {
            state += SplitMix.GOLDEN_GAMMA;
            words[i] = SplitMix.mix(state);
        }
        source = new XoShiRo256PlusPlus(words);
    }

    @Override
    public long nextLong() {
        return source.nextLong();
    }

    /** The state of the stream, to be given to {@link #restore(byte[])}. */
    public byte[] save() {
        return ((RandomProviderDefaultState) source.saveState()).getState();
    }

    /**
     * Continues where {@link #save()} was called.
     *
     * @throws IllegalArgumentException if the bytes are not such a state
     */
    public void restore(byte[] state) {
        try {
            source.restoreState(new RandomProviderDefaultState(state));
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(
                    "state: " + state.length + " bytes are not the saved state of a random stream", e);
        }
    }
}
