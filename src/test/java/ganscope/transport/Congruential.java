package ganscope.transport;

/** The sample generator of the C standard: short enough to repeat in a script that asks another library. */
final class Congruential {
    private long state;

    Congruential(long seed) {
        state = seed;
    }

    /** Uniform numbers in [0, scale). */
    double[] numbers(int count, double scale) {
        double[] result = new double[count];
        for (int i = 0; i < count; i++) {
            state = (state * 1103515245L + 12345) % (1L << 31);
            result[i] = scale * (state / (double) (1L << 31));
        }
        return result;
    }
}
