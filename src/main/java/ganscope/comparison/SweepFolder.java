package ganscope.comparison;

import ganscope.checkpoint.CheckpointFile;
import ganscope.checkpoint.WholeFile;
import ganscope.session.HeadlessRun;
import ganscope.session.form.ExperimentFile;
import ganscope.text.FileTrouble;
import ganscope.text.Quoted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder of a sweep: {@code sweep.json} says which runs it is of, and {@code runs} holds each finished one as
 * {@code NUMBER.ganscope}, the run as it stands, and {@code NUMBER.json}, what came of it, which is written last. Every file
 * is whole, whatever ends the program. Safe for any threads that keep different runs.
 */
public final class SweepFolder {
    /** Which runs the sweep is of. */
    public static final String PLAN = "sweep.json";
    /** What came of them. */
    public static final String TABLE = "sweep.csv";

    private static final String RUNS = "runs";
    private static final Pattern RESULT = Pattern.compile("\\d{1,9}\\.(json|ganscope)");
    private static final Pattern MADE = Pattern.compile("sweep\\.csv|(heat-map|box-plot)[\\w.-]*\\.png");

    /** A result is a few kilobytes. */
    private static final int LARGEST = 100_000;

    private final Path folder;
    private final Path runs;

    private SweepFolder(Path folder) {
        this.folder = folder;
        runs = folder.resolve(RUNS);
    }

    /**
     * Opens the folder of a sweep, which is made if need be. What was finished of the same sweep stays.
     *
     * @param force whether another sweep that the folder holds may be replaced
     * @throws IOException if that is impossible, or another sweep is there and may not be replaced; the message is one
     *     sentence without its full stop
     */
    public static SweepFolder open(Path folder, SweepPlan plan, boolean force) throws IOException {
        SweepFolder opened = new SweepFolder(folder);
        try {
            Files.createDirectories(opened.runs);
            Path file = folder.resolve(PLAN);
            byte[] text = plan.toText().getBytes(StandardCharsets.UTF_8);
            boolean known = Files.exists(file);
            boolean same = known && Files.size(file) == text.length && Arrays.equals(Files.readAllBytes(file), text);
            if (!same) {
                boolean held = known || opened.holdsResults();
                if (held && !force) {
                    throw new OtherSweep(Quoted.path(folder)
                            + " holds another sweep (give another folder, or --force to replace it)");
                }
                opened.clear();
                WholeFile.write(file, text);
            }
            return opened;
        } catch (OtherSweep e) {
            throw e;
        } catch (FileAlreadyExistsException e) {
            throw new IOException(Quoted.path(Path.of(e.getFile())) + " is a file, not a folder", e);
        } catch (IOException e) {
            throw new IOException(Quoted.path(folder) + " cannot be written: " + FileTrouble.of(e), e);
        }
    }

    /** A folder whose sweep may not be replaced. */
    private static final class OtherSweep extends IOException {
        private static final long serialVersionUID = 1;

        OtherSweep(String message) {
            super(message);
        }
    }

    private boolean holdsResults() throws IOException {
        try (DirectoryStream<Path> entries = of(runs, RESULT)) {
            return entries.iterator().hasNext();
        }
    }

    /** Removes what an earlier sweep made; its plan goes last, so that until then it can be gone on with. */
    private void clear() throws IOException {
        delete(folder, MADE);
        delete(runs, RESULT);
    }

    private static void delete(Path place, Pattern names) throws IOException {
        try (DirectoryStream<Path> entries = of(place, names)) {
            for (Path entry : entries) {
                Files.deleteIfExists(entry);
            }
        }
    }

    private static DirectoryStream<Path> of(Path place, Pattern names) throws IOException {
        return Files.newDirectoryStream(
                place, entry -> names.matcher(entry.getFileName().toString()).matches());
    }

    /**
     * What came of a run, if it is finished.
     *
     * @throws IOException if its file cannot be read or is none; the message is one sentence without its full stop
     */
    public Optional<RunResult> result(int run) throws IOException {
        Path file = runs.resolve(name(run) + ".json");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException("not the result of a run");
            }
            return Optional.of(RunResult.read(Files.readString(file)));
        } catch (IOException e) {
            throw new IOException(Quoted.path(file) + " cannot be read: " + FileTrouble.of(e), e);
        } catch (IllegalArgumentException e) {
            throw new IOException(
                    Quoted.path(file) + ": " + e.getMessage() + " (remove the file to have the run trained again)", e);
        }
    }

    /**
     * Keeps a run that is finished, or diverged.
     *
     * @param settings of the run, with what is known of its data
     * @throws IOException if that is impossible; the message is one sentence without its full stop
     */
    RunResult keep(int run, HeadlessRun trained, ExperimentFile settings) throws IOException {
        RunResult result = RunResult.of(trained);
        CheckpointFile.write(
                runs.resolve(name(run) + CheckpointFile.ENDING),
                trained.checkpoint().with(settings));
        write(runs.resolve(name(run) + ".json"), result.toText().getBytes(StandardCharsets.UTF_8));
        return result;
    }

    /**
     * Writes a file of the folder itself, whole or not at all.
     *
     * @throws IOException if that is impossible; the message is one sentence without its full stop
     */
    public void write(String name, byte[] bytes) throws IOException {
        write(folder.resolve(name), bytes);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try {
            WholeFile.write(file, bytes);
        } catch (IOException e) {
            throw new IOException(Quoted.path(file) + " cannot be written: " + FileTrouble.of(e), e);
        }
    }

    /** The file of a run in the folder of a sweep, whether it is finished or not. */
    public static Path checkpoint(Path folder, int run) {
        return folder.resolve(RUNS).resolve(name(run) + CheckpointFile.ENDING);
    }

    /** What a run is called in files: its number with all digits. */
    public static String name(int run) {
        return String.format(Locale.ROOT, "%05d", run);
    }
}
