package ganscope.evaluation.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class RememberedFloorsTest {
    private final List<Long> searched = new ArrayList<>();

    private final RememberedFloors floors = new RememberedFloors(experiment -> {
        searched.add(experiment.seed());
        if (experiment.seed() == 99 && searched.size() == 1) {
            throw new CancellationException();
        }
        return Map.of(Metric.W1, new MetricFloor(experiment.seed(), experiment.seed()));
    });

    private static Experiment seeded(int seed) {
        return ExperimentTree.with(Presets.of("normal-1d").experiment(), "seed", "" + seed);
    }

    private double asked(int seed) {
        return floors.apply(seeded(seed)).values().iterator().next().mean();
    }

    @Test
    void whatWasFoundIsNotLookedForAgain() {
        assertThat(asked(1)).isEqualTo(1);
        assertThat(asked(2)).isEqualTo(2);
        assertThat(asked(1)).isEqualTo(1);
        Experiment wider = ExperimentTree.with(seeded(1), "generator.hidden", "8x2");
        assertThat(floors.apply(wider).values().iterator().next().mean())
                .as("networks do not matter")
                .isEqualTo(1);
        assertThat(searched).containsExactly(1L, 2L);
    }

    @Test
    void theOneThatWasAskedForLongestAgoIsForgotten() {
        for (int seed = 1; seed <= RememberedFloors.MOST; seed++) {
            asked(seed);
        }
        asked(1);
        asked(RememberedFloors.MOST + 1);
        searched.clear();
        asked(1);
        assertThat(searched).isEmpty();
        asked(2);
        assertThat(searched).containsExactly(2L);
    }

    @Test
    void aSearchThatIsGivenUpIsNotRemembered() {
        assertThatThrownBy(() -> asked(99)).isInstanceOf(CancellationException.class);
        assertThat(asked(99)).isEqualTo(99);
        assertThat(searched).containsExactly(99L, 99L);
    }
}
