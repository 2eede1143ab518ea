package ganscope.view.shell;

import ganscope.view.model.Appearance;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A window around its workspaces: owns the scene, the menu, theme, language, presentation mode, notices, the sheet of keys,
 * and the beat. Only the workspace that is shown gets frames; what a hidden one runs on threads of its own goes on. For the
 * JavaFX thread.
 */
public final class Shell implements AutoCloseable {
    /** The menu comes when the first workspace has been drawn. */
    private static final int DRAWN = 2;

    private final Surroundings surroundings;
    private final Workspaces workspaces;
    private final KeyActions actions;
    private final WorkspaceBar bar;
    private final BorderPane frame = new BorderPane();
    private final StackPane layers = new StackPane(frame);
    private final NoticeBar notices;
    private final StackPane root = new StackPane();
    private final Scene scene;
    private final AnimationTimer beat;
    private @Nullable KeySheet keys;
    private @Nullable Node sheet;
    private long frames;

    /**
     * A window that is not shown yet, on the first workspace.
     *
     * @param places builds the workspaces, given what can be done in all of them
     * @param more what else can be done in all of them; what has a short text has a button in the row above
     * @param open opens a file that a notice offers
     */
    public Shell(
            Surroundings surroundings,
            List<WorkspacePlace> places,
            List<KeyAction> more,
            double width,
            double height,
            Consumer<Path> open) {
        this.surroundings = surroundings;
        Appearance appearance = surroundings.appearance();
        Messages messages = appearance.messages();
        workspaces = new Workspaces(places);
        actions = new KeyActions(ShellActions.of(this, appearance, workspaces)).and(more);
        bar = new WorkspaceBar(workspaces, actions, more, messages);
        notices = new NoticeBar(layers, messages, open);
        frame.setTop(bar);
        root.getChildren().add(notices);
        scene = new Scene(root, width, height);
        new Dress(scene, root, appearance);
        Keys.install(scene, () -> present().all());
        workspaces.shownProperty().subscribe(place -> change());
        appearance.presentationProperty().subscribe(on -> enlarge(on));
        beat = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frame(now);
            }
        };
    }

    /** Shows the window and begins to beat. */
    public void show(Stage stage, boolean maximized) {
        stage.setTitle("GanScope");
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(420);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setMaximized(maximized);
        stage.fullScreenProperty().addListener((property, was, is) -> {
            if (!is) {
                surroundings.appearance().presentationProperty().set(false);
            }
        });
        beat.start();
        stage.show();
    }

    /** Once per frame. */
    public void frame(long nanos) {
        Failures failures = surroundings.failures();
        if (++frames == DRAWN) {
            failures.contain("the menu of workspaces", bar::furnish);
        }
        Workspace shown = workspaces.shown();
        if (shown != null) {
            failures.contain("the workspace", () -> shown.frame(nanos));
        }
    }

    /** What the workspaces share. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** The workspaces, and which one is shown. */
    public Workspaces workspaces() {
        return workspaces;
    }

    /** What can be done in every workspace. */
    public List<KeyAction> actions() {
        return actions.all();
    }

    /** Everything that can be done now, in the order of the sheet of keys. */
    public KeyActions present() {
        Workspace shown = workspaces.shown();
        return shown == null ? actions : new KeyActions(shown.actions()).and(actions.all());
    }

    /** The scene. */
    public Scene scene() {
        return scene;
    }

    /** What fills the scene. */
    public StackPane root() {
        return root;
    }

    /** Where notices are said. */
    public NoticeBar notices() {
        return notices;
    }

    /** Says a sentence for a while. */
    public void say(@Nullable Notice notice) {
        notices.say(notice);
    }

    /** Shows the keys of the workspace, or takes them away. */
    public void toggleKeys() {
        Workspace shown = workspaces.shown();
        if (keys != null) {
            layers.getChildren().remove(keys);
            keys = null;
        } else if (shown != null) {
            keys = new KeySheet(present().all(), shown.mouse(), surroundings.messages(), this::toggleKeys);
            layers.getChildren().add(keys);
        }
    }

    /** Says which program this is, on a sheet over the window. */
    public void about() {
        cover(new AboutSheet(surroundings.messages(), () -> cover(null)));
    }

    /** Whether the sheet of keys is open. */
    public boolean keysVisible() {
        return keys != null;
    }

    /** Lays a sheet over the window in place of one that is there; null takes it away. */
    public void cover(@Nullable Node next) {
        layers.getChildren().remove(sheet);
        sheet = next;
        if (next == null) {
            focus();
        } else {
            layers.getChildren().add(next);
        }
    }

    /** The sheet over the window, null if there is none. */
    public @Nullable Node sheet() {
        return sheet;
    }

    /** Leaves whatever was entered last: a field, a sheet, what a workspace has, a notice, the presentation. */
    public void back() {
        Workspace shown = workspaces.shown();
        if (Keys.isTypedIn(scene.getFocusOwner())) {
            focus();
        } else if (keys != null) {
            toggleKeys();
        } else if (sheet != null) {
            cover(null);
        } else if (shown == null || !shown.back()) {
            if (notices.isShowing()) {
                notices.hide();
            } else {
                surroundings.appearance().presentationProperty().set(false);
            }
        }
    }

    /** The keys are those of the workspace. */
    private void focus() {
        if (frame.getCenter() != null) {
            frame.getCenter().requestFocus();
        }
    }

    private void change() {
        Workspace shown = workspaces.shown();
        if (shown == null) {
            return;
        }
        if (keys != null) {
            toggleKeys();
        }
        frame.setCenter(shown.node());
        focus();
    }

    private void enlarge(boolean on) {
        bar.setVisible(!on);
        bar.setManaged(!on);
        if (scene.getWindow() instanceof Stage stage) {
            stage.setFullScreen(on);
        }
    }

    @Override
    public void close() {
        beat.stop();
        workspaces.close();
    }
}
