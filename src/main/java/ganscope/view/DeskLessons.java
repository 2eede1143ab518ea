package ganscope.view;

import ganscope.chart.input.ChartKind;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Setup;
import ganscope.lesson.file.BadLesson;
import ganscope.lesson.file.LessonFile;
import ganscope.lesson.file.Lessons;
import ganscope.text.FileTrouble;
import ganscope.text.Program;
import ganscope.text.Quoted;
import ganscope.view.context.FileDialogue;
import ganscope.view.control.Copying;
import ganscope.view.lesson.LessonDesk;
import ganscope.view.lesson.LessonList;
import ganscope.view.lesson.LessonModel;
import ganscope.view.lesson.LessonPane;
import ganscope.view.lesson.WelcomeSheet;
import ganscope.view.model.DeskModel;
import ganscope.view.model.Failure;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import ganscope.view.model.start.Progress;
import ganscope.view.model.start.ProgressFile;
import ganscope.view.shell.LessonPlace;
import ganscope.view.shell.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** The lessons of the window: the sheet of all, and the one that is open beside the charts of a workspace. */
public final class DeskLessons implements LessonDesk, AutoCloseable {
    /** What the door to the races starts. */
    private static final String FIRST_RACE = "vanishing-gradient";

    private final Shell shell;
    private final DeskPane laboratory;
    private final DeskModel model;
    private final Messages messages;
    private final FileDialogue files;
    private final Consumer<String> race;
    private final LessonModel lesson;
    private final LessonPane pane;
    private final LessonSetups setups;
    private Progress progress = Progress.NONE;
    private Consumer<Progress> keep = now -> {};
    private Optional<String> called = Optional.empty();
    private @Nullable LessonPlace host;

    /** No lesson is open. */
    DeskLessons(Shell shell, DeskPane laboratory, FileDialogue files, Consumer<String> race) {
        this.race = race;
        this.shell = shell;
        this.laboratory = laboratory;
        this.files = files;
        model = laboratory.context().model();
        messages = shell.surroundings().messages();
        setups = new LessonSetups(shell.workspaces(), laboratory.twins(), model);
        lesson = new LessonModel(laboratory.twins(), this::finish, this::tell);
        pane = new LessonPane(lesson, this, shell.surroundings());
        pane.setId("lesson");
        lesson.lessonProperty().subscribe(open -> place());
        shell.workspaces().shownProperty().subscribe(shown -> place());
    }

    public LessonModel lesson() {
        return lesson;
    }

    public LessonPane pane() {
        return pane;
    }

    /**
     * Goes on from a progress.
     *
     * @param file where it is kept; hears every change, in order, beside the JavaFX thread
     */
    public void remember(Progress known, ProgressFile file) {
        progress = known;
        keep = now -> shell.surroundings().painter().executor().execute(() -> {
            try {
                file.write(now);
            } catch (IOException refused) {
                String why = FileTrouble.of(refused);
                Platform.runLater(() -> model.say(new Notice(true, "lesson.notice.progress.kept", why)));
            }
        });
    }

    private void finish(String id) {
        keep(progress.with(id));
    }

    private void keep(Progress next) {
        if (!next.equals(progress)) {
            progress = next;
            keep.accept(next);
        }
    }

    /** Shows the three doors, or takes them away. */
    public void welcome() {
        if (shell.sheet() instanceof WelcomeSheet) {
            leaveWelcome();
        } else {
            keep(progress.welcomed()); // whoever has seen the doors is not shown them again unasked
            shell.cover(new WelcomeSheet(this::first, this::leaveWelcome, this::race, messages));
        }
    }

    private void leaveWelcome() {
        shell.cover(null);
    }

    private void first() {
        open(Lessons.ids().getFirst());
    }

    @Override
    public void open(String id) {
        inBackground(() -> {
            Lesson next = Lessons.of(id);
            Platform.runLater(() -> open(next));
        });
    }

    private void race() {
        leaveWelcome();
        race.accept(FIRST_RACE);
    }

    /** Once per frame of the laboratory. */
    void frame(long nanos) {
        lesson.frame(nanos);
    }

    /** Opens a lesson beside the charts of one run. */
    public void open(Lesson next) {
        shell.cover(null);
        model.transport().pause(); // what trains is of something else
        laboratory.twins().close();
        shell.workspaces().open(Desk.LABORATORY);
        lesson.open(next);
    }

    /** The lesson stands in the workspace that is shown, where that has a place for it. */
    private void place() {
        boolean any = lesson.lessonProperty().get() != null;
        LessonPlace next = any && shell.workspaces().shown() instanceof LessonPlace shown ? shown : null;
        if (host != null && host != next) {
            host.beside(null);
        }
        host = next;
        laboratory.lesson(any && next == null ? pane : null);
        if (next != null) {
            pane.setVisible(true); // the laboratory hides what it gives away
            pane.setManaged(true);
            next.beside(pane);
        }
        point();
    }

    /** Shows or takes away the sheet of all lessons, once they have been read. */
    @Override
    public void list() {
        if (shell.sheet() instanceof LessonList) {
            shell.cover(null);
            return;
        }
        inBackground(() -> {
            List<Lesson> all = Lessons.all();
            Platform.runLater(() -> shell.cover(new LessonList(
                    all, progress.lessons(), this::open, this::choose, () -> shell.cover(null), messages)));
        });
    }

    private void inBackground(Runnable work) {
        Thread.ofPlatform().name("lessons").daemon().start(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error problem) {
                Platform.runLater(() -> tell(problem));
            }
        });
    }

    private void tell(Throwable problem) {
        shell.surroundings().failures().tell(new Failure("a lesson", problem));
    }

    /** Asks for the file of a lesson. */
    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("lesson.list.own"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(messages.get("lesson.list.filter"), "*.yaml", "*.yml"),
                        new FileChooser.ExtensionFilter(messages.get("view.open.all"), "*"));
        files.open(chooser, shell.scene().getWindow()).ifPresent(file -> read(file.toPath()));
    }

    private void read(Path file) {
        inBackground(() -> {
            try {
                Lesson read = LessonFile.read(file);
                Platform.runLater(() -> open(read));
            } catch (BadLesson bad) {
                refuse(String.valueOf(bad.getMessage()));
            } catch (IOException bad) {
                refuse(Quoted.file(file) + ": " + FileTrouble.of(bad));
            }
        });
    }

    private void refuse(String why) {
        Platform.runLater(() -> {
            shell.cover(null);
            model.say(new Notice(true, "lesson.notice.refused", why));
        });
    }

    @Override
    public void show(Setup setup) {
        setups.show(setup);
        point(called); // the workspace that was opened has its charts now
    }

    @Override
    public void copy(Setup setup) {
        String command = Program.command() + " " + String.join(" ", setup.command());
        Copying.text(command);
        model.say(new Notice(false, "lesson.copied", command));
    }

    @Override
    public void point(Optional<String> chart) {
        called = chart;
        point();
    }

    private void point() {
        laboratory.grid().point(kind(called));
        if (shell.workspaces().shown() instanceof LessonPlace shown) {
            shown.point(called);
        }
    }

    private static @Nullable ChartKind kind(Optional<String> chart) {
        return Arrays.stream(ChartKind.values())
                .filter(kind -> chart.equals(Optional.of(kind.id())))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() {
        lesson.close();
    }
}
