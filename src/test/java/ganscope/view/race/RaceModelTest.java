package ganscope.view.race;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.comparison.Entrant;
import ganscope.comparison.RaceResult;
import ganscope.comparison.ReadyRace;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.ExperimentText;
import ganscope.view.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Races as the window runs them, without the window. */
class RaceModelTest {
    private static final int STEPS = 30;
    private static final int EVERY = 5;

    private final ConcurrentLinkedQueue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final List<Notice> said = new ArrayList<>();
    private final RaceModel model = new RaceModel(
            () -> List.of(race()), work -> Thread.ofPlatform().daemon().start(work), screen::add, said::add);

    private static Experiment experiment(String settings) {
        return ExperimentText.parse("ganscope:preset=normal-1d;evaluation.samples=128;steps=" + STEPS + settings)
                .experiment();
    }

    private static ReadyRace race() {
        return new ReadyRace(
                "vanishing-gradient",
                List.of(
                        new Entrant("minimax", experiment(";objective=minimax")),
                        new Entrant("hinge", experiment(";objective=hinge"))),
                STEPS,
                EVERY,
                List.of(Metric.W1, Metric.JS));
    }

    @AfterEach
    void end() {
        model.end();
    }

    private void frames(Callable<Boolean> until) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
            for (Runnable work = screen.poll(); work != null; work = screen.poll()) {
                work.run();
            }
            model.frame();
            return until.call();
        });
    }

    private Standing standing() {
        return Objects.requireNonNull(model.standingProperty().get());
    }

    @Test
    void aRaceIsRunToItsEndByOneClockAndGivesWhatTheCommandGives() throws TimeoutException {
        frames(() -> model.cardProperty().get() != null);
        assertThat(standing().stepsToGoal(0)).isEmpty();
        model.play();
        long[] widest = {0};
        frames(() -> {
            long first = standing().histories().getFirst().newestStep();
            long second = standing().histories().getLast().newestStep();
            if (model.stateProperty().get() == RaceModel.State.RUNNING && first < STEPS && second < STEPS) {
                widest[0] = Math.max(widest[0], Math.abs(Math.max(0, first) - Math.max(0, second)));
            }
            return model.stateProperty().get() == RaceModel.State.OVER;
        });
        assertThat(widest[0]).as("steps apart").isLessThanOrEqualTo(2 * EVERY);
        RaceResult result = Objects.requireNonNull(standing().result());
        for (int i = 0; i < 2; i++) {
            assertThat(standing().histories().get(i).newestStep()).isEqualTo(STEPS);
            assertThat(standing().last(i, Metric.W1)).isEqualTo(result.last(i, Metric.W1));
        }
        assertThat(standing().floor(Metric.W1))
                .isEqualTo(result.floor(Metric.W1))
                .isPresent();
        assertThat(said).isEmpty();
    }

    @Test
    void aRaceIsHeldGoesOnAndGoesBackToItsStart() throws TimeoutException {
        frames(() -> model.cardProperty().get() != null);
        model.play();
        frames(() -> standing().histories().getFirst().newestStep() >= 0);
        model.play();
        assertThat(model.stateProperty().get()).isEqualTo(RaceModel.State.HELD);
        model.play();
        frames(() -> standing().histories().getLast().newestStep() > 0);
        model.reset();
        assertThat(model.stateProperty().get()).isEqualTo(RaceModel.State.READY);
        assertThat(standing().histories()).allMatch(History::isEmpty);
    }

    @Test
    void aRaceOfOnesOwnNeedsTwoOnTheSameData() throws TimeoutException {
        frames(() -> model.cardProperty().get() != null);
        model.add(experiment(""));
        assertThat(model.standingProperty().get()).as("one is no race").isNull();
        model.play();
        assertThat(said).extracting(Notice::key).containsExactly("race.notice.few");
        model.add(ExperimentText.parse("ganscope:preset=ring8").experiment());
        assertThat(said).extracting(Notice::key).endsWith("race.notice.otherData");
        model.add(experiment(";objective=hinge"));
        assertThat(standing().plan().entrants())
                .extracting(Entrant::name)
                .containsExactly(
                        "steps=" + STEPS + ", evaluation.samples=128",
                        "objective=hinge, steps=" + STEPS + ", evaluation.samples=128");
        RaceCard card = Objects.requireNonNull(model.cardProperty().get());
        assertThat(card.command().orElseThrow())
                .contains("race --experiment 'ganscope:preset=normal-1d", "objective=hinge", " --steps " + STEPS);
        model.add(experiment(""));
        model.add(experiment(""));
        model.add(experiment(""));
        assertThat(said).extracting(Notice::key).endsWith("race.notice.many");
        model.clear();
        assertThat(model.cardsProperty().get()).hasSize(1);
    }
}
