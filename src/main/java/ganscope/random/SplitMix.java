package ganscope.random;

/** The mixing function of SplitMix64 (Steele, Lea and Flood, 2014), to turn seeds and names into well spread states. */
final class SplitMix {
    static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private SplitMix() {}

    static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }

    static long hash(String name) {
        long h = GOLDEN_GAMMA;
        for (int i = 0; i < name.length(); i++) {
            h = mix(h + name.charAt(i));
        }
        return h;
    }
}
