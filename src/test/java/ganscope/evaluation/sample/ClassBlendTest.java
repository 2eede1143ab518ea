package ganscope.evaluation.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.BesideOthers;
import ganscope.evaluation.ClassView;
import ganscope.evaluation.Evaluator;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.Wishes;
import ganscope.evaluation.metric.Series;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points that are asked to be of two classes at once. */
@BesideOthers
class ClassBlendTest {
    private static Evaluator evaluator(String preset, String conditioning) {
        Experiment small = ExperimentTree.with(
                Presets.of(preset).experiment(),
                Map.of(
                        "conditioning", conditioning,
                        "generator.hidden", "8",
                        "discriminator.hidden", "8",
                        "batch", "16",
                        "evaluation.samples", "256"));
        return new Evaluator(new Trainer(small));
    }

    private static ClassView classes(Evaluator evaluator) {
        return Objects.requireNonNull(evaluator.snapshot().classes());
    }

    /** Samples that were asked to be of the class anyway are the same. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void atEitherEndTheyAreSamplesOfThatClass(double share) {
        Evaluator evaluator = evaluator("ring8-conditional", "projection");
        evaluator.wish(Wishes.NONE.withMix(new ClassMix(2, 5, share)));
        ClassView view = classes(evaluator);
        Series blended = Objects.requireNonNull(view.blend()).samples();
        Series generated = Objects.requireNonNull(view.plane()).generated();
        assertThat(blended.size()).isEqualTo(2 * 256);
        int same = 0;
        for (int i = 0; i < 256; i++) {
            if (view.asked().get(i) == (share == 0 ? 2 : 5)) {
                // Batches of other sizes round floats otherwise.
                assertThat(blended.get(2 * i)).isCloseTo(generated.get(2 * i), within(1e-5));
                assertThat(blended.get(2 * i + 1)).isCloseTo(generated.get(2 * i + 1), within(1e-5));
                same++;
            }
        }
        assertThat(same).isPositive();
    }

    @Test
    void halfWayIsNeitherEnd() {
        Evaluator evaluator = evaluator("ring8-conditional", "concatenation");
        assertThat(classes(evaluator).blend()).isNull();
        evaluator.wish(Wishes.NONE.withMix(new ClassMix(0, 4, 0.5)));
        Series half = Objects.requireNonNull(classes(evaluator).blend()).samples();
        evaluator.wish(Wishes.NONE.withMix(new ClassMix(0, 4, 1)));
        assertThat(half)
                .isNotEqualTo(Objects.requireNonNull(classes(evaluator).blend()).samples());
        evaluator.wish(Wishes.NONE.withMix(new ClassMix(0, 8, 1)));
        assertThat(classes(evaluator).blend()).isNull();
    }

    @Test
    void onTheLineTheyHaveAHistogramOverTheBinsThatAreShown() {
        Evaluator evaluator = evaluator("bimodal-1d", "concatenation");
        evaluator.wish(Wishes.NONE.withMix(new ClassMix(0, 1, 0.5)));
        Snapshot snapshot = evaluator.snapshot();
        ClassBlend blend = Objects.requireNonNull(
                Objects.requireNonNull(snapshot.classes()).blend());
        Series edges = Objects.requireNonNull(snapshot.line()).edges();
        assertThat(blend.density().size()).isEqualTo(edges.size() - 1);
        for (int bin = 0; bin + 1 < edges.size(); bin++) {
            int inside = 0;
            for (int i = 0; i < blend.samples().size(); i++) {
                double x = blend.samples().get(i);
                inside += x >= edges.get(bin) && x < edges.get(bin + 1) ? 1 : 0;
            }
            double expected = inside / (256 * (edges.get(bin + 1) - edges.get(bin)));
            // A sample on the last edge belongs to the last bin.
            assertThat(blend.density().get(bin))
                    .isCloseTo(expected, within(1.01 / (256 * (edges.get(1) - edges.get(0)))));
        }
    }
}
