package ganscope.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.random.RandomStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SampleEstimatesTest {
    private static final Law P = new NormalLaw(0, 1);
    private static final Law Q = new NormalLaw(1, 1);

    private static Map<Measure, Spread> estimates(Side p, Side q, int n, long seed) {
        return SampleEstimates.of(p, q, n, 40, new RandomStream(seed, "test.estimates"));
    }

    private static Spread spread(Map<Measure, Spread> estimates, Measure measure) {
        return Objects.requireNonNull(estimates.get(measure), measure.id());
    }

    @Test
    void manyNumbersComeNearTheExactValue() {
        Map<Measure, Spread> many = estimates(P, Q, 20_000, 1);
        for (Measure measure : new Measure[] {Measure.W1, Measure.W2, Measure.ENERGY, Measure.ENTROPY_P, Measure.JS}) {
            double exact = ExactValues.of(measure, P, Q).orElseThrow();
            // bins blur by less than the 3 % that is allowed here; the means of samples scatter by 0.01
            assertThat(spread(many, measure).mean()).as(measure.id()).isCloseTo(exact, within(0.03 * exact));
        }
    }

    @Test
    void theFloorIsAboveNothingAndFallsWithTheSample() {
        Spread few = spread(estimates(P, P, 200, 1), Measure.JS);
        Spread many = spread(estimates(P, P, 5000, 1), Measure.JS);
        assertThat(many.p5()).isPositive();
        assertThat(many.p95()).isLessThan(few.p5());
        assertThat(few.p5()).isLessThanOrEqualTo(few.mean());
        assertThat(few.mean()).isLessThanOrEqualTo(few.p95());
    }

    @Test
    void theSeedDecides() {
        assertThat(estimates(P, Q, 100, 3)).isEqualTo(estimates(P, Q, 100, 3)).isNotEqualTo(estimates(P, Q, 100, 4));
    }
}
