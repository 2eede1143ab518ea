package ganscope.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.BesideOthers;
import ganscope.evaluation.Evaluator;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.nn.array.NamedArrays;
import ganscope.random.RandomStream;
import ganscope.session.form.ExperimentTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@BesideOthers
class TimelineTest {
    private static final Experiment SMALL = ExperimentTree.with(
            Presets.of("normal-1d").experiment(),
            Map.of(
                    "generator.hidden", "4x1",
                    "discriminator.hidden", "4x1",
                    "batch", "8",
                    "evaluation.samples", "64"));

    /** What may be changed on the way: optimisers forget their memory, targets draw anew, averages begin. */
    private static final List<Map<String, String>> EDITS = List.of(
            Map.of("generator.optimizer.learningRate", "0.01"),
            Map.of("discriminator.optimizer.type", "sgd"),
            Map.of("discriminator.optimizer.type", "rmsprop"),
            Map.of("target.mean", "1"),
            Map.of("target.mean", "2"),
            Map.of("objective", "wasserstein"),
            Map.of("objective", "non-saturating"),
            Map.of("generator.average", "0.9"),
            Map.of("discriminator.steps", "2"));

    private final AtomicLong clock = new AtomicLong();
    private final Map<Moment, NamedArrays> states = new HashMap<>();
    private final Map<Moment, Experiment> settings = new HashMap<>();

    /** A run that is trained here, with its timeline. */
    private final class Run {
        private final Timeline timeline;
        private long number;
        private Trainer trainer = new Trainer(SMALL);
        private Evaluator evaluator = new Evaluator(trainer, 0);

        Run(long budget) {
            timeline = new Timeline(budget, () -> clock.addAndGet(40_000_000));
            timeline.start(0, trainer);
        }

        void step() {
            trainer.step();
            timeline.stepped(number, trainer);
        }

        void discriminatorAlone() {
            long at = trainer.steps();
            trainer.stepDiscriminator();
            timeline.did(number, at, false, trainer, Trainer::stepDiscriminator);
        }

        void edit(Map<String, String> settings) {
            Experiment next = ExperimentTree.with(trainer.experiment(), settings);
            trainer.change(next);
            evaluator.change(next);
            timeline.did(number, trainer.steps(), true, trainer, other -> other.change(next));
        }

        Moment look() {
            timeline.add(evaluator.snapshot());
            Moment newest = timeline.moments().getLast();
            states.put(newest, trainer.save());
            settings.put(newest, trainer.experiment());
            return newest;
        }

        /** Anything that can be done. */
        void act(RandomStream random) {
            int what = random.nextInt(20);
            if (what == 0) {
                edit(EDITS.get(random.nextInt(EDITS.size())));
            } else if (what == 1) {
                discriminatorAlone();
            } else {
                step();
            }
            if (random.nextInt(3) == 0) {
                look();
            }
        }

        void goBack(Moment to) {
            Rerun way = Objects.requireNonNull(timeline.back(to, ++number));
            trainer = Objects.requireNonNull(way.trainer(() -> false));
            evaluator = new Evaluator(trainer, number);
        }
    }

    static IntStream walks() {
        return IntStream.range(0, 12);
    }

    /** Edits, single updates and returns in between, from states that are few: the bits are those of the first time. */
    @ParameterizedTest
    @MethodSource("walks")
    void trainedAgainEveryMomentHasItsBits(int walk) {
        RandomStream random = new RandomStream(walk, "walk");
        Run run = new Run(walk % 2 == 0 ? 300_000 : 1L << 30);
        run.look();
        for (int turn = 0; turn < 5; turn++) {
            for (int i = 0; i < 120; i++) {
                run.act(random);
            }
            List<Moment> all = run.timeline.moments();
            Moment to = all.get(random.nextInt(all.size()));
            run.goBack(to);
            assertThat(run.trainer.steps()).isEqualTo(to.step());
            assertThat(run.trainer.save()).isEqualTo(states.get(to));
            assertThat(run.trainer.experiment()).isEqualTo(settings.get(to));
            assertThat(run.evaluator.metrics()).isEqualTo(to.snapshot().metrics());
            assertThat(run.timeline.moments()).endsWith(to);
            assertThat(run.timeline.used()).isLessThanOrEqualTo(walk % 2 == 0 ? 300_000 : 1L << 30);
        }
    }

    @Test
    void editsAndFindingsStayWhenTheRestIsThinned() {
        Run run = new Run(400_000);
        Moment first = run.look();
        Moment edited = null;
        Moment found = null;
        for (int i = 1; i <= 400; i++) {
            run.step();
            Moment moment = run.look();
            if (i == 150) {
                run.edit(EDITS.getFirst());
                edited = run.look();
            } else if (i == 200) {
                found = moment;
            } else if (i == 202) {
                run.timeline.found("collapse", Objects.requireNonNull(found));
            }
            assertThat(run.timeline.used()).isLessThanOrEqualTo(400_000);
            assertThat(run.timeline.moments()).startsWith(first).endsWith(i == 150 ? edited : moment);
        }
        assertThat(run.timeline.moments()).hasSizeLessThan(100).contains(edited, found);
    }

    @Test
    void whatComesOfAnotherRunStaysOut() {
        Run run = new Run(1L << 30);
        run.look();
        run.step();
        run.look();
        Evaluator old = run.evaluator;
        Trainer before = run.trainer;
        run.timeline.begin(1);
        assertThat(run.timeline.moments()).isEmpty();
        run.timeline.add(old.snapshot());
        run.timeline.start(0, before);
        run.timeline.did(0, 1, true, before, other -> {});
        assertThat(run.timeline.moments()).isEmpty();
        assertThat(run.timeline.used()).isZero();
        run.number = 1;
        run.trainer = new Trainer(SMALL);
        run.evaluator = new Evaluator(run.trainer, 1);
        run.timeline.start(1, run.trainer);
        Moment begun = run.look();
        run.step();
        run.look();
        run.goBack(begun);
        run.timeline.add(old.snapshot());
        assertThat(run.timeline.moments()).containsExactly(begun);
    }

    @Test
    void whereTheWayIsLostAMomentCanBeSeenButNotReached() {
        Run run = new Run(1L << 30);
        Moment seen = run.look();
        run.step();
        run.timeline.lose(0);
        run.step();
        Moment after = run.look();
        assertThat(run.timeline.reaches(seen)).isFalse();
        assertThat(run.timeline.back(seen, 1)).isNull();
        assertThat(run.timeline.moments()).containsExactly(seen, after);
        assertThat(run.timeline.reaches(after)).isTrue();
    }

    @Test
    void manyEditsAreForgottenTogetherWithTheStatesBeforeThem() {
        Run run = new Run(1L << 30);
        Moment first = run.look();
        for (int i = 0; i <= 10_000; i++) {
            run.timeline.did(0, 0, true, run.trainer, other -> {});
        }
        run.step();
        Moment after = run.look();
        assertThat(run.timeline.reaches(first)).isFalse();
        run.step();
        run.look();
        run.goBack(after);
        assertThat(run.trainer.save()).isEqualTo(states.get(after));
    }
}
