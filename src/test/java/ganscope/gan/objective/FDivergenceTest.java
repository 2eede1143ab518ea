package ganscope.gan.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of f-GAN, checked from its definitions. */
class FDivergenceTest {
    private static final double[] SCORES = {-3, -1.7, -0.6, -0.01, 0.02, 0.8, 1.9, 3};

    @ParameterizedTest
    @EnumSource(FDivergence.class)
    void conjugateIsTheLargestOfUTLessF(FDivergence divergence) {
        for (double v : SCORES) {
            double t = divergence.output(v);
            if (divergence == FDivergence.PEARSON && t < -2) {
                continue; // the published conjugate leaves out that u is not negative
            }
            // sup over u on a fine logarithmic grid; its spacing bounds the error by about 1e-7.
            double largest = Double.NEGATIVE_INFINITY;
            for (int i = -20_000; i <= 20_000; i++) {
                double u = Math.exp(i * 5e-4);
                largest = Math.max(largest, u * t - divergence.generator(u));
            }
            double atZero = -divergence.generator(0);
            assertThat(divergence.conjugate(v))
                    .isCloseTo(Math.max(largest, Double.isNaN(atZero) ? largest : atZero), within(1e-5));
        }
    }

    @ParameterizedTest
    @EnumSource(FDivergence.class)
    void derivativesAreSlopes(FDivergence divergence) {
        double h = 1e-6;
        for (double v : SCORES) {
            assertThat(divergence.outputDerivative(v))
                    .isCloseTo((divergence.output(v + h) - divergence.output(v - h)) / (2 * h), within(1e-7));
            assertThat(divergence.conjugateDerivative(v))
                    .isCloseTo((divergence.conjugate(v + h) - divergence.conjugate(v - h)) / (2 * h), within(1e-7));
            double u = Math.exp(v);
            assertThat(divergence.generatorDerivative(u))
                    .isCloseTo(
                            (divergence.generator(u * (1 + h)) - divergence.generator(u * (1 - h))) / (2 * h * u),
                            within(1e-5 * (1 + 1 / (u * u))));
        }
    }

    @Test
    void tableAndValuesEqualThePublishedOnes() throws IOException {
        JsonNode truth = ObjectiveTest.resource("fgan.json");
        for (JsonNode row : truth.get("table")) {
            FDivergence divergence = of(row.get("name").asText());
            assertThat(divergence.threshold()).isCloseTo(row.get("df1").asDouble(), within(1e-15));
            if (divergence != FDivergence.TOTAL_VARIATION) {
                assertThat(divergence.generatorDerivative(1)).isCloseTo(divergence.threshold(), within(1e-15));
            }
        }
        JsonNode values = truth.get("values");
        for (FDivergence divergence : FDivergence.values()) {
            if (values.has(divergence.id())) {
                double sum = 0;
                for (int i = 0; i < 3; i++) {
                    double p = values.get("p").get(i).asDouble();
                    double q = values.get("q").get(i).asDouble();
                    sum += q * divergence.generator(p / q);
                }
                assertThat(sum).isCloseTo(values.get(divergence.id()).asDouble(), within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FDivergence.class)
    void theBoundIsTightAtTheBestDiscriminator(FDivergence divergence) {
        // E_p T - E_q f*(T) at T = f'(p/q) equals D_f: here with g_f inverted by bisection on v.
        double[] p = {0.5, 0.2, 0.3};
        double[] q = {0.1, 0.25, 0.65};
        double bound = 0;
        double value = 0;
        for (int i = 0; i < p.length; i++) {
            double best = divergence.generatorDerivative(p[i] / q[i]);
            double low = -40;
            double high = 40;
            for (int k = 0; k < 200; k++) {
                double middle = (low + high) / 2;
                if (divergence.output(middle) < best) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            bound += p[i] * divergence.output(low) - q[i] * divergence.conjugate(low);
            value += q[i] * divergence.generator(p[i] / q[i]);
        }
        assertThat(bound).isCloseTo(value, within(1e-9));
    }

    private static FDivergence of(String id) {
        return Arrays.stream(FDivergence.values())
                .filter(divergence -> divergence.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
