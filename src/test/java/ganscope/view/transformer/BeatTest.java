package ganscope.view.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeatTest {
    private static final long SECOND = 1_000_000_000L;

    private static int due(Beat beat, long from, long nanos, long look) {
        int count = 0;
        for (long now = from; now < from + nanos; now += look) {
            while (beat.isDue(now)) {
                count++;
            }
        }
        return count;
    }

    @Test
    void playsAtItsPaceAndHolds() {
        Beat beat = new Beat(50);
        assertThat(due(beat, 5, SECOND, 1_000_000)).isZero();
        beat.play(true);
        assertThat(due(beat, SECOND, 2 * SECOND, 1_000_000)).isBetween(98, 104);
        beat.play(false);
        assertThat(due(beat, 3 * SECOND, SECOND, 1_000_000)).isZero();
    }

    @Test
    void aStepIsTakenWhileItIsHeld() {
        Beat beat = new Beat(1);
        beat.step();
        beat.step();
        assertThat(due(beat, SECOND, SECOND, 1_000_000)).isEqualTo(2);
    }

    /** Ten seconds in which nobody looked are not made up for. */
    @Test
    void whatWasMissedIsMissed() {
        Beat beat = new Beat(100);
        beat.play(true);
        assertThat(due(beat, SECOND, SECOND / 10, 1_000_000)).isBetween(8, 16);
        assertThat(due(beat, 11 * SECOND, 1_000_000, 1_000_000)).isBetween(1, 7);
    }

    @Test
    void aFasterPaceCountsAtOnce() {
        Beat beat = new Beat(1);
        beat.play(true);
        assertThat(beat.isDue(SECOND)).isTrue();
        beat.pace(1000);
        assertThat(due(beat, SECOND + 1, SECOND, 1_000_000)).isGreaterThan(500);
    }
}
