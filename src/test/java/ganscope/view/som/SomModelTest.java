package ganscope.view.som;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.evaluation.Snapshot;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.ExperimentText;
import ganscope.lesson.Presets;
import ganscope.session.HeadlessRun;
import ganscope.som.MapInput;
import ganscope.som.SelfOrganizingMap;
import ganscope.som.SomSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The map as the window runs it, without the window. */
class SomModelTest {
    private final ConcurrentLinkedQueue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final List<Throwable> failed = new ArrayList<>();
    private final Experiment present = ExperimentText.parse(
                    "ganscope:preset=ring8;steps=3;generator.hidden=8x1;discriminator.hidden=8x1;evaluation.samples=128")
            .experiment();
    private @Nullable Snapshot snapshot;
    private final SomModel model = new SomModel(
            () -> List.of(source("ring8"), source("normal-1d")),
            work -> Thread.ofPlatform().daemon().start(work),
            screen::add,
            () -> present,
            () -> snapshot,
            failed::add);

    private static SomSource source(String preset) {
        return new SomSource(
                Optional.of(preset), Presets.of(preset).experiment().withSteps(5));
    }

    @AfterEach
    void end() {
        model.close();
        assertThat(failed).isEmpty();
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

    private SomState state() {
        return Objects.requireNonNull(model.stateProperty().get());
    }

    private void small() throws TimeoutException {
        frames(() -> model.stateProperty().get() != null);
        model.set(SomSetting.ROWS, "5");
        model.set(SomSetting.COLUMNS, "6");
        model.set(SomSetting.STEPS, "900");
        model.speedProperty().set(100_000);
    }

    /** What the window unfolds is what the engine does with the same settings and rows, bit for bit; it stops at its end. */
    @Test
    void aMapLearnsToItsEndAsTheCommandDoes() throws TimeoutException {
        small();
        model.playingProperty().set(true);
        frames(() -> !model.playingProperty().get());
        SomSettings settings = model.settingsProperty().get();
        MapInput input = MapInput.of(Presets.of("ring8").experiment().target(), 0);
        SelfOrganizingMap alone = new SelfOrganizingMap(settings, input.scaled());
        alone.run(900);
        assertThat(state().scene().step()).isEqualTo(900);
        assertThat(state().scene().map().weights()).containsExactly(alone.weights());
        assertThat(state().scene().map().quality().quantizationError())
                .isEqualTo(alone.quality().quantizationError());
        assertThat(state().scene().errors().steps().get(0)).isZero();
        assertThat(model.command().orElseThrow())
                .startsWith("som --preset ring8 --grid 5x6 ")
                .contains("--steps 900 --seed 0");
    }

    /** A slower rate on the way changes what follows; another grid begins anew. */
    @Test
    void settingsTakeEffectOnTheWayOrBeginAnew() throws TimeoutException {
        small();
        frames(() -> model.stateProperty().get() != null);
        assertThat(state().scene().map().grid().units()).isEqualTo(30);
        for (int i = 0; i < 4; i++) {
            model.step();
        }
        frames(() -> state().scene().step() == 4);
        model.set(SomSetting.NEIGHBOURHOOD, "bubble");
        frames(() -> state().settings().neighbourhood().id().equals("bubble"));
        assertThat(state().scene().step()).isEqualTo(4);
        assertThat(model.isChangedOnTheWay()).isTrue();
        model.set(SomSetting.TOPOLOGY, "ring");
        frames(() -> model.stateProperty().get() != null);
        assertThat(state().scene().step()).isZero();
        assertThat(state().scene().map().grid().units()).isEqualTo(100);
        assertThat(model.isChangedOnTheWay()).isFalse();
    }

    @Test
    void dataOfTheLineGetALine() throws TimeoutException {
        frames(() -> model.stateProperty().get() != null);
        model.choose(source("normal-1d"));
        frames(() -> model.stateProperty().get() != null);
        assertThat(state().scene().map().grid().topology().isRow()).isTrue();
        assertThat(state().input().rows().dimension()).isEqualTo(1);
    }

    /** A generator of its own trains beside the map for as long as its preset says, and its grid is measured like a map. */
    @Test
    void aGeneratorTrainsBesideTheMap() throws TimeoutException {
        small();
        model.playingProperty().set(true);
        frames(() -> model.reading().isPresent() && !model.playingProperty().get());
        assertThat(model.generator().isBorrowed()).isFalse();
        assertThat(model.reading().orElseThrow().points()).isEqualTo(625);
        assertThat(model.reading().orElseThrow().quality().quantizationError()).isPositive();
    }

    /** Where the laboratory trains on the same target, its generator is shown. */
    @Test
    void theLaboratorysGeneratorIsTakenWhereItsTargetIsTheSame() throws TimeoutException {
        snapshot = HeadlessRun.trainAlone(present, 3, (row, seconds) -> {}, () -> false)
                .snapshot();
        frames(() -> model.reading().isPresent());
        assertThat(model.generator().isBorrowed()).isTrue();
        assertThat(model.reading().orElseThrow().step()).isEqualTo(3);
    }
}
