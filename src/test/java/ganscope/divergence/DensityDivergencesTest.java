package ganscope.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.Truth;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DensityDivergencesTest {
    private static final JsonNode TRUTH = Truth.file("closed-form.json");

    private static DoubleUnaryOperator normal(double mean, double sd) {
        DoubleUnaryOperator log = logNormal(mean, sd);
        return x -> Math.exp(log.applyAsDouble(x));
    }

    private static DoubleUnaryOperator logNormal(double mean, double sd) {
        return x -> -(x - mean) * (x - mean) / (2 * sd * sd) - Math.log(sd) - Math.log(2 * Math.PI) / 2;
    }

    private static DoubleUnaryOperator uniform(double low) {
        return x -> x >= low && x <= low + 1 ? 1 : 0;
    }

    static Stream<JsonNode> normals() {
        return TRUTH.get("kl_normal").valueStream();
    }

    static Stream<Map.Entry<String, JsonNode>> variations() {
        return TRUTH.get("tv_unit_normals_shift").propertyStream();
    }

    static Stream<Map.Entry<String, JsonNode>> shifts() {
        return TRUTH.get("jsd_unit_normals_shift").propertyStream();
    }

    /** Tails beyond ±30 hold less than 1e-190. */
    @ParameterizedTest
    @MethodSource("normals")
    void klOfNormalsIsTheClosedForm(JsonNode given) {
        double[] p = Truth.numbers(given.get("p"));
        double[] q = Truth.numbers(given.get("q"));

        Divergences plain = DensityDivergences.of(normal(p[0], p[1]), normal(q[0], q[1]), -30, 30);
        Divergences logarithms = DensityDivergences.ofLogarithms(logNormal(p[0], p[1]), logNormal(q[0], q[1]), -30, 30);

        assertThat(plain.klPQ()).isCloseTo(given.get("kl").asDouble(), within(1e-9));
        assertThat(logarithms.klPQ()).isCloseTo(given.get("kl").asDouble(), within(1e-9));
        assertThat(logarithms.pearson()).isCloseTo(plain.pearson(), within(1e-9 * plain.pearson()));
        assertThat(plain.entropyP()).isCloseTo(Math.log(p[1]) + Math.log(2 * Math.PI * Math.E) / 2, within(1e-9));
    }

    /** KL of unit normals at distance 60 is 1800, although the densities underflow. */
    @Test
    void logarithmsReachFarTails() {
        Divergences all = DensityDivergences.ofLogarithms(logNormal(0, 1), logNormal(60, 1), -15, 75);

        assertThat(all.klPQ()).isCloseTo(1800, within(1e-6));
        assertThat(all.js()).isCloseTo(Math.log(2), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("variations")
    void totalVariationOfShiftedNormalsIsTheClosedForm(Map.Entry<String, JsonNode> given) {
        double shift = Double.parseDouble(given.getKey());

        Divergences all = DensityDivergences.of(normal(0, 1), normal(shift, 1), -15, 20);

        assertThat(all.totalVariation()).isCloseTo(given.getValue().asDouble(), within(1e-9));
        // Closed form of the affinity: H² = 2 − 2 exp(−shift² / 8)
        assertThat(all.squaredHellinger()).isCloseTo(2 - 2 * Math.exp(-shift * shift / 8), within(1e-9));
        assertThat(all.pearson()).isCloseTo(Math.expm1(shift * shift), within(1e-8 * Math.exp(shift * shift)));
    }

    @ParameterizedTest
    @MethodSource("shifts")
    void jsOfShiftedNormalsIsThePublishedOne(Map.Entry<String, JsonNode> given) {
        double shift = Double.parseDouble(given.getKey());

        double js =
                DensityDivergences.of(normal(0, 1), normal(shift, 1), -15, 20).js();

        assertThat(js).isCloseTo(given.getValue().asDouble(), within(1e-9));
    }

    /** U[0,1] against U[t, 1+t]: TV = t, JS = t ln 2, KL = infinity. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1 / 3.0, 0.5, 1})
    void shiftedUniformsHaveTheirClosedForms(double t) {
        Divergences all = DensityDivergences.of(uniform(0), uniform(t), -0.5, 2.5, 0, t, 1, 1 + t);

        assertThat(all.totalVariation()).isCloseTo(t, within(1e-9));
        assertThat(all.js()).isCloseTo(t * Math.log(2), within(1e-9));
        assertThat(all.klPQ()).isInfinite();
        assertThat(all.entropyP()).isCloseTo(0, within(1e-12));
    }

    @Test
    void jumpsAreFoundWithoutBeingNamed() {
        assertThat(DensityDivergences.of(uniform(0), uniform(0.123), -0.5, 2.5).js())
                .isCloseTo(0.123 * Math.log(2), within(1e-9));
    }

    /** Independent coordinates: KL adds up. The midpoint rule converges exponentially for normals. */
    @Test
    void klOfPlaneNormalsIsTheSumOverTheAxes() {
        Divergences all = DensityDivergences.of(
                (x, y) -> normal(0, 1).applyAsDouble(x) * normal(0, 1).applyAsDouble(y),
                (x, y) -> normal(1, 2).applyAsDouble(x) * normal(2, 1).applyAsDouble(y),
                -14,
                14,
                400);

        assertThat(all.klPQ()).isCloseTo(0.4431471805599453 + 2, within(1e-9));
        assertThat(all.entropyP()).isCloseTo(Math.log(2 * Math.PI * Math.E), within(1e-9));
    }

    @Test
    void badRangesAndDensitiesAreRefusedBySentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DensityDivergences.of(uniform(0), uniform(0), 1, 1))
                .withMessageContaining("low below high");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DensityDivergences.of(uniform(0), x -> -1, 0, 1))
                .withMessageContaining("q: density -1.0");
    }

    @Test
    void aQuadratureBeginsAndEndsWhereItsCutsDo() {
        assertThat(Quadrature.between(-1, 0, 2).integral(x -> x * x)).isCloseTo(3, within(1e-12));
        assertThatThrownBy(() -> Quadrature.between(1)).hasMessage("cuts: 1 (at least 2)");
        assertThatThrownBy(() -> Quadrature.between(0, 1, 1))
                .hasMessage("cuts: 1.0, 1.0 (finite, each above the one before)");
        assertThatThrownBy(() -> Quadrature.between(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
