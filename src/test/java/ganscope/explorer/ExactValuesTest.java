package ganscope.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.Truth;
import ganscope.random.RandomStream;
import ganscope.stats.Points;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactValuesTest {
    private static final JsonNode TRUTH = Truth.file("closed-form.json");

    /** Digits of the published numbers. */
    private static final Offset<Double> DIGITS = within(1e-9);

    private static final double LN_2 = Math.log(2);

    private static double exact(Measure measure, Side p, Side q) {
        return ExactValues.of(measure, p, q).orElseThrow();
    }

    private static NormalLaw normal(JsonNode two) {
        return new NormalLaw(two.get(0).asDouble(), two.get(1).asDouble());
    }

    /** The same law as a mixture of one, for which no closed form is known. */
    private static Law asMixture(Law law) {
        return new MixtureLaw(List.of(law), List.of(1.0));
    }

    @Test
    void equalsThePublishedNumbers() {
        NormalLaw unit = new NormalLaw(0, 1);
        for (JsonNode row : TRUTH.get("kl_normal")) {
            assertThat(exact(Measure.KL_PQ, normal(row.get("p")), normal(row.get("q"))))
                    .isCloseTo(row.get("kl").asDouble(), DIGITS);
        }
        for (JsonNode row : TRUTH.get("w1_normal")) {
            assertThat(exact(Measure.W1, normal(row.get("p")), normal(row.get("q"))))
                    .isCloseTo(row.get("w1").asDouble(), DIGITS);
        }
        TRUTH.get("tv_unit_normals_shift")
                .properties()
                .forEach(row -> assertThat(exact(Measure.TV, unit, unit.moved(Double.parseDouble(row.getKey()))))
                        .isCloseTo(row.getValue().asDouble(), DIGITS));
        TRUTH.get("jsd_unit_normals_shift")
                .properties()
                .forEach(row -> assertThat(exact(Measure.JS, unit, unit.moved(Double.parseDouble(row.getKey()))))
                        .isCloseTo(row.getValue().asDouble(), DIGITS));
        for (JsonNode row : TRUTH.get("w1_uniform")) {
            JsonNode p = row.get("p");
            JsonNode q = row.get("q");
            assertThat(exact(
                            Measure.W1,
                            new UniformLaw(p.get(0).asDouble(), p.get(1).asDouble()),
                            new UniformLaw(q.get(0).asDouble(), q.get(1).asDouble())))
                    .isCloseTo(row.get("w1").asDouble(), DIGITS);
        }
    }

    /** The truth file's words: W1 = TV = t, JS = t ln 2, KL infinite. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 1})
    void movedUniformsHaveStraightDistances(double t) {
        UniformLaw p = new UniformLaw(0, 1);
        UniformLaw q = p.moved(t);
        assertThat(exact(Measure.W1, p, q)).isCloseTo(t, DIGITS);
        assertThat(exact(Measure.W2, p, q)).isCloseTo(t, DIGITS);
        assertThat(exact(Measure.TV, p, q)).isCloseTo(t, DIGITS);
        assertThat(exact(Measure.JS, p, q)).isCloseTo(t * LN_2, DIGITS);
        assertThat(exact(Measure.KL_PQ, p, q)).isInfinite();
        assertThat(exact(Measure.KL_QP, p, q)).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 30, 1e6})
    void disjointUniformsAreLn2ApartForEverAndWassersteinGrows(double t) {
        UniformLaw p = new UniformLaw(0, 1);
        UniformLaw q = p.moved(t);
        assertThat(exact(Measure.JS, p, q)).isCloseTo(LN_2, within(1e-12));
        assertThat(exact(Measure.VALUE_OF_GAME, p, q)).isCloseTo(0, within(1e-12));
        assertThat(exact(Measure.KL_PQ, p, q)).isInfinite();
        assertThat(exact(Measure.PEARSON, p, q)).isInfinite();
        assertThat(exact(Measure.TV, p, q)).isCloseTo(1, within(1e-12));
        assertThat(exact(Measure.W1, p, q)).isCloseTo(t, within(1e-10 * t));
        // E|X − Y| = t, E|X − X′| = E|Y − Y′| = 1/3
        assertThat(exact(Measure.ENERGY, p, q)).isCloseTo(Math.sqrt(2 * t - 2.0 / 3), within(1e-9 * t));
    }

    /** X → a X + b is the best transport for a > 0: W₂² = (a − 1)² var X + ((a − 1) E X + b)². */
    @ParameterizedTest
    @CsvSource({"1, 0.5", "0.5, 0", "2.5, -3"})
    void aStretchedMixtureIsAsFarAsItsOwnTransport(double a, double b) {
        MixtureLaw p = new MixtureLaw(List.of(new NormalLaw(-2, 0.5), new NormalLaw(1, 0.3)), List.of(1.0, 3.0));
        MixtureLaw q = new MixtureLaw(
                List.of(new NormalLaw(-2 * a + b, 0.5 * a), new NormalLaw(a + b, 0.3 * a)), List.of(1.0, 3.0));
        double moved = (a - 1) * p.mean() + b;
        double distance = Math.sqrt((a - 1) * (a - 1) * p.variance() + moved * moved);
        assertThat(exact(Measure.W2, p, q)).isCloseTo(distance, DIGITS);
        assertThat(exact(Measure.W2, q, p)).isCloseTo(distance, DIGITS);
    }

    @Test
    void valuesAskedTogetherAreThoseAskedAlone() {
        List<Law> laws = List.of(
                new NormalLaw(0.3, 1),
                new MixtureLaw(List.of(new NormalLaw(-2, 0.5), new UniformLaw(1, 3)), List.of(1.0, 2.0)),
                new ExponentialLaw(2, -1));
        for (Law p : laws) {
            for (Law q : laws) {
                ExactValues together = new ExactValues(p, q);
                for (Measure measure : Measure.values()) {
                    assertThat(together.of(measure).orElseThrow())
                            .as("%s of %s and %s", measure, p, q)
                            .isEqualTo(exact(measure, p, q));
                }
            }
        }
    }

    @Test
    void farNormalsDoNotVanish() {
        NormalLaw p = new NormalLaw(0, 1);
        NormalLaw q = new NormalLaw(1000, 1);
        for (Law far : List.of(q, asMixture(q))) {
            assertThat(exact(Measure.KL_PQ, p, far)).isCloseTo(5e5, within(1e-4));
            assertThat(exact(Measure.JS, p, far)).isCloseTo(LN_2, within(1e-12));
            assertThat(exact(Measure.HELLINGER2, p, far)).isCloseTo(2, within(1e-12));
            assertThat(exact(Measure.W1, p, far)).isCloseTo(1000, within(1e-7));
            assertThat(exact(Measure.W2, p, far)).isCloseTo(1000, within(1e-7));
            assertThat(exact(Measure.PEARSON, p, far)).isInfinite(); // e^1000000 passes every double
        }
    }

    @Test
    void aVeryNarrowNormalBesideAVeryWideOneIsSeen() {
        NormalLaw narrow = new NormalLaw(0, 1e-6);
        NormalLaw wide = new NormalLaw(3, 1e6);
        for (Law law : List.of(narrow, asMixture(narrow))) {
            assertThat(exact(Measure.KL_PQ, law, wide)).isCloseTo(Math.log(1e12) - 0.5 + 0.5 * 1e-12 * 9, within(1e-9));
            assertThat(exact(Measure.JS, law, wide)).isBetween(LN_2 - 1e-10, LN_2);
            assertThat(exact(Measure.W1, law, wide)).isCloseTo(1e6 * Math.sqrt(2 / Math.PI), within(1e-3));
            assertThat(exact(Measure.W2, law, wide)).isCloseTo(1e6, within(1e-3));
            assertThat(exact(Measure.KL_QP, law, wide)).isCloseTo(0.5e24, within(1e15));
        }
    }

    /** Two ways to one number, over seeded random pairs, as far as the value is a double. */
    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {
                "KL_PQ",
                "KL_QP",
                "JEFFREYS",
                "PEARSON",
                "NEYMAN",
                "HELLINGER2",
                "W1",
                "W2",
                "ENTROPY_P",
                "ENTROPY_Q",
                "CROSS_ENTROPY_PQ",
                "CROSS_ENTROPY_QP"
            })
    void closedFormsAndQuadratureAgree(Measure measure) {
        RandomStream random = new RandomStream(1, "test.pairs");
        for (int i = 0; i < 60; i++) {
            NormalLaw p = new NormalLaw(4 * random.nextGaussian(), Math.exp(random.nextGaussian()));
            NormalLaw q = new NormalLaw(4 * random.nextGaussian(), Math.exp(random.nextGaussian()));
            double closed = exact(measure, p, q);
            double integral = new LawPair(p, q).get(measure);
            if (closed < 1e290) { // beyond, the integrand passes the largest double
                assertThat(integral).as(p + " " + q).isCloseTo(closed, within(1e-9 * Math.max(1, Math.abs(closed))));
            }
        }
    }

    @Test
    void nearlyEqualNormalsKeepTheirDigits() {
        NormalLaw p = new NormalLaw(0, 1);
        NormalLaw q = new NormalLaw(1e-7, 1 + 1e-7);
        // KL = δ² + d² / 2 to leading order, Pearson = 2 δ² + d²
        assertThat(exact(Measure.KL_PQ, p, q)).isCloseTo(1.5e-14, within(1e-20));
        assertThat(exact(Measure.PEARSON, p, q)).isCloseTo(3e-14, within(1e-20));
        assertThat(exact(Measure.HELLINGER2, p, q)).isCloseTo(0.75e-14, within(1e-20));
        assertThat(exact(Measure.KL_PQ, p, p)).isZero();
        assertThat(exact(Measure.JS, p, p)).isZero();
        assertThat(exact(Measure.W1, p, p)).isZero();
    }

    @Test
    void exponentialsFollowTheirFormulas() {
        ExponentialLaw p = new ExponentialLaw(2, 1);
        ExponentialLaw q = new ExponentialLaw(3, 1);
        assertThat(exact(Measure.KL_PQ, p, q)).isCloseTo(Math.log(2.0 / 3) + 3.0 / 2 - 1, DIGITS);
        assertThat(exact(Measure.KL_QP, p, q)).isCloseTo(Math.log(3.0 / 2) + 2.0 / 3 - 1, DIGITS);
        assertThat(exact(Measure.PEARSON, p, q)).isCloseTo(4.0 / 3 - 1, DIGITS); // a² / b (2a − b) − 1
        assertThat(exact(Measure.NEYMAN, p, q)).isCloseTo(9.0 / 8 - 1, DIGITS);
        assertThat(exact(Measure.HELLINGER2, p, q)).isCloseTo(2 - 4 * Math.sqrt(6) / 5, DIGITS);
        assertThat(exact(Measure.W1, p, q)).isCloseTo(1.0 / 6, DIGITS);
        assertThat(exact(Measure.W2, p, q)).isCloseTo(Math.sqrt(2) / 6, DIGITS);
        assertThat(exact(Measure.ENTROPY_P, p, q)).isCloseTo(1 - Math.log(2), DIGITS);
        assertThat(exact(Measure.CROSS_ENTROPY_PQ, p, q)).isCloseTo(-Math.log(3) + 1.5, DIGITS);
        // ∫ (e^−2x − e^−3x)² dx = 1/4 − 2/5 + 1/6
        assertThat(exact(Measure.ENERGY, p, q)).isCloseTo(Math.sqrt(2 * (1 / 4.0 - 2 / 5.0 + 1 / 6.0)), DIGITS);
        assertThat(exact(Measure.KL_PQ, p, q.moved(0.5))).isInfinite();
        assertThat(exact(Measure.KL_PQ, p, q.moved(-0.5))).isFinite();
    }

    @Test
    void tailsDecideWhatIsInfinite() {
        ExponentialLaw steep = new ExponentialLaw(3, 0);
        ExponentialLaw flat = new ExponentialLaw(1.5, 0);
        assertThat(exact(Measure.PEARSON, steep, flat)).isFinite();
        assertThat(exact(Measure.PEARSON, flat, steep)).isInfinite(); // from twice the rate on
        NormalLaw normal = new NormalLaw(0, 1);
        assertThat(exact(Measure.PEARSON, steep, normal)).isInfinite();
        assertThat(exact(Measure.KL_PQ, steep, normal)).isFinite();
        assertThat(exact(Measure.KL_PQ, normal, steep)).isInfinite();
        Law both = new MixtureLaw(List.of(normal, new NormalLaw(0, 2)), List.of(0.999, 0.001));
        assertThat(exact(Measure.PEARSON, both, normal)).isInfinite();
        assertThat(exact(Measure.PEARSON, normal, both)).isBetween(0.0, 0.1);
        assertThat(exact(Measure.PEARSON, new NormalLaw(0, Math.sqrt(2)), normal))
                .isInfinite();
        assertThat(exact(Measure.PEARSON, new UniformLaw(-1, 1), normal)).isFinite();
    }

    @Test
    void aMixtureCoversTheSupportOfAllItsParts() {
        Law two = new MixtureLaw(List.of(new UniformLaw(0, 1), new UniformLaw(2, 3)), List.of(1.0, 3.0));
        assertThat(exact(Measure.KL_PQ, new UniformLaw(2, 3), two)).isCloseTo(-Math.log(0.75), DIGITS);
        assertThat(exact(Measure.KL_PQ, new UniformLaw(0.5, 2.5), two)).isInfinite();
        assertThat(exact(Measure.ENTROPY_P, two, two))
                .isCloseTo(-0.25 * Math.log(0.25) - 0.75 * Math.log(0.75), DIGITS);
        // quantiles jump over the gap: a quarter of the mass moves by 1, three quarters by 1 as well
        assertThat(exact(Measure.W2, two, two.moved(1))).isCloseTo(1, DIGITS);
        // ∫ 2 − 3t up to t = ¼, then ∫ (1 − t) / 3
        assertThat(exact(Measure.W1, two, new UniformLaw(2, 3))).isCloseTo(0.5, DIGITS);
    }

    @Test
    void pointsAgainstALawAreExact() {
        Law normal = new NormalLaw(0, 1);
        Observed zero = new Observed(Points.of(new double[] {0}, 1));
        assertThat(exact(Measure.W1, zero, normal)).isCloseTo(Math.sqrt(2 / Math.PI), DIGITS);
        assertThat(exact(Measure.W2, zero, normal)).isCloseTo(1, DIGITS);
        assertThat(exact(Measure.ENERGY, normal, zero))
                .isCloseTo(Math.sqrt(2 * Math.sqrt(2 / Math.PI) - 2 / Math.sqrt(Math.PI)), DIGITS);
        Observed two = new Observed(Points.weighted(new double[] {3, -1, 7}, 1, new double[] {1, 3, 0}));
        UniformLaw uniform = new UniformLaw(0, 4);
        // mass of [0, 3] to −1, of [3, 4] to 3
        assertThat(exact(Measure.W1, two, uniform)).isCloseTo((4.5 + 3 + 0.5) / 4, DIGITS);
        assertThat(exact(Measure.W2, uniform, two)).isCloseTo(Math.sqrt((21 + 1.0 / 3) / 4), DIGITS);
        assertThat(ExactValues.of(Measure.JS, two, uniform)).isEmpty();
        assertThat(ExactValues.of(Measure.ENTROPY_P, two, uniform)).isEmpty();
        assertThat(exact(Measure.ENTROPY_Q, two, uniform)).isCloseTo(Math.log(4), DIGITS);
        assertThat(exact(Measure.W1, two, two.moved(2))).isCloseTo(2, DIGITS);
    }

    /** A law and a fine sample of its quantiles: the distances to a third law are the same but for the sample's step. */
    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {"W1", "W2", "ENERGY"})
    void manyQuantilesStandForTheirLaw(Measure measure) {
        Law law = new MixtureLaw(
                List.of(new NormalLaw(-40, 0.01), new NormalLaw(2, 1), new ExponentialLaw(1, 5)),
                List.of(1.0, 2.0, 1.0));
        Law other = new NormalLaw(0, 3);
        double[] quantiles = new double[4000];
        for (int i = 0; i < quantiles.length; i++) {
            quantiles[i] = law.quantile((i + 0.5) / quantiles.length);
        }
        Observed sample = new Observed(Points.of(quantiles, 1));
        double value = exact(measure, law, other);
        assertThat(exact(measure, sample, other)).isCloseTo(value, within(2e-4 * value));
        assertThat(exact(measure, sample, law)).isLessThan(0.01 * value);
    }
}
