package ganscope.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ganscope.random.RandomStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThinnedTest {
    private record Thing(long step, long bytes, boolean kept) {}

    private static Thinned<Thing> thinned(long budget) {
        return new Thinned<>(budget, Thing::step, Thing::bytes, Thing::kept);
    }

    static IntStream walks() {
        return IntStream.range(0, 100);
    }

    /** Steps, sizes, what is kept and the budget at random; looked at after each one. */
    @ParameterizedTest
    @MethodSource("walks")
    void whateverComesTheBudgetHoldsAndWhatMustStayStays(int walk) {
        RandomStream random = new RandomStream(walk, "things");
        long budget = 2_000 + random.nextInt(20_000);
        Thinned<Thing> things = thinned(budget);
        List<Thing> all = new ArrayList<>();
        double share = random.nextDouble() * 0.3;
        long step = random.nextInt(50);
        long needed = 0;
        boolean fits = true;
        for (int i = 0; i < 300; i++) {
            Thing thing = new Thing(step, 1 + random.nextInt(400), random.nextDouble() < share);
            step += random.nextInt(i % 7 == 0 ? 100 : 4);
            all.add(thing);
            things.add(thing);
            List<Thing> left = things.all();
            assertThat(left.getFirst()).isSameAs(all.getFirst());
            assertThat(left.getLast()).isSameAs(thing);
            assertThat(things.used())
                    .isEqualTo(left.stream().mapToLong(Thing::bytes).sum())
                    .isLessThanOrEqualTo(budget);
            // What must be kept may only have gone where there was no room for all of it.
            needed += thing.kept() ? thing.bytes() : 0;
            fits &= needed + all.getFirst().bytes() + thing.bytes() <= budget;
            if (fits) {
                assertThat(left.stream().filter(Thing::kept))
                        .containsExactlyElementsOf(
                                all.stream().filter(Thing::kept).toList());
            }
        }
        assertThat(things.all()).isSortedAccordingTo(Comparator.comparingLong(Thing::step));
        assertThat(all).containsAll(things.all());
    }

    @Test
    void whatMustBeKeptGivesWayOnlyToTheBudgetAndTheClosestFirst() {
        Thinned<Thing> things = thinned(50);
        for (long step : new long[] {0, 100, 110, 120, 200}) {
            things.add(new Thing(step, 10, true));
        }
        things.add(new Thing(300, 10, false));
        assertThat(things.all()).extracting(Thing::step).containsExactly(0L, 100L, 120L, 200L, 300L);
        things.budget(5);
        assertThat(things.all())
                .as("the first and the newest stay, whatever the budget")
                .extracting(Thing::step)
                .containsExactly(0L, 300L);
    }

    /** Greedy thinning keeps neighbours within a few times the mean distance. */
    @Test
    void whatIsLeftOfALongRunStandsEvenly() {
        Thinned<Thing> things = thinned(100);
        LongStream.range(0, 50_000).forEach(step -> things.add(new Thing(step, 1, false)));
        List<Thing> left = things.all();
        assertThat(left).hasSize(100);
        double mean = 50_000 / 99.0;
        for (int i = 1; i < left.size(); i++) {
            assertThat(left.get(i).step() - left.get(i - 1).step()).isLessThan((long) (2.2 * mean));
        }
    }

    @Test
    void oneThatWentCanComeBackToItsPlace() {
        Thinned<Thing> things = thinned(30);
        Thing back = new Thing(5, 10, true);
        things.add(new Thing(0, 10, false));
        things.add(new Thing(7, 10, false));
        things.add(new Thing(9, 10, false));
        things.restore(back);
        things.restore(back);
        assertThat(things.all()).extracting(Thing::step).containsExactly(0L, 5L, 9L);
        assertThatIllegalArgumentException().isThrownBy(() -> things.add(back)).withMessageContaining("at least 9");
    }
}
