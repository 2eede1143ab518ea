package ganscope.view.model;

import ganscope.checkpoint.CheckpointFile;
import ganscope.checkpoint.WholeFile;
import ganscope.data.GivenData;
import ganscope.data.Space;
import ganscope.data.picture.PictureFolder;
import ganscope.data.picture.PicturePreview;
import ganscope.data.picture.PictureTable;
import ganscope.data.table.BadSampleFile;
import ganscope.data.table.DataTable;
import ganscope.data.table.TableFile;
import ganscope.data.taken.ColumnChoice;
import ganscope.data.taken.ColumnWish;
import ganscope.data.taken.Taken;
import ganscope.data.taken.TakenData;
import ganscope.lesson.ExperimentText;
import ganscope.session.Checkpoint;
import ganscope.session.form.ExperimentFile;
import ganscope.text.FileTrouble;
import ganscope.text.Quoted;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The files of the desk: data and experiments that are opened, and the experiment that is saved. Files are read and written
 * in the background; a bad one changes nothing. For the screen's thread.
 */
public final class DeskFiles {
    /** The most columns that can be imitated. */
    public static final int MOST_COLUMNS = 2;

    /** Pictures of a folder that are shown before its side is chosen. */
    private static final int PREVIEWED = 8;

    private final DeskModel desk;
    private final Executor background;
    private final Executor screen;
    private final Runnable prepare;
    private final ReadOnlyObjectWrapper<@Nullable DataTable> offered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PicturePreview> offeredPictures = new ReadOnlyObjectWrapper<>();

    DeskFiles(DeskModel desk, Executor background, Executor screen, Runnable prepare) {
        this.desk = desk;
        this.background = background;
        this.screen = screen;
        this.prepare = prepare;
    }

    /** A folder of pictures of which a person has to choose the side; null if there is none. */
    public ReadOnlyObjectProperty<@Nullable PicturePreview> offeredPicturesProperty() {
        return offeredPictures.getReadOnlyProperty();
    }

