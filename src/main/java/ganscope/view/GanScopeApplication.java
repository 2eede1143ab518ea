package ganscope.view;

import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.natives.NativeGate;
import ganscope.text.Sentence;
import ganscope.view.context.FileDialogue;
import ganscope.view.model.Autosave;
import ganscope.view.model.Failure;
import ganscope.view.model.Notice;
import ganscope.view.model.start.DeskLayout;
import ganscope.view.model.start.LayoutFile;
import ganscope.view.model.start.ProgressFile;
import ganscope.view.model.start.StartFile;
import ganscope.view.model.start.StartOptions;
import ganscope.view.model.start.StartRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program with a window. See {@link StartOptions} for what the environment can say about its start.
 *
 * <p>The window opens at once with the program's name; the session is built on another thread meanwhile, and the desk takes
 * the name's place when the first picture is out.
 */
public final class GanScopeApplication extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(GanScopeApplication.class);

    /** First of all: until a window has drawn its first text, nobody else may load native libraries. */
    private static final NativeGate.Passage TOOLKIT = NativeGate.SYSTEM.enter("the toolkit of the window (JavaFX)");

    private static final LogFile FILE = new LogFile(System.getenv());
    private static final PrintWriter ERR = new PrintWriter(System.err, true, System.err.charset());
    private static final StartWatchdog WINDOW = StartWatchdog.overWindow(FILE, ERR);
    private static final StartWatchdog CHARTS = StartWatchdog.overCharts(FILE, ERR);
    private static final LayoutFile LAYOUT = new LayoutFile(DeskLayout.file(System.getenv()));
    private static final CompletableFuture<Look> LOOK = early(GanScopeApplication::remembered);
    private static final ProgressFile PROGRESS_FILE =
            new ProgressFile(ProgressFile.beside(DeskLayout.file(System.getenv())));
    private static final CompletableFuture<ProgressFile.Found> PROGRESS = early(PROGRESS_FILE::read);
    /** Whether there is no layout yet: asked before one is written. */
    private static final boolean NEW = !Files.exists(DeskLayout.file(System.getenv()), LinkOption.NOFOLLOW_LINKS);

    /** What the window opens on, if somebody asked for something. */
    private static final CompletableFuture<Optional<StartRequest>> REQUEST = new CompletableFuture<>();

    private static final CompletableFuture<Autosave> AUTOSAVE =
            early(() -> new Autosave(DeskLayout.file(System.getenv()), CheckpointLoading.SYSTEM));

    private static final CompletableFuture<Prepared> PREPARED = early(GanScopeApplication::prepare);

    private static volatile boolean stands;

    private @Nullable Desk desk;

    /** How the window shall look, and what must be said about it. */
    private record Look(DeskLayout layout, Optional<Notice> problem) {}

    /** What is ready before the window is. */
    private record Prepared(StartOptions options, Engine engine) {}

    /** Begins beside the start of JavaFX. */
    private static <T> CompletableFuture<T> early(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task, "start").start());
    }

    private static Prepared prepare() {
        Optional<StartRequest> asked = REQUEST.join();
        Experiment experiment = asked.map(StartRequest::experiment)
                .orElseGet(() -> StartOptions.experiment(Presets.first().experiment(), System.getenv(), StartFile::of));
        Engine engine = new Engine(experiment);
        return new Prepared(
                new StartOptions(
                        experiment,
                        LOOK.join().layout(),
                        StartOptions.play(System.getenv()),
                        asked.map(StartRequest::preset).orElseGet(() -> StartOptions.presetCharts(System.getenv()))),
                engine);
    }

    /** The layout that is remembered; where it cannot be had, that is said at once, and again in the window. */
    private static Look remembered() {
        LayoutFile.Found found = LAYOUT.read(DeskLayout.first());
        found.line().ifPresent(ERR::println);
        return new Look(StartOptions.layout(found.layout(), System.getenv()), found.problem());
    }

    /**
     * Opens the window and stays until it is closed.
     *
     * @param asked what to open it on; nothing for what the environment says, or the first preset
     * @throws UnsupportedOperationException if there is no screen
     * @throws IllegalStateException if the window cannot be opened for another reason; the log file has the details
     */
    public static void open(Optional<StartRequest> asked) {
        REQUEST.complete(asked);
        try {
            launch(GanScopeApplication.class);
        } catch (UnsupportedOperationException noScreen) {
            throw noScreen;
        } catch (RuntimeException | Error problem) {
            throw new IllegalStateException(words(problem) + "; " + keep(problem), problem);
        }
    }

    /** Closes the window as its button does, so that layout and run are kept; false where there is none yet. Any thread. */
    public static boolean end() {
        if (stands) {
            Platform.exit();
        }
        return stands;
    }

    /** Writes the details of a failure to the log file, and says where they are. */
    private static String keep(Throwable problem) {
        try {
            FILE.append(new Failure("the start of the window", problem).details());
            return "the details are in " + FILE.path();
        } catch (IOException refused) {
            return "the log file " + FILE.path() + " cannot be written";
        }
    }

    /** The first cause of a failure of JavaFX, which wraps it in several others. */
    private static String words(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }

    /** Shows the program's name, then the desk. */
    @Override
    public void start(Stage stage) {
        FILE.follow();
        Label name = new Label("GanScope");
        name.setStyle("-fx-font-size: 28px; -fx-text-fill: #7a8594;");
        stage.setTitle("GanScope");
        DeskLayout look = LOOK.join().layout();
        stage.setScene(new Scene(new StackPane(name), look.width(), look.height()));
        stage.show();
        stands = true;
        if (StartOptions.timesStart(System.getenv())) {
            new StartWatch(() -> desk != null && desk.showsTraining()).start();
        }
        new Opening(stage, TOOLKIT, WINDOW::shown, this::greet, PREPARED::isDone, () -> furnish(name)).start();
    }

    /** The desk is there. */
    private void greet() {
        CHARTS.shown();
        Desk shown = desk;
        if (shown != null) {
            LOOK.join().problem().ifPresent(shown.model()::say);
            keep(shown);
            goOn(shown);
        }
    }

    /** Goes on with the lessons; whoever is here for the first time, and asked for nothing, finds three doors. */
    private static void goOn(Desk shown) {
        ProgressFile.Found found = PROGRESS.join();
        found.problem().ifPresent(shown.model()::say);
        shown.lessons().remember(found.progress(), PROGRESS_FILE);
        boolean plain = StartOptions.isPlain(System.getenv()) && REQUEST.join().isEmpty();
        if (NEW && !found.there() && plain) {
            shown.lessons().welcome();
        }
    }

    /** Offers the run that ended unexpectedly, and keeps the one that begins. */
    private static void keep(Desk shown) {
        Autosave autosave = AUTOSAVE.join();
        autosave.offer().ifPresent(shown.model()::say);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                autosave.tick(shown.model(), now);
            }
        }.start();
    }

    /** Says what was taken of a file, asks which columns to take, or goes on with a run. */
    private static void begin(Desk desk, StartRequest asked) {
        asked.taken().ifPresent(desk.model().files()::say);
        asked.offered().ifPresent(desk.model().files()::offer);
        asked.run().ifPresent(desk.model().files()::open);
    }

    /** The desk; where there can be none, the reason takes the place of the name. */
    private Optional<Desk> furnish(Label name) {
        try {
            Prepared prepared = PREPARED.join();
            Desk built = new Desk(prepared.options(), prepared.engine(), FileDialogue.NATIVE);
            // Whatever nobody caught is said at the desk, and the window lives on.
            Thread.setDefaultUncaughtExceptionHandler(
                    (thread, problem) -> Platform.runLater(() -> built.tell(problem)));
            desk = built;
            REQUEST.join()
                    .ifPresentOrElse(
                            asked -> begin(built, asked),
                            () -> StartOptions.run(System.getenv())
                                    .ifPresent(built.model().files()::open));
            return Optional.of(built);
        } catch (RuntimeException | Error impossible) {
            Throwable cause = impossible instanceof CompletionException && impossible.getCause() != null
                    ? impossible.getCause()
                    : impossible;
            LOG.error("The program cannot start", cause);
            name.setText(cause.toString());
            return Optional.empty();
        }
    }

    /** Remembers the layout, keeps the run and ends the session. */
    @Override
    public void stop() {
        if (desk == null) {
            return;
        }
        DeskLayout layout = desk.layout();
        AUTOSAVE.join().close(desk.model());
        desk.close();
        try {
            LAYOUT.write(layout);
        } catch (IOException refused) {
            ERR.println(Sentence.of("The layout could not be remembered: " + refused));
        }
    }
}
