package ganscope.view;

import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Preset;
import ganscope.nn.memory.NativeEngine;
import ganscope.text.Language;
import ganscope.view.model.DeskModel;
import ganscope.view.model.Theme;
import ganscope.view.model.setting.Section;
import ganscope.view.model.start.DeskLayout;
import ganscope.view.model.start.StartOptions;
import java.util.ArrayList;
import java.util.EnumSet;
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
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A real desk with a real session on a screen that is not there; keeps whatever goes wrong on the JavaFX thread. */
public final class DeskFixture implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Answer answer = new Answer();
    private final Desk desk;
    private final Stage stage;

    private DeskFixture(Experiment experiment, boolean presetCharts) throws TimeoutException {
        NativeEngine.load(); // before the toolkit loads its fonts, not beside them
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        // Not the primary one, of which every event would be kept.
        stage = fx(() -> new Stage());
        DeskLayout first = DeskLayout.first();
        DeskLayout layout = new DeskLayout(
                Theme.LIGHT,
                Language.ENGLISH,
                1280,
                800,
                false,
                true,
                true,
                EnumSet.allOf(Section.class),
                first.line(),
                first.plane(),
                first.images());
        desk = fx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
            Desk made =
                    new Desk(new StartOptions(experiment, layout, false, presetCharts), new Engine(experiment), answer);
            made.show(stage);
            return made;
        });
        frames(3); // until then what stands in a scroll pane or a tab is in no scene and takes no focus
    }

    public static DeskFixture open(Experiment experiment) throws TimeoutException {
        return new DeskFixture(experiment, false);
    }

    /** As if the environment had asked for the preset. */
    public static DeskFixture open(Preset preset) throws TimeoutException {
        return new DeskFixture(preset.experiment(), true);
    }

    public Desk desk() {
        return desk;
    }

    /** What the desk is told when it asks for a file. */
    public Answer answer() {
        return answer;
    }

    public DeskModel model() {
        return desk.model();
    }

    /** What nobody caught, and what the desk caught so that it lives on. */
    public List<Throwable> failures() {
        List<Throwable> all = new ArrayList<>(failures);
        fx(() -> desk.pane().context().failures().known()).forEach(failure -> all.add(failure.cause()));
        return all;
    }

    public <T> T fx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, action);
    }

    public void run(Runnable action) {
        fx(() -> {
            action.run();
            return true;
        });
    }

    /** Waits until something holds on the JavaFX thread. */
    public void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> fx(condition));
    }

    /** Waits until as many more steps are done. */
    public void train(long steps) throws TimeoutException {
        long from = fx(() -> model().statusProperty().get().step());
        until(() -> model().statusProperty().get().step() >= from + steps);
    }

    /** Lays the whole window out in a size, at once and whatever its own size is; on the JavaFX thread. */
    public void layOut(double width, double height) {
        desk.shell().root().resize(width, height);
        desk.shell().root().applyCss();
        desk.shell().root().layout();
    }

    /** Gives the window a size, in pixels, and waits until the desk has it. */
    public void size(double width, double height) throws TimeoutException {
        run(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        until(() -> desk.scene().getWidth() == width && desk.scene().getHeight() == height);
    }

    /** Waits for some more frames: after three, what was asked for is laid out, and charts are asked for in that size. */
    public void frames(int count) throws TimeoutException {
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

    /** Waits until everything is laid out and every visible chart shows what there is. */
    public void settle() throws TimeoutException {
        frames(3);
        until(() -> desk.pane().grid().isCurrent());
        frames(2);
    }

    /** A node of the window, as soon as it is there. */
    public Node node(String selector) throws TimeoutException {
        return node(desk.scene().getRoot(), selector);
    }

    /** A node under another: what stands in a scroll pane or a tab is found only after the pulse that gives it a skin. */
    public Node node(Node parent, String selector) throws TimeoutException {
        until(() -> parent.lookup(selector) != null);
        return fx(() -> Objects.requireNonNull(parent.lookup(selector)));
    }

    /** Presses a button under a node, as soon as it is there. */
    public void fire(Node parent, String selector) throws TimeoutException {
        until(() -> {
            if (parent.lookup(selector) instanceof ButtonBase button) {
                button.fire();
                return true;
            }
            return false;
        });
    }

    public void press(KeyCode code, boolean shift, boolean control) {
        run(() -> {
            Node target = desk.scene().getFocusOwner();
            Event.fireEvent(
                    target == null ? desk.scene().getRoot() : target,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        });
    }

    /** The event of a key or a combination being pressed. */
    static KeyEvent event(KeyCombination keys) {
        KeyCodeCombination combination = (KeyCodeCombination) keys;
        boolean shortcut = combination.getShortcut() == KeyCombination.ModifierValue.DOWN;
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                combination.getCode(),
                combination.getShift() == KeyCombination.ModifierValue.DOWN,
                shortcut,
                false,
                false);
    }

    /** The event of a character being typed, on whichever key it is. */
    static KeyEvent typed(String character) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", character, KeyCode.UNDEFINED, false, false, false, false);
    }

    /** The event of the mouse doing something within a node. */
    public static MouseEvent mouse(Node node, EventType<MouseEvent> type, double across, double down, int count) {
        Bounds bounds = node.getLayoutBounds();
        // An event without a source has its place in the scene.
        Point2D place = node.localToScene(across * bounds.getWidth(), down * bounds.getHeight());
        double x = place.getX();
        double y = place.getY();
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                count,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    /** The event of the wheel being turned in the middle of a node, away from the person for positive pixels. */
    public static ScrollEvent wheel(Node node, double pixels) {
        Point2D place = node.localToScene(
                node.getLayoutBounds().getWidth() / 2, node.getLayoutBounds().getHeight() / 2);
        double x = place.getX();
        double y = place.getY();
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                pixels,
                0,
                pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    public void press(KeyCode code) {
        press(code, false, false);
    }

    @Override
    public void close() {
        run(() -> {
            stage.hide();
            desk.close();
        });
    }
}