    /** A table of which a person has to choose columns; null if there is none. */
    public ReadOnlyObjectProperty<@Nullable DataTable> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /**
     * Opens an experiment, or data; of data with more columns than can be taken offers these, and of a folder of pictures, which
     * one of its pictures stands for, the side.
     */
    public void open(Path file) {
        background.execute(() -> {
            try {
                if (CheckpointFile.isNamedSo(file)) {
                    prepare.run();
                    Checkpoint read = CheckpointFile.read(file);
                    screen.execute(() -> adopt(file, read));
                } else if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
                    ExperimentFile read = ExperimentText.read(file);
                    screen.execute(() -> adopt(file, read));
                } else if (Files.isDirectory(file) || PictureFolder.isPicture(file)) {
                    PicturePreview some = PictureFolder.preview(folderOf(file), PREVIEWED);
                    screen.execute(() -> offeredPictures.set(some));
                } else {
                    DataTable table = TableFile.read(file);
                    screen.execute(() -> offer(table));
                }
            } catch (BadSampleFile bad) {
                screen.execute(() -> refuse(bad));
            } catch (IOException bad) {
                screen.execute(() -> desk.say(new Notice(true, "view.notice.notOpened", message(bad))));
            }
        });
    }

    /** A folder itself, of a picture the one that holds it. */
    private static Path folderOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null || Files.isDirectory(file) ? file : parent;
    }

    private void adopt(Path file, Checkpoint read) {
        desk.states().open(read);
        desk.say(new Notice(false, "view.notice.openedRun", Quoted.file(file)));
    }

    private void adopt(Path file, ExperimentFile read) {
        desk.edits().open(read.experiment());
        desk.say(new Notice(false, "view.notice.openedExperiment", Quoted.file(file)));
    }

    /** Takes the columns of a table, or where there are too many offers them. */
    public void offer(DataTable table) {
        try {
            ColumnChoice all = new ColumnChoice(table, ColumnWish.NONE);
            if (all.offered().size() > MOST_COLUMNS) {
                offered.set(table);
            } else {
                take(all.take(MOST_COLUMNS));
            }
        } catch (BadSampleFile bad) {
            refuse(bad);
        }
    }

    /** Takes what was chosen of the table that was offered; if that is impossible, it stays on offer and the reason is said. */
    public void choose(ColumnWish wish) {
        DataTable table = offered.get();
        if (table == null) {
            return;
        }
        try {
            take(new ColumnChoice(table, wish).take(MOST_COLUMNS));
            offered.set(null);
        } catch (BadSampleFile bad) {
            refuse(bad);
        }
    }

    /** Leaves the table, or the pictures, that were offered. */
    public void decline() {
        offered.set(null);
        offeredPictures.set(null);
    }

    /**
     * Takes the pictures of the folder that was offered; if that is impossible, it stays on offer and the reason is said.
     *
     * @param side of each picture, in pixels
     */
    public void choose(int side) {
        PicturePreview some = offeredPictures.get();
        if (some == null) {
            return;
        }
        background.execute(() -> {
            try {
                Taken read = PictureFolder.read(some.folder(), side);
                screen.execute(() -> {
                    adopt(read);
                    offeredPictures.set(null);
                });
            } catch (BadSampleFile bad) {
                screen.execute(() -> refuse(bad));
            }
        });
    }

    /** Makes some of the pictures of that side, in the background, and shows them. */
    public void preview(PicturePreview some, int side, Consumer<float[]> show) {
        background.execute(() -> {
            float[] pixels = some.at(side);
            screen.execute(() -> show.accept(pixels));
        });
    }

    /** Takes the table that was offered as pictures, a column for each pixel; if that is impossible, as {@link #choose}. */
    public void choosePictures(ColumnWish wish) {
        DataTable table = offered.get();
        if (table == null) {
            return;
        }
        background.execute(() -> {
            try {
                TakenData rows = new ColumnChoice(table, wish).take(PictureTable.MOST_COLUMNS);
                Taken read = PictureTable.of(rows, new double[0], OptionalInt.empty());
                screen.execute(() -> {
                    adopt(read);
                    offered.set(null);
                });
            } catch (BadSampleFile bad) {
                screen.execute(() -> refuse(bad));
            }
        });
    }

    private void adopt(Taken read) {
        try {
            take(read);
        } catch (BadSampleFile bad) {
            refuse(bad);
        }
    }

    private void take(Taken taken) throws BadSampleFile {
        GivenData given = taken.target();
        boolean stays = desk.edits().take(given);
        String otherwise = switch (Space.of(given.dimension())) {
            case LINE -> "view.notice.openedOnLine";
            case PLANE -> "view.notice.openedInPlane";
            case IMAGES -> "view.notice.openedImages";
        };
        desk.say(new Notice(
                false, stays ? "view.notice.opened" : otherwise, Quoted.file(Path.of(taken.source())), taken.words()));
    }

    /** Says what was taken of a file whose data the desk already has. */
    public void say(Taken taken) {
        desk.say(new Notice(false, "view.notice.opened", Quoted.file(Path.of(taken.source())), taken.words()));
    }

    private void refuse(BadSampleFile bad) {
        desk.say(new Notice(true, "view.notice.badFile", "", bad.words()));
    }

    /** Writes the present run, if the file's name ends as that of a checkpoint, else its experiment; whole or not at all. */
    public void save(Path file) {
        if (CheckpointFile.isNamedSo(file)) {
            desk.states().checkpoint().whenCompleteAsync((saved, problem) -> write(file, saved, problem), background);
        } else {
            String text = new ExperimentFile(desk.experiment(), ExperimentFile.EVERY).toText();
            background.execute(() -> written(file, () -> WholeFile.write(file, text)));
        }
    }

    private void write(Path file, @Nullable Checkpoint saved, @Nullable Throwable problem) {
        if (saved == null) {
            String reason = problem == null ? "" : String.valueOf(problem.getMessage());
            screen.execute(() -> desk.say(new Notice(true, "view.notice.notSaved", reason)));
        } else {
            prepare.run();
            written(file, () -> CheckpointFile.write(file, saved));
        }
    }

    /** Something that writes a file. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private void written(Path file, Writing writing) {
        Notice said;
        try {
            writing.write();
            said = new Notice(false, "view.notice.saved", Quoted.file(file));
        } catch (IOException refused) {
            String reason = refused instanceof FileSystemException
                    ? Quoted.file(file) + ": " + FileTrouble.of(refused)
                    : message(refused);
            said = new Notice(true, "view.notice.notSaved", reason);
        }
        Notice sentence = said;
        screen.execute(() -> desk.say(sentence));
    }

    private static String message(Exception problem) {
        String message = problem.getMessage();
        return message == null ? problem.toString() : message;
    }
}
