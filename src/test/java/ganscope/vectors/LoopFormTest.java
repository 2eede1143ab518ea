package ganscope.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoopFormTest {
    private final AtomicLong clock = new AtomicLong();
    private final AtomicLong age = new AtomicLong(LoopForm.SHORT_JOB);
    private final AtomicInteger exercises = new AtomicInteger();

    @BeforeEach
    @AfterEach
    void forgetTheProperty() {
        System.clearProperty(VectorMode.PROPERTY);
    }

    /** Takes so many nanoseconds a number, and from the given call on one. */
    private LoopForm form(long nanos, int compiled) {
        return new LoopForm(
                "a loop",
                () -> {
                    clock.addAndGet(exercises.incrementAndGet() < compiled ? 1000 * nanos : 1000);
                    return 1000;
                },
                VectorMode.AUTO,
                age::get);
    }

    @Test
    void aLoopIsExercisedUntilItIsCompiled() {
        LoopForm form = form(300, 700);
        assertThat(LoopCompilation.bring(form, clock::get)).isTrue();
        assertThat(form.isVector()).isTrue();
        assertThat(exercises.get()).isBetween(700, 800);
    }

    @Test
    void aSingleFastCallIsNotEnough() {
        AtomicInteger call = new AtomicInteger();
        LoopForm form = new LoopForm(
                "a loop",
                () -> {
                    clock.addAndGet(call.incrementAndGet() % 3 == 0 ? 300_000_000 : 1000);
                    return 1000;
                },
                VectorMode.AUTO,
                age::get);
        assertThat(LoopCompilation.bring(form, clock::get)).as("settled").isFalse();
        assertThat(form.isVector()).isFalse();
    }

    @Test
    void aLoopForWhichABusyMachineHadNoTimeIsTriedAgain() {
        LoopForm form = form(300, 500_000);
        assertThat(LoopCompilation.bring(form, clock::get)).as("settled").isFalse();
        while (!LoopCompilation.bring(form, clock::get)) {
            assertThat(form.isVector()).isFalse();
        }
        assertThat(form.isVector()).isTrue();
    }

    @Test
    void aLoopThatIsNeverCompiledStaysPlain() {
        LoopForm form = form(300, Integer.MAX_VALUE);
        assertThat(LoopCompilation.bring(form, clock::get)).as("settled").isFalse();
        assertThat(form.isVector()).isFalse();
        assertThat(clock.get()).isGreaterThan(1_000_000_000);
    }

    @Test
    void aLoopThatCannotBeLoadedStaysPlain() {
        LoopForm form = new LoopForm(
                "a loop",
                () -> {
                    throw new NoClassDefFoundError("jdk/incubator/vector/Vector");
                },
                VectorMode.AUTO,
                age::get);
        assertThat(LoopCompilation.bring(form, clock::get))
                .as("no use to try again")
                .isTrue();
        assertThat(form.isVector()).isFalse();
    }

    @Test
    void aLongJobAsksForItsLoopsOnce() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        LoopForm form = new LoopForm(
                "a loop",
                () -> {
                    asked.countDown();
                    exercises.incrementAndGet();
                    return Integer.MAX_VALUE;
                },
                VectorMode.AUTO,
                age::get);
        for (int i = 0; i < LoopForm.LONG_JOB - 1; i++) {
            assertThat(form.isVector()).isFalse();
        }
        assertThat(exercises).hasValue(0);
        assertThat(form.isVector()).isFalse();
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aShortJobKeepsItsPlainLoops() {
        age.set(LoopForm.SHORT_JOB - 1);
        LoopForm form = new LoopForm("a loop", exercises::incrementAndGet, VectorMode.AUTO, age::get);
        for (int i = 0; i < 5 * LoopForm.LONG_JOB; i++) {
            assertThat(form.isVector()).isFalse();
        }
        assertThat(exercises).hasValue(0);
    }

    @Test
    void aJobThatGetsLongAsksAfterAll() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        age.set(0);
        LoopForm form = new LoopForm(
                "a loop",
                () -> {
                    asked.countDown();
                    return Integer.MAX_VALUE;
                },
                VectorMode.AUTO,
                age::get);
        for (int i = 0; i < LoopForm.LONG_JOB; i++) {
            assertThat(form.isVector()).isFalse();
        }
        age.set(LoopForm.SHORT_JOB);
        for (int i = 0; i < LoopForm.ASK_AGAIN; i++) {
            form.isVector();
        }
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aModeThatIsFixedAsksForNothing() {
        LoopForm off = new LoopForm("a loop", exercises::incrementAndGet, VectorMode.OFF, age::get);
        LoopForm on = new LoopForm("a loop", exercises::incrementAndGet, VectorMode.ON, age::get);
        for (int i = 0; i < 2 * LoopForm.LONG_JOB; i++) {
            assertThat(off.isVector()).isFalse();
            assertThat(on.isVector()).isTrue();
        }
        assertThat(exercises).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource
    void thePropertyNamesTheMode(VectorMode mode) {
        assertThat(VectorMode.chosen()).isEqualTo(VectorMode.AUTO);
        System.setProperty(VectorMode.PROPERTY, mode.name().toLowerCase(Locale.ROOT));
        assertThat(VectorMode.chosen()).isEqualTo(mode);
    }

    @Test
    void anotherWordIsRefused() {
        System.setProperty(VectorMode.PROPERTY, "yes");
        assertThatIllegalArgumentException()
                .isThrownBy(VectorMode::chosen)
                .withMessage("ganscope.vectors: \"yes\" (auto, off or on)");
    }
}
