package ganscope.view.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.lesson.Presets;
import ganscope.session.StepKind;
import ganscope.timeline.Moment;
import ganscope.view.model.DeskModel;
import ganscope.view.model.MeasuredRun;
import ganscope.view.model.Notice;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Past moments of a desk's runs, without a screen. */
class TimeTravelTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final DeskModel model = new DeskModel(Presets.of("normal-1d").experiment(), Runnable::run, Runnable::run);
    private final Twins twins = new Twins(model);
    private final TimeTravel travel = twins.travel();

    @AfterEach
    void close() {
        twins.end();
    }

    private void frame() {
        twins.frame();
        travel.frame();
        twins.runs().forEach(run -> run.findings().frame(System.nanoTime()));
    }

    private void until(BooleanSupplier reached) {
        long end = System.nanoTime() + PATIENCE;
        while (!reached.getAsBoolean()) {
            frame();
            assertThat(System.nanoTime()).as("time is up").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static long measured(DeskModel run) {
        Snapshot snapshot = run.measured().snapshotProperty().get();
        return snapshot == null ? -1 : snapshot.step();
    }

    private void until(long step) {
        until(() -> twins.runs().stream()
                .allMatch(run ->
                        measured(run) == step && run.statusProperty().get().step() == step));
        frame();
    }

    /** Ten steps, of which nothing is looked at but the last. */
    private void ten(long from) {
        model.transport().step(StepKind.BOTH, 10);
        until(from + 10);
    }

    private Metrics shown(DeskModel run) {
        return Objects.requireNonNull(run.measured().shown().snapshot()).metrics();
    }

    private Metrics now(DeskModel run) {
        return Objects.requireNonNull(run.measured().snapshotProperty().get()).metrics();
    }

    private boolean says(String key) {
        Notice notice = model.noticeProperty().get();
        return notice != null && notice.key().equals(key);
    }

    @Test
    void aPastMomentIsShownUntilSomethingIsDoneToTheRun() {
        until(0);
        Metrics first = now(model);
        ten(0);
        Metrics ten = now(model);
        model.edits().edit("target.mean", "1", new Object());
        until(() -> !model.measured().changes().all().isEmpty());
        ten(10);
        ten(20);
        assertThat(travel.last()).isEqualTo(30);

        travel.show(9);
        assertThat(travel.pastProperty().get()).isTrue();
        Moment moment = Objects.requireNonNull(model.measured().moment());
        assertThat(travel.step()).isEqualTo(moment.step()).isLessThanOrEqualTo(10);
        MeasuredRun.Shown shown = model.measured().shown();
        assertThat(shown.history().newestStep()).isEqualTo(moment.step());
        assertThat(shown.history().metrics(shown.history().size() - 1))
                .isEqualTo(moment.snapshot().metrics());
        assertThat(now(model)).as("the run itself is where it was").isNotEqualTo(shown(model));
        frame();
        assertThat(model.findings().step()).isEqualTo(moment.step());

        travel.toFirst();
        assertThat(shown(model)).isEqualTo(first);
        assertThat(model.measured().shown().changes().all()).isEmpty();
        travel.move(-1);
        assertThat(travel.step()).isZero();
        travel.move(1000);
        assertThat(travel.pastProperty().get()).as("the end is now").isFalse();
        travel.move(-1);
        assertThat(travel.pastProperty().get()).isTrue();
        travel.now();
        assertThat(travel.step()).isEqualTo(30);

        travel.toFirst();
        model.edits().edit("target.mean", "2", new Object());
        frame();
        assertThat(travel.pastProperty().get())
                .as("an edit shows the run as it is now")
                .isFalse();
        travel.toFirst();
        frame();
        model.transport().step(StepKind.BOTH, 1);
        until(31);
        assertThat(travel.pastProperty().get()).isFalse();
        travel.toFirst();
        model.transport().play();
        frame();
        assertThat(travel.pastProperty().get()).isFalse();
        travel.toFirst();
        frame();
        assertThat(travel.pastProperty().get()).as("training goes on beside it").isTrue();
        model.transport().pause();
        until(() -> model.statusProperty().get().step() == measured(model));
        frame();
        assertThat(travel.pastProperty().get()).as("a pause shows nothing new").isTrue();
        model.reset();
        frame();
        assertThat(travel.pastProperty().get()).isFalse();
        until(0);
        assertThat(ten).isNotEqualTo(first);
    }

    @Test
    void theRunGoesOnFromThereAsItDid() {
        until(0);
        ten(0);
        ten(10);
        Metrics twenty = now(model);
        model.edits().edit("target.mean", "1", new Object());
        ten(20);
        travel.goOn();
        assertThat(measured(model)).as("nothing past is shown").isEqualTo(30);

        travel.show(10);
        assertThat(travel.step()).isEqualTo(10);
        Metrics then = shown(model);
        travel.goOn();
        assertThat(says("view.notice.moment.back")).isTrue();
        assertThat(travel.pastProperty().get()).isFalse();
        assertThat(now(model)).isEqualTo(then);
        assertThat(model.edits().value("target.mean"))
                .as("the settings of that moment")
                .isEqualTo("3");
        assertThat(model.measured().history().newestStep()).isEqualTo(10);
        assertThat(model.measured().changes().all()).isEmpty();
        until(10);
        assertThat(travel.last()).isEqualTo(10);
        ten(10);
        assertThat(now(model)).isEqualTo(twenty);
    }

    @Test
    void aForkFromAMomentPutsBothAtIt() {
        until(0);
        ten(0);
        Metrics ten = now(model);
        ten(10);
        Metrics twenty = now(model);
        travel.show(10);
        travel.fork();
        until(() -> twins.openProperty().get());
        until(10);
        assertThat(says("view.notice.moment.forked")).isTrue();
        assertThat(now(model)).isEqualTo(ten);
        assertThat(now(twins.twin()).get(Metric.W1)).isEqualTo(ten.get(Metric.W1));
        ten(10);
        assertThat(now(model)).isEqualTo(twenty);
        assertThat(now(twins.twin())).isEqualTo(twenty);
        ten(20);

        travel.show(20);
        assertThat(travel.step()).isEqualTo(20);
        assertThat(shown(model)).isEqualTo(twenty);
        assertThat(shown(twins.twin())).isEqualTo(twenty);
        twins.twin().edits().edit("target.mean", "1", new Object());
        frame();
        assertThat(travel.pastProperty().get()).isFalse();
        travel.show(20);
        travel.goOn();
        until(20);
        assertThat(twins.twin().edits().value("target.mean")).isEqualTo("3");
        ten(20);
        assertThat(now(model)).isEqualTo(now(twins.twin()));

        travel.show(20);
        travel.fork();
        until(() -> says("view.notice.moment.forked"));
        until(20);
        assertThat(now(twins.twin()).get(Metric.W1)).isEqualTo(twenty.get(Metric.W1));
        ten(20);
        assertThat(now(model)).isEqualTo(now(twins.twin()));
    }
}
