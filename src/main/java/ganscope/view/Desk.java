package ganscope.view;

import ganscope.chart.ChartFonts;
import ganscope.evaluation.Snapshot;
import ganscope.text.Language;
import ganscope.view.model.Appearance;
import ganscope.view.model.DeskLayout;
import ganscope.view.model.DeskModel;
import ganscope.view.model.Failure;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import ganscope.view.model.StartOptions;
import ganscope.view.model.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** A window's worth of program: model, look, panes and the beat that joins them. */
final class Desk implements AutoCloseable {
    private static final String STYLE = "/styles/desk.css";
    /** How many units of type the toolbar needs: in a presentation the type fills the width. */
    private static final double COLUMNS = 85;
    /** The usual size of type, in pixels; it grows slowly in windows that are larger than this many pixels. */
    private static final double TYPE = 13;

    private static final double WIDE = 1920;
    private static final double HIGH = 1080;

    private final ChartPainter painter;
    private final DeskModel model;
    private final Appearance appearance;
    private final Failures failures;
    private final DeskPane pane;
    private final Scene scene;
    private final DeskLayout start;
    private final AnimationTimer beat;
    private boolean fontsChecked;
    private long redrawsBeforeTraining = -1;

    Desk(StartOptions options) {
        this(options, new Engine(options.experiment()), FileDialogue.NATIVE);
    }

    Desk(StartOptions options, Engine engine, FileDialogue files) {
        start = options.layout();
        painter = engine.painter();
        model = engine.model();
        Messages messages = new Messages(start.language());
        appearance = new Appearance(messages);
        appearance.themeProperty().set(start.theme());
        failures = new Failures(model, messages);
        pane = new DeskPane(
                new DeskContext(model, appearance, painter, files, failures), start, options.presetCharts());
        scene = new Scene(pane, start.width(), start.height());
        scene.getStylesheets().add(Desk.class.getResource(STYLE).toExternalForm());
        Keys.install(scene, pane.actions().all());
        appearance.themeProperty().subscribe(theme -> dress());
        appearance.presentationProperty().subscribe(large -> dress());
        pane.layoutBoundsProperty().subscribe(bounds -> dress());
        messages.languageProperty().subscribe(this::checkFonts);
        beat = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pane.frame(now);
            }
        };
        if (options.play()) {
            model.play();
        }
    }

    /** Does beforehand what takes long when the desk is shown. */
    void prepare() {
        painter.begin();
        pane.applyCss();
        pane.layout();
    }

    /** Shows the desk in a window and begins to beat. */
    void show(Stage stage) {
        stage.setTitle("GanScope");
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(420);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setMaximized(start.maximized());
        stage.fullScreenProperty().addListener((property, was, is) -> {
            if (!is) {
                appearance.presentationProperty().set(false);
            }
        });
        beat.start();
        stage.show();
    }

    /** Whether a chart of a trained state has been on screen. */
    boolean showsTraining() {
        Snapshot snapshot = model.snapshotProperty().get();
        boolean trained = snapshot != null && snapshot.step() > 0;
        long redraws = pane.grid().cells().getFirst().surface().redraws();
        if (trained && redrawsBeforeTraining < 0) {
            redrawsBeforeTraining = redraws;
        }
        return trained && redraws > redrawsBeforeTraining;
    }

    /** Tells of what went wrong somewhere in the window, on the JavaFX thread. */
    void tell(Throwable problem) {
        failures.tell(new Failure("the window", problem));
    }

    ChartPainter painter() {
        return painter;
    }

    DeskModel model() {
        return model;
    }

    Appearance appearance() {
        return appearance;
    }

    DeskPane pane() {
        return pane;
    }

    Scene scene() {
        return scene;
    }

    /** What to remember. */
    DeskLayout layout() {
        Stage stage = (Stage) scene.getWindow();
        boolean plain = stage == null || !stage.isMaximized() && !stage.isFullScreen();
        return new DeskLayout(
                appearance.themeProperty().get(),
                appearance.messages().language(),
                plain ? scene.getWidth() : start.width(),
                plain ? scene.getHeight() : start.height(),
                stage != null && stage.isMaximized(),
                pane.controlsOpen(),
                pane.explanationsOpen(),
                pane.controls().open(),
                pane.grid().line(),
                pane.grid().plane());
    }

    /** Does nothing where nothing changes: new style classes are a new look at every node. */
    private void dress() {
        Theme theme = appearance.themeProperty().get();
        double screens = Math.min(pane.getWidth() / WIDE, pane.getHeight() / HIGH);
        double type = appearance.presentationProperty().get()
                ? Math.clamp(pane.getWidth() / COLUMNS, TYPE, 40)
                : TYPE * Math.clamp(Math.sqrt(screens), 1, 1.6);
        List<String> classes = new ArrayList<>(pane.getStyleClass());
        for (Theme other : Theme.values()) {
            classes.remove(other.id());
        }
        classes.add(theme.id());
        if (!classes.equals(pane.getStyleClass())) {
            pane.getStyleClass().setAll(classes);
        }
        String icons = IconSizes.stylesheet(type);
        if (!scene.getStylesheets().getLast().equals(icons)) {
            scene.getStylesheets().setAll(scene.getStylesheets().getFirst(), icons);
        }
        pane.setStyle(theme.css() + "-fx-font-size: " + Math.round(type) + "px;");
    }

    /**
     * Says once, in a language that can be shown, if the system has no font for Chinese. Where nobody has chosen Chinese in
     * this window yet, it is then English: whoever opens it can read it.
     */
    private void checkFonts(Language language) {
        if (language != Language.CHINESE || fontsChecked) {
            return;
        }
        fontsChecked = true;
        boolean opening = scene.getWindow() == null;
        painter.executor().execute(() -> {
            if (!ChartFonts.covers(Locale.SIMPLIFIED_CHINESE)) {
                Platform.runLater(() -> {
                    if (opening) {
                        appearance.messages().use(Language.ENGLISH);
                    }
                    model.say(new Notice(true, "view.notice.noChineseFont", ""));
                });
            }
        });
    }

    @Override
    public void close() {
        beat.stop();
        model.close();
        painter.close();
    }
}
