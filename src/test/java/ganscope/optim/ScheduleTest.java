package ganscope.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {
    /** A few roundings of doubles below 1. */
    private static final double ROUNDING = 1e-15;

    @ParameterizedTest
    @CsvSource({
        "CONSTANT, 0, 0.2",
        "CONSTANT, 50, 0.2",
        "CONSTANT, 1000, 0.2",
        "LINEAR, 0, 0.2",
        "LINEAR, 25, 0.155",
        "LINEAR, 50, 0.11",
        "LINEAR, 100, 0.02",
        "LINEAR, 1000, 0.02",
        "COSINE, 0, 0.2",
        "COSINE, 50, 0.11",
        "COSINE, 100, 0.02",
        "COSINE, 1000, 0.02",
        "STEP, 0, 0.2",
        "STEP, 99, 0.2",
        "STEP, 100, 0.02",
        "STEP, 199, 0.02",
        "STEP, 200, 0.002",
    })
    void ratesFollowTheirFormulas(ScheduleType type, long updates, double rate) {
        assertThat(new Schedule(type, 0.2, 100, 0.1).at(updates)).isCloseTo(rate, within(ROUNDING));
    }

    @Test
    void cosineIsSlowAtBothEnds() {
        Schedule cosine = new Schedule(ScheduleType.COSINE, 1, 100, 0);
        assertThat(cosine.at(25)).isCloseTo((2 + Math.sqrt(2)) / 4, within(ROUNDING));
        assertThat(cosine.at(75)).isCloseTo((2 - Math.sqrt(2)) / 4, within(ROUNDING));
    }

    @ParameterizedTest
    @EnumSource(ScheduleType.class)
    void everyScheduleFallsOrStaysAndIsNeverNegative(ScheduleType type) {
        Schedule schedule = new Schedule(type, 1e-3, 30, 0);
        double before = 1e-3;
        for (int updates = 0; updates < 100; updates++) {
            assertThat(schedule.at(updates)).isBetween(0.0, before);
            before = schedule.at(updates);
        }
        assertThat(before).isEqualTo(type == ScheduleType.CONSTANT ? 1e-3 : 0);
    }

    @Test
    void badArgumentsAreNamed() {
        Schedule schedule = new Schedule(ScheduleType.LINEAR, 1, 10, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> schedule.at(-1)).withMessageContaining("updates: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule(ScheduleType.STEP, Double.NaN, 10, 0))
                .withMessageContaining("learningRate: NaN");
    }
}
