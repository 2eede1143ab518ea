package ganscope.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.evaluation.Evaluator;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Series;
import ganscope.gan.Trainer;
import ganscope.lesson.Presets;
import ganscope.nn.array.NamedArrays;
import ganscope.nn.memory.FloatArray;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FootprintTest {
    private final Trainer trainer = new Trainer(Presets.of("ring8").experiment());

    @Test
    void theNumbersOfAMomentAreCountedInEveryRecordOfIt() {
        Snapshot snapshot = new Evaluator(trainer).snapshot();
        PlaneView plane = Objects.requireNonNull(snapshot.plane());
        long grids = 8L
                * (plane.reading().size()
                        + plane.potential().size()
                        + plane.real().size());
        long all = grids
                + 8L
                        * (2L * plane.generated().size()
                                + plane.planTo().size()
                                + plane.lattice().size());
        assertThat(Footprint.of(snapshot)).isBetween(all, 3 * all / 2);
        assertThat(Footprint.of(plane)).isGreaterThan(grids).isLessThan(Footprint.of(snapshot));
    }

    @Test
    void listsOfListsCountToo() {
        record Classes(List<Series> all) {}
        assertThat(Footprint.of(new Classes(List.of(Series.linear(0, 1, 1000), Series.linear(0, 1, 500)))))
                .isBetween(8L * 1500, 8L * 1500 + 200);
    }

    @Test
    void theFloatsOfAStateAreMostOfIt() {
        NamedArrays state = trainer.save();
        long floats =
                state.floats().values().stream().mapToLong(FloatArray::size).sum();
        assertThat(Footprint.of(state)).isBetween(4 * floats, 5 * floats);
    }
}
