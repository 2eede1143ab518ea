package ganscope.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RandomStreamTest {
    private static final int DRAWS = 100_000;

    @Test
    void sameSeedAndNameDrawTheSame() {
        assertThat(longs(new RandomStream(7, "training.latent")))
                .isEqualTo(longs(new RandomStream(7, "training.latent")));
    }

    @Test
    void otherSeedsAndOtherNamesDrawOtherNumbers() {
        long[] draws = longs(new RandomStream(7, "training.latent"));
        assertThat(longs(new RandomStream(8, "training.latent"))).doesNotContain(draws);
        assertThat(longs(new RandomStream(7, "training.data"))).doesNotContain(draws);
        assertThat(longs(new RandomStream(7, ""))).doesNotContain(draws);
    }

    /** The correlation of n independent pairs has a standard deviation of 1/√n; four of them are allowed. */
    @Test
    void streamsOfOtherNamesAndOfNeighbouringSeedsAreUncorrelated() {
        double allowed = 4 / Math.sqrt(DRAWS);
        assertThat(correlation(new RandomStream(1, "a"), new RandomStream(1, "b")))
                .isCloseTo(0, within(allowed));
        assertThat(correlation(new RandomStream(1, "a"), new RandomStream(2, "a")))
                .isCloseTo(0, within(allowed));
        assertThat(correlation(new RandomStream(0, "a"), new RandomStream(-1, "a")))
                .isCloseTo(0, within(allowed));
    }

    @Test
    void aRestoredStreamGoesOnExactlyWhateverWasDrawn() {
        RandomStream stream = new RandomStream(3, "x");
        stream.nextInt(10);
        stream.nextGaussian();
        stream.nextFloat();
        long[] state = stream.save();
        double[] ahead = {stream.nextGaussian(), stream.nextInt(5), stream.nextFloat(), stream.nextExponential()};

        RandomStream other = new RandomStream(99, "y");
        other.nextInt();
        other.restore(state);

        assertThat(new double[] {other.nextGaussian(), other.nextInt(5), other.nextFloat(), other.nextExponential()})
                .isEqualTo(ahead);
    }

    @Test
    void wordsThatAreNoStateAreRefused() {
        assertThatThrownBy(() -> new RandomStream(1, "a").restore(new long[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 words");
        assertThatThrownBy(() -> new RandomStream(1, "a").restore(new long[4]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not all of them zero");
    }

    /** The state (1, 2, 3, 4) and the first outputs of the authors' C program for xoshiro256++ 1.0. */
    @Test
    void drawsArePublishedXoshiro256PlusPlus() {
        RandomStream stream = new RandomStream(1, "a");
        stream.restore(new long[] {1, 2, 3, 4});

        assertThat(new long[] {
                    stream.nextLong(), stream.nextLong(), stream.nextLong(), stream.nextLong(), stream.nextLong(),
                    stream.nextLong(), stream.nextLong(), stream.nextLong(), stream.nextLong(), stream.nextLong()
                })
                .containsExactly(
                        41943041L,
                        58720359L,
                        3588806011781223L,
                        3591011842654386L,
                        Long.parseUnsignedLong("9228616714210784205"),
                        Long.parseUnsignedLong("9973669472204895162"),
                        Long.parseUnsignedLong("14011001112246962877"),
                        Long.parseUnsignedLong("12406186145184390807"),
                        Long.parseUnsignedLong("15849039046786891736"),
                        Long.parseUnsignedLong("10450023813501588000"));
    }

    /** Standard errors of the first four moments of n normals: √(1/n), √(2/n), √(15/n), √(96/n); four are allowed. */
    @Test
    void gaussiansHaveTheMomentsOfANormal() {
        RandomGenerator random = new RandomStream(11, "gauss");
        double[] moments = new double[4];
        for (int i = 0; i < DRAWS; i++) {
            double z = random.nextGaussian();
            moments[0] += z / DRAWS;
            moments[1] += z * z / DRAWS;
            moments[2] += z * z * z / DRAWS;
            moments[3] += z * z * z * z / DRAWS;
        }
        assertThat(moments[0]).isCloseTo(0, within(4 * Math.sqrt(1.0 / DRAWS)));
        assertThat(moments[1]).isCloseTo(1, within(4 * Math.sqrt(2.0 / DRAWS)));
        assertThat(moments[2]).isCloseTo(0, within(4 * Math.sqrt(15.0 / DRAWS)));
        assertThat(moments[3]).isCloseTo(3, within(4 * Math.sqrt(96.0 / DRAWS)));
    }

    private static long[] longs(RandomStream stream) {
        long[] draws = new long[16];
        for (int i = 0; i < draws.length; i++) {
            draws[i] = stream.nextLong();
        }
        return draws;
    }

    private static double correlation(RandomStream a, RandomStream b) {
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            sum += (a.nextDouble() - 0.5) * (b.nextDouble() - 0.5);
        }
        return 12 * sum / DRAWS;
    }
}
