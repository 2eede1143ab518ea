package ganscope.view.cell;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.sheet.PaintedChart;
import ganscope.lesson.Presets;
import ganscope.session.StepKind;
import ganscope.text.Language;
import ganscope.view.DeskFixture;
import ganscope.view.chart.ChartSurface;
import ganscope.view.model.Notice;
import ganscope.view.shell.Failures;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
    private static DeskFixture desk;

    @BeforeAll
    static void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.first().experiment());
        desk.settle();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    static Stream<Supplier<Throwable>> whatGoesWrong() {
        return Stream.of(
                () -> new IllegalStateException("no such axis"),
                () -> new ArithmeticException(),
                StackOverflowError::new,
                () -> new OutOfMemoryError("Java heap space"),
                () -> new NoClassDefFoundError("org/jfree/chart/Axis"));
    }

    @ParameterizedTest
    @MethodSource("whatGoesWrong")
    void aChartThatFailsSaysSoInItsPlaceAndComesBackWhenItIsPaintedAgain(Supplier<Throwable> wrong)
            throws TimeoutException {
        ChartCell broken = cells().getFirst();
        ChartCell whole = cells().getLast();
        desk.run(() -> broken.surface().paintWith((subject, picture, scale) -> failing(wrong.get())));
        desk.run(() -> desk.model().transport().play());
        desk.until(() -> broken.failed().isVisible());
        String kind = wrong.get().getClass().getSimpleName();
        desk.run(() -> {
            assertThat(sentence(broken)).startsWith("This chart cannot be painted: ");
            copy(broken).fire();
            assertThat(Clipboard.getSystemClipboard().getString())
                    .contains(kind, "FailuresTest", broken.kindProperty().get().id());
        });

        long others = desk.fx(() -> whole.surface().redraws());
        desk.train(5);
        desk.until(() -> whole.surface().redraws() > others);
        assertThat(desk.fx(() -> broken.failed().isVisible())).isTrue();

        desk.run(() -> broken.surface().paintWith(ChartSurface.Subject::paint));
        desk.until(() -> !broken.failed().isVisible());
        desk.run(() -> desk.model().transport().pause());
        desk.settle();
        assertThat(desk.fx(() -> broken.surface().isBusy())).isFalse();
    }

    @Test
    void theWordsFollowTheLanguage() throws TimeoutException {
        ChartCell broken = cells().getFirst();
        desk.run(() -> {
            desk.desk().appearance().messages().use(Language.CHINESE);
            broken.surface().paintWith((subject, picture, scale) -> failing(new StackOverflowError()));
            desk.model().transport().step(StepKind.BOTH, 1);
        });
        desk.until(() -> broken.failed().isVisible());
        assertThat(desk.fx(() -> sentence(broken))).startsWith("无法绘制这张图：程序内部无限递归");
        desk.run(() -> {
            desk.desk().appearance().messages().use(Language.ENGLISH);
            broken.surface().paintWith(ChartSurface.Subject::paint);
            desk.model().transport().step(StepKind.BOTH, 1);
        });
        desk.until(() -> !broken.failed().isVisible());
    }

    @Test
    void aPartThatFailsAtEveryFrameIsSaidOnceAndTheOthersGoOn() {
        AtomicInteger done = new AtomicInteger();
        Runnable broken = () -> raise(new IllegalStateException("no such card"));
        desk.run(() -> {
            Failures failures = desk.desk().pane().context().failures();
            for (int i = 0; i < 3; i++) {
                failures.contain("the explanations of a test", broken);
                failures.contain("the status line of a test", done::incrementAndGet);
            }
            Notice said = desk.model().noticeProperty().get();
            assertThat(said.text(desk.desk().appearance().messages()))
                    .isEqualTo("The window goes on, but not everything in it: something inside went wrong"
                            + " (IllegalStateException: no such card).");
            assertThat(said.trace()).contains("IllegalStateException", "FailuresTest");
            assertThat(desk.desk().shell().notices().getActions())
                    .extracting(action -> action.getText())
                    .containsExactly("Copy the details");
            desk.model().say(new Notice(false, "view.notice.saved", "a.png"));
            failures.contain("the explanations of a test", broken);
            assertThat(desk.model().noticeProperty().get().key())
                    .as("what is known is not said again")
                    .isEqualTo("view.notice.saved");
            assertThat(desk.desk().shell().notices().getActions()).isEmpty();
        });
        assertThat(done).hasValue(3);
    }

    private static List<ChartCell> cells() {
        return desk.fx(() -> desk.desk().pane().grid().cells());
    }

    private static String sentence(ChartCell cell) {
        return ((Labeled) cell.failed().lookup(".chart-failure-sentence")).getText();
    }

    private static Button copy(ChartCell cell) {
        return (Button) cell.failed().lookup(".copy-details");
    }

    /** Throws whatever it is, an error too. */
    private static PaintedChart failing(Throwable problem) {
        raise(problem);
        throw new IllegalStateException("unreachable");
    }

    private static void raise(Throwable problem) {
        switch (problem) {
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            default -> throw new IllegalArgumentException(problem);
        }
    }
}
