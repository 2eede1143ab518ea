package ganscope.random;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.core.RandomProviderDefaultState;
import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;

/**
 * A restorable stream of random numbers: xoshiro256++ (Blackman and Vigna, 2021).
 *
 * <p>All draws come from {@link #nextLong()} without hidden caches, so that {@link #save()} and {@link #restore(long[])}
 * continue a stream exactly. Not thread safe: one owner at a time.
 */
public final class RandomStream implements RandomGenerator {
    private static final int WORDS = 4;

    private final XoShiRo256PlusPlus source;

    /**
     * A stream for a purpose: equal seeds and names give equal streams, different names independent ones.
     *
     * @param seed the run's seed, any value
     * @param name what the stream is for, such as {@code "training.latent"}
     */
    public RandomStream(long seed, String name) {
        long state = SplitMix.mix(seed) ^ SplitMix.mix(SplitMix.hash(name));
        long[] words = new long[WORDS];
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

    /** The state of the stream, its four words, to be given to {@link #restore(long[])}. */
    public long[] save() {
        byte[] state = ((RandomProviderDefaultState) source.saveState()).getState();
        long[] words = new long[WORDS];
        ByteBuffer.wrap(state).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(words);
        return words;
    }

    /**
     * Continues where {@link #save()} was called.
     *
     * @throws IllegalArgumentException if the words are not such a state: four, not all of them zero
     */
    public void restore(long[] words) {
        if (words.length != WORDS || Arrays.stream(words).allMatch(word -> word == 0)) {
            throw new IllegalArgumentException("state: " + words.length
                    + " words are not the state of a random stream (" + WORDS + ", not all of them zero)");
        }
        byte[] state = ((RandomProviderDefaultState) source.saveState()).getState();
        // Behind the words are caches that no draw of this class fills.
        ByteBuffer.wrap(state).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().put(words);
        source.restoreState(new RandomProviderDefaultState(state));
    }
}
