package ganscope.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.Truth;
import ganscope.random.RandomStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DivergencesTest {
    private static final double LN2 = Math.log(2);

    static Stream<JsonNode> kl() {
        return Truth.file("kl-js.json").get("kl").valueStream();
    }

    static Stream<JsonNode> jsd() {
        return Truth.file("kl-js.json").get("jsd").valueStream();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest
    @MethodSource("kl")
    void klIsSciPys(JsonNode given) {
        double kl = Divergence.KL.between(Truth.numbers(given.get("p")), Truth.numbers(given.get("q")));
        double expected = Truth.number(given.get("kl"));

        if (Double.isInfinite(expected)) {
            assertThat(kl).isEqualTo(expected);
        } else {
            assertThat(kl).isCloseTo(expected, within(given.get("tol").asDouble()));
        }
    }

    @ParameterizedTest
    @MethodSource("jsd")
    void jsIsTheSquareOfSciPysDistance(JsonNode given) {
        double js = Divergence.JENSEN_SHANNON.between(Truth.numbers(given.get("p")), Truth.numbers(given.get("q")));

        assertThat(js).isCloseTo(given.get("jsd").asDouble(), within(1e-15));
    }

    @Test
    void entropyIsSciPys() {
        JsonNode given = Truth.file("kl-js.json").get("entropy").get(0);

        assertThat(Divergences.entropy(Truth.numbers(given.get("p"))))
                .isCloseTo(given.get("h").asDouble(), within(1e-15));
    }

    /** The f-GAN paper's "JS" is twice the Jensen–Shannon divergence. */
    @Test
    void valuesOfTheFamilyAreThePublishedOnes() {
        JsonNode values = Truth.file("fgan.json").get("values");
        Divergences all = Divergences.between(Truth.numbers(values.get("p")), Truth.numbers(values.get("q")));

        assertThat(all.klPQ()).isCloseTo(values.get("kl").asDouble(), within(1e-15));
        assertThat(all.klQP()).isCloseTo(values.get("reverse-kl").asDouble(), within(1e-15));
        assertThat(all.pearson()).isCloseTo(values.get("pearson").asDouble(), within(1e-15));
        assertThat(all.squaredHellinger())
                .isCloseTo(values.get("squared-hellinger").asDouble(), within(1e-15));
        assertThat(2 * all.js()).isCloseTo(values.get("js").asDouble(), within(1e-15));
        assertThat(all.js()).isCloseTo(values.get("jsd").asDouble(), within(1e-15));
        assertThat(all.totalVariation()).isCloseTo(values.get("total-variation").asDouble(), within(1e-15));
        // Σ (q − p)² / p by hand: 0.16 / 0.5 + 0.0025 / 0.2 + 0.1225 / 0.3
        assertThat(all.neyman()).isCloseTo(0.32 + 0.0125 + 0.1225 / 0.3, within(1e-15));
        assertThat(all.jeffreys()).isCloseTo(all.klPQ() + all.klQP(), within(1e-15));
    }

    /** Random vectors of 1 to 60 numbers, some of them 0, over many orders of magnitude. */
    private static double[] vector(RandomStream random, int length) {
        double[] vector = new double[length];
        for (int i = 0; i < length; i++) {
            vector[i] = random.nextInt(4) == 0 ? 0 : Math.exp(random.nextDouble(-12, 3));
        }
        vector[random.nextInt(length)] = random.nextDouble(1e-3, 1);
        return vector;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void divergencesKeepTheirBoundsAndInequalities(long seed) {
        RandomStream random = new RandomStream(seed, "divergences");
        int length = random.nextInt(1, 60);
        Divergences all = Divergences.between(vector(random, length), vector(random, length));

        assertThat(all.js()).isBetween(0.0, LN2);
        assertThat(all.totalVariation()).isBetween(0.0, 1.0);
        assertThat(all.squaredHellinger()).isBetween(0.0, 2.0);
        assertThat(all.klPQ()).isNotNegative();
        assertThat(all.klQP()).isNotNegative();
        assertThat(all.entropyP()).isBetween(0.0, Math.log(length) + 1e-14);
        // H²/2 ≤ TV ≤ √(H² (1 − H²/4)) and Pinsker's 2 TV² ≤ KL, up to rounding
        double h2 = all.squaredHellinger();
        assertThat(h2 / 2).isLessThanOrEqualTo(all.totalVariation() + 1e-14);
        assertThat(all.totalVariation()).isLessThanOrEqualTo(Math.sqrt(h2 * (1 - h2 / 4)) + 1e-14);
        assertThat(2 * all.totalVariation() * all.totalVariation()).isLessThanOrEqualTo(all.klPQ() + 1e-14);
        assertThat(all.js()).isLessThanOrEqualTo(all.totalVariation() * LN2 + 1e-14);
        assertThat(all.klPQ()).isLessThanOrEqualTo(Math.log1p(all.pearson()) + 1e-12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exchangingTheArgumentsExchangesTheDirectedOnesOnly(long seed) {
        RandomStream random = new RandomStream(seed, "exchange");
        int length = random.nextInt(1, 60);
        double[] p = vector(random, length);
        double[] q = vector(random, length);
        Divergences pq = Divergences.between(p, q);
        Divergences qp = Divergences.between(q, p);

        assertThat(qp)
                .isEqualTo(new Divergences(
                        pq.js(),
                        pq.klQP(),
                        pq.klPQ(),
                        pq.jeffreys(),
                        pq.totalVariation(),
                        pq.squaredHellinger(),
                        pq.neyman(),
                        pq.pearson(),
                        pq.entropyQ(),
                        pq.entropyP()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDivergenceIsZeroOnItselfAndUnchangedByScale(long seed) {
        RandomStream random = new RandomStream(seed, "itself");
        double[] p = vector(random, 20);
        double[] q = vector(random, 20);
        double[] doubled = p.clone();
        for (int i = 0; i < doubled.length; i++) {
            doubled[i] *= 0x1p900; // a power of two changes no digit
        }

        for (Divergence divergence : Divergence.values()) {
            assertThat(divergence.between(p, p)).isZero();
            assertThat(divergence.between(p, doubled)).isZero();
            assertThat(divergence.between(doubled, q)).isEqualTo(divergence.between(p, q));
            assertThat(Divergences.between(p, q).get(divergence)).isEqualTo(divergence.between(p, q));
        }
    }

    @Test
    void disjointSupportsReadInfinityAndLnTwo() {
        Divergences all = Divergences.between(new double[] {1, 2, 0, 0}, new double[] {0, 0, 5, 1});

        assertThat(all.klPQ()).isInfinite();
        assertThat(all.klQP()).isInfinite();
        assertThat(all.pearson()).isInfinite();
        assertThat(all.neyman()).isInfinite();
        assertThat(all.js()).isEqualTo(LN2);
        assertThat(all.totalVariation()).isEqualTo(1);
        assertThat(all.squaredHellinger()).isEqualTo(2);
    }

    /** KL between (1 + e, 1 − e)/2 and (1, 1)/2 is e²/2 + e⁴/12 + …; logarithms near 1 alone would lose 8 digits. */
    @Test
    void nearlyEqualDistributionsKeepTheirDigits() {
        double e = 0x1p-26;

        double kl = Divergence.KL.between(new double[] {1 + e, 1 - e}, new double[] {1, 1});

        assertThat(kl).isCloseTo(e * e / 2, within(1e-15 * e * e + e * e * e));
    }

    @Test
    void badVectorsAreRefusedBySentence() {
        double[] good = {1, 2};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divergences.between(good, new double[] {1, -2}))
                .withMessageContaining("q: -2.0 at 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divergences.between(new double[] {Double.NaN, 1}, good))
                .withMessageContaining("p: NaN at 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divergences.between(new double[] {0, 0}, good))
                .withMessageContaining("the sum is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divergences.between(new double[0], new double[0]))
                .withMessageContaining("no numbers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divergences.between(good, new double[] {1, 2, 3}))
                .withMessageContaining("q: 3 numbers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divergences.between(good, new double[] {1e-300, 1e300}))
                .withMessageContaining("1.0E-300 at 0 beside 1.0E300");
        assertThat(Divergences.between(new double[] {1e300, 3e300}, new double[] {1e-300, 3e-300})
                        .js())
                .isZero();
    }
}
