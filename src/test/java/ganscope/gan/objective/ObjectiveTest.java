package ganscope.gan.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ganscope.random.RandomStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The losses against published numbers, and each gradient against finite differences of its loss. */
class ObjectiveTest {
    private static final int N = 16;

    /** Step of the differences: scores are floats of size 1, so that 2⁻¹⁰ keeps their rounding exact enough. */
    private static final float STEP = 0x1p-10f;

    static List<Objective> objectives() {
        return Objective.all();
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void discriminatorGradientIsTheSlopeOfItsLoss(Objective objective) {
        float[] real = scores("real");
        float[] fake = scores("fake");
        Labels labels = new Labels(0.9, 0.1);
        float[] dReal = new float[N];
        float[] dFake = new float[N];
        objective.discriminatorGradient(real, fake, N, labels, dReal, dFake);
        for (int i = 0; i < N; i++) {
            assertThat((double) dReal[i])
                    .isCloseTo(slope(real, i, x -> objective.discriminatorLoss(x, fake, N, labels)), within(2e-6));
            assertThat((double) dFake[i])
                    .isCloseTo(slope(fake, i, x -> objective.discriminatorLoss(real, x, N, labels)), within(2e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void generatorGradientIsTheSlopeOfItsLoss(Objective objective) {
        float[] real = scores("real");
        float[] fake = scores("fake");
        float[] dFake = new float[N];
        objective.generatorGradient(real, fake, N, dFake);
        for (int i = 0; i < N; i++) {
            assertThat((double) dFake[i])
                    .isCloseTo(slope(fake, i, x -> objective.generatorLoss(real, x, N)), within(2e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("pointwise")
    void curvaturesAreTheSlopesOfTheSlopes(PointwiseObjective objective) {
        Labels labels = new Labels(0.9, 0.1);
        for (double s = -3.05; s < 3.1; s += 0.1) { // never within a step of the hinge's kinks
            // Central differences of step 1e-5 err by 1e-10 at unit size; the exponentials reach 20.
            assertThat(objective.realCurvature(s, labels))
                    .isCloseTo(difference(x -> objective.realSlope(x, labels), s), within(1e-7));
            assertThat(objective.fakeCurvature(s, labels))
                    .isCloseTo(difference(x -> objective.fakeSlope(x, labels), s), within(1e-7));
            assertThat(objective.generatorCurvature(s))
                    .isCloseTo(difference(objective::generatorSlope, s), within(1e-7));
        }
    }

    static List<PointwiseObjective> pointwise() {
        return Objective.all().stream()
                .filter(PointwiseObjective.class::isInstance)
                .map(PointwiseObjective.class::cast)
                .toList();
    }

    private static double difference(DoubleUnaryOperator f, double at) {
        return (f.applyAsDouble(at + 1e-5) - f.applyAsDouble(at - 1e-5)) / 2e-5;
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void extremeScoresGiveFiniteLossesWhereThePaperDoes(Objective objective) {
        float[] real = {300, -300};
        float[] fake = {-300, 300};
        float[] gradient = new float[2];
        if (objective.reading() == Reading.VARIATIONAL) {
            return; // exponentials of f-GANs do overflow there; the trainer reports it as divergence
        }
        objective.generatorGradient(real, fake, 2, gradient);
        assertThat(objective.generatorLoss(real, fake, 2)).isFinite();
        assertThat(objective.discriminatorLoss(real, fake, 2, Labels.HARD)).isFinite();
        assertThat(gradient).doesNotContain(Float.NaN);
    }

    @Test
    void lossesEqualThoseOfTensorFlowGan() throws IOException {
        JsonNode truth = resource("losses.json");
        float[] real = floats(truth.get("real"));
        float[] fake = floats(truth.get("generated"));
        // The published numbers have five decimals.
        for (String id : List.of("wasserstein", "hinge", "least-squares")) {
            Objective objective = Objective.of(id);
            assertThat(objective.generatorLoss(real, fake, 4))
                    .isCloseTo(truth.get(id).get("g").asDouble(), within(1e-5));
            assertThat(objective.discriminatorLoss(real, fake, 4, Labels.HARD))
                    .isCloseTo(truth.get(id).get("d").asDouble(), within(1e-5));
        }
        JsonNode nonSaturating = truth.get("non-saturating");
        assertThat(new NonSaturating().generatorLoss(real, fake, 4))
                .isCloseTo(nonSaturating.get("g").asDouble(), within(1e-5));
        assertThat(new NonSaturating().discriminatorLoss(real, fake, 4, Labels.HARD))
                .isCloseTo(nonSaturating.get("d_smoothing_0").asDouble(), within(1e-5));
        assertThat(new NonSaturating().discriminatorLoss(real, fake, 4, new Labels(1 - 0.25 / 2, 0)))
                .isCloseTo(nonSaturating.get("d_smoothing_0.25").asDouble(), within(1e-5));
        assertThat(new Minimax().generatorLoss(real, fake, 4))
                .isCloseTo(truth.get("minimax").get("g").asDouble(), within(1e-5));
    }

    @Test
    void minimaxPushesLeastWhereTheDiscriminatorIsSureAndNonSaturatingMost() {
        float[] sure = {-12};
        float[] gradient = new float[1];
        new Minimax().generatorGradient(sure, sure, 1, gradient);
        assertThat(Math.abs(gradient[0])).isLessThan(1e-5f);
        new NonSaturating().generatorGradient(sure, sure, 1, gradient);
        assertThat(gradient[0]).isCloseTo(-1, within(1e-5f));
    }

    @Test
    void anUnknownNameListsTheAllowedOnes() {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> Objective.of("wgan"))
                .withMessageContaining("wgan")
                .withMessageContaining("wasserstein");
    }

    private static double slope(float[] scores, int i, Function<float[], Double> loss) {
        float[] moved = scores.clone();
        moved[i] = scores[i] + STEP;
        double above = loss.apply(moved);
        double up = moved[i];
        moved[i] = scores[i] - STEP;
        return (above - loss.apply(moved)) / (up - moved[i]);
    }

    private static float[] scores(String name) {
        RandomStream random = new RandomStream(5, name);
        float[] scores = new float[N];
        for (int i = 0; i < N; i++) {
            scores[i] = (float) random.nextGaussian();
        }
        return scores;
    }

    static JsonNode resource(String name) throws IOException {
        try (InputStream in = ObjectiveTest.class.getResourceAsStream("/truth/" + name)) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static float[] floats(JsonNode node) {
        float[] values = new float[node.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) node.get(i).asDouble();
        }
        return values;
    }
}
