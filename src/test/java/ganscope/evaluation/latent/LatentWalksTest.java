package ganscope.evaluation.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.BesideOthers;
import ganscope.data.latent.LatentType;
import ganscope.evaluation.Evaluator;
import ganscope.evaluation.ImageView;
import ganscope.evaluation.Wishes;
import ganscope.evaluation.metric.Series;
import ganscope.evaluation.sample.ClassBlend;
import ganscope.evaluation.sample.ClassMix;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a generator makes between two samples, or two classes. */
@BesideOthers
class LatentWalksTest {
    private static final int PIXELS = 64;

    private static ImageView view(String preset) {
        return shown(evaluator(preset));
    }

    private static ImageView shown(Evaluator evaluator) {
        return Objects.requireNonNull(evaluator.snapshot().images());
    }

    private static Evaluator evaluator(String preset) {
        Experiment small = ExperimentTree.with(
                Presets.of(preset).experiment(),
                Map.of(
                        "generator.hidden", "8",
                        "discriminator.hidden", "8",
                        "evaluation.samples", "128",
                        "evaluation.pairs", "64"));
        return new Evaluator(new Trainer(small));
    }

    private static double[] picture(Series pictures, int i) {
        double[] pixels = new double[PIXELS];
        for (int pixel = 0; pixel < PIXELS; pixel++) {
            pixels[pixel] = pictures.get(i * PIXELS + pixel);
        }
        return pixels;
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(sum);
    }

    @Test
    void walksLeadFromSampleToSampleOfTheSheet() {
        ImageView view = view("digits");
        LatentWalk walk = view.walk();
        assertThat(walk.ofClasses()).isFalse();
        assertThat(walk.walks(PIXELS)).isEqualTo(8);
        double way = 0;
        double largest = 0;
        for (int r = 0; r < 8; r++) {
            // Batches of other sizes round floats otherwise: the ends are met within some of their last digits.
            assertThat(picture(walk.pictures(), 9 * r)).containsExactly(picture(view.sheet(), 2 * r), within(1e-5));
            assertThat(picture(walk.pictures(), 9 * r + 8))
                    .containsExactly(picture(view.sheet(), 2 * r + 1), within(1e-5));
            way += distance(picture(view.sheet(), 2 * r), picture(view.sheet(), 2 * r + 1)) / 8;
            for (int i = 1; i < 9; i++) {
                largest = Math.max(
                        largest,
                        distance(picture(walk.pictures(), 9 * r + i - 1), picture(walk.pictures(), 9 * r + i)));
            }
        }
        assertThat(walk.way()).isCloseTo(way, within(1e-5));
        assertThat(walk.largestStep()).isCloseTo(largest, within(1e-9));
    }

    @Test
    void ofAConditionalGanTheyLeadFromClassToClass() {
        ImageView view = view("digits-conditional");
        LatentWalk walk = view.walk();
        assertThat(walk.ofClasses()).isTrue();
        assertThat(walk.walks(PIXELS)).isEqualTo(10);
        for (int k = 0; k < 10; k++) {
            double[] first = picture(view.sheet(), k * view.perClass());
            double[] next = picture(view.sheet(), (k + 1) % 10 * view.perClass());
            assertThat(picture(walk.pictures(), 9 * k)).containsExactly(first, within(1e-6));
            assertThat(picture(walk.pictures(), 9 * k + 8)).containsExactly(next, within(1e-6));
            double[] half = picture(walk.pictures(), 9 * k + 4);
            assertThat(distance(half, first)).isPositive();
            assertThat(distance(half, next)).isPositive();
        }
    }

    @Test
    void betweenTwoClassesEachIsAskedForByItsShare() {
        Evaluator evaluator = evaluator("digits-conditional");
        assertThat(shown(evaluator).blend()).isNull();
        evaluator.wish(Wishes.NONE.withMix(new ClassMix(4, 5, 0.5)));
        ImageView view = shown(evaluator);
        ClassBlend half = Objects.requireNonNull(view.blend());
        // The walk from class 4 to class 5 has the first latent half-way at its fifth picture.
        assertThat(picture(half.samples(), 0))
                .containsExactly(picture(view.walk().pictures(), 9 * 4 + 4), within(1e-5));
        evaluator.wish(Wishes.NONE.withMix(new ClassMix(7, 2, 1)));
        ClassBlend end = Objects.requireNonNull(shown(evaluator).blend());
        for (int i = 0; i < view.perClass(); i++) {
            assertThat(picture(end.samples(), i))
                    .containsExactly(picture(view.sheet(), 2 * view.perClass() + i), within(1e-5));
        }
        evaluator.wish(Wishes.NONE.withMix(new ClassMix(7, 10, 1)));
        assertThat(shown(evaluator).blend()).isNull();
        Evaluator plain = evaluator("digits");
        plain.wish(Wishes.NONE.withMix(new ClassMix(0, 1, 0.5)));
        assertThat(shown(plain).blend()).isNull();
    }

    /** Half-way between (3, 0) and (0, 4) on the arc both count for sin 45° / sin 90°; on the straight way for one half. */
    @Test
    void normalLatentsTakeTheArc() {
        float[] ends = {3, 0, 0, 4};
        float[] half = new float[2];
        LatentWalks.between(LatentType.NORMAL, ends, 0, 2, 0.5, half, 0);
        assertThat(half[0]).isCloseTo((float) (3 / Math.sqrt(2)), within(1e-6f));
        assertThat(half[1]).isCloseTo((float) (4 / Math.sqrt(2)), within(1e-6f));
        LatentWalks.between(LatentType.UNIFORM_UNIT, ends, 0, 2, 0.25, half, 0);
        assertThat(half).containsExactly(2.25f, 1f);
        float[] alike = {1, 1, 2, 2};
        LatentWalks.between(LatentType.NORMAL, alike, 0, 2, 0.5, half, 0);
        assertThat(half).containsExactly(1.5f, 1.5f);
    }
}
