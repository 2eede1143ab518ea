package ganscope.view.explorer;

import ganscope.text.Language;
import ganscope.view.chart.ChartPainter;
import ganscope.view.model.Appearance;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import ganscope.view.shell.Failures;
import ganscope.view.shell.Shell;
import ganscope.view.shell.Surroundings;
import ganscope.view.shell.WorkspacePlace;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A shell with the explorer alone, on a screen that is not there. */
final class ExplorerFixture implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    final List<Notice> said = new CopyOnWriteArrayList<>();
    final List<NumbersFile.Taker> asked = new CopyOnWriteArrayList<>();
    final Appearance appearance;
    final Shell shell;
    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    private final ChartPainter painter = new ChartPainter();
    private final Failures failures;
    private final Stage stage;

    ExplorerFixture() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        stage = fx(() -> new Stage());
        Messages messages = new Messages(Language.ENGLISH);
        appearance = new Appearance(messages);
        failures = new Failures(said::add, messages);
        Surroundings surroundings = new Surroundings(appearance, painter, failures);
        shell = fx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
            Shell made = new Shell(
                    surroundings,
                    List.of(new WorkspacePlace("explorer", "mdi2c-chart-bell-curve", () -> explorer(surroundings))),
                    List.of(),
                    1280,
                    800,
                    file -> {});
            self = made;
            made.workspaces().open("explorer");
            made.show(stage, false);
            return made;
        });
        frames(3); // until then what stands in a scroll pane or a tab is in no scene and takes no focus
    }

    /** Waits for some more frames. */
    void frames(int count) throws TimeoutException {
        AtomicInteger left = new AtomicInteger(count);
        AnimationTimer counter = new AnimationTimer() {
            @Override
            public void handle(long now) {
                left.decrementAndGet();
            }
        };
        run(counter::start);
        until(() -> left.get() <= 0);
        run(counter::stop);
    }

    private volatile @Nullable Shell self;

    private ExplorerWorkspace explorer(Surroundings surroundings) {
        return new ExplorerWorkspace(
                surroundings, Objects.requireNonNull(self).actions(), taker -> asked.add(taker), said::add);
    }

    ExplorerWorkspace explorer() {
        return (ExplorerWorkspace) Objects.requireNonNull(shell.workspaces().shown());
    }

    ExplorerModel model() {
        return explorer().model();
    }

    ExplorerPane pane() {
        return explorer().pane();
    }

    <T> T fx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, action);
    }

    void run(Runnable action) {
        fx(() -> {
            action.run();
            return true;
        });
    }

    void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> fx(condition));
    }

    /** Waits until every chart shows what there is. */
    void settle() throws TimeoutException {
        until(() -> model().isCaughtUp());
        frames(3);
        until(() -> pane().isCurrent());
    }

    /** Gives the window a size and waits until it has it. */
    void size(double width, double height) throws TimeoutException {
        run(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        until(() -> shell.scene().getWidth() == width && shell.scene().getHeight() == height);
    }

    /** Lays the window out in a size at once. */
    void layOut(double width, double height) {
        shell.root().resize(width, height);
        shell.root().applyCss();
        shell.root().layout();
        shell.root().applyCss(); // the table's type follows its width
        shell.root().layout();
    }

    void press(KeyCode code) {
        press(code, false);
    }

    void press(KeyCode code, boolean shift) {
        run(() -> Event.fireEvent(
                shell.scene().getFocusOwner() == null
                        ? shell.root()
                        : shell.scene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false)));
    }

    /** What nobody caught, and what the window caught so that it lives on. */
    List<Throwable> failures() {
        List<Throwable> all = new CopyOnWriteArrayList<>(uncaught);
        fx(failures::known).forEach(failure -> all.add(failure.cause()));
        return all;
    }

    @Override
    public void close() {
        run(() -> {
            stage.hide();
            shell.close();
            painter.close();
        });
    }
}
