package ganscope.view.model.start;

import ganscope.checkpoint.CheckpointFile;
import ganscope.data.picture.PictureFolder;
import ganscope.data.table.TableFile;
import ganscope.data.taken.ColumnChoice;
import ganscope.data.taken.ColumnWish;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.ExperimentText;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.view.model.DeskFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a program is told to start with in one word: a preset, or a file of an experiment, of a run or of data. */
public final class StartFile {
    private StartFile() {}

    /**
     * The experiment that a word stands for.
     *
     * @throws IllegalArgumentException in one sentence if it is neither a preset nor a file that can be opened
     */
    public static Experiment of(String word) {
        boolean known = Presets.all().stream().map(Preset::name).anyMatch(word::equals);
        try {
            if (!known && Files.exists(Path.of(word))) {
                return read(Path.of(word));
            }
        } catch (InvalidPathException noPath) {
            throw new IllegalArgumentException(noPath.getMessage(), noPath);
        } catch (IOException bad) {
            throw new IllegalArgumentException(bad.getMessage(), bad);
        }
        return Presets.of(word).experiment();
    }

    /** The file of a run that a word stands for, to be gone on with; nothing if it stands for something else. */
    public static Optional<Path> run(String word) {
        return word.toLowerCase(Locale.ROOT).endsWith(CheckpointFile.ENDING)
                ? Optional.of(Path.of(word))
                : Optional.empty();
    }

    private static Experiment read(Path file) throws IOException {
        if (CheckpointFile.isNamedSo(file)) {
            return CheckpointFile.settings(file).experiment();
        }
        if (Files.isDirectory(file)) {
            return Presets.forData(PictureFolder.read(file, PictureFolder.SIDE).pictures());
        }
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
                ? ExperimentText.read(file).experiment()
                : Presets.forData(new ColumnChoice(TableFile.read(file), ColumnWish.NONE)
                        .take(DeskFiles.MOST_COLUMNS)
                        .samples());
    }
}
