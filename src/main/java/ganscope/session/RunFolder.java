package ganscope.session;

import ganscope.text.FileTrouble;
import ganscope.text.Quoted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The folder that a run is written to. A run appears in it whole or not at all: it is written to a temporary folder beside
 * it, named {@code .NAME.PID.part}, and takes its place when all of it is there. Whatever ends the program before leaves
 * the folder as it was.
 *
 * <p>Files of other names that the folder holds stay in it. A folder that cannot be renamed, because its parent cannot be
 * written or it is the working directory, gets the files one after the other, each whole.
 */
public final class RunFolder implements AutoCloseable {
    /** The settings; a folder with this file holds a run. */
    public static final String EXPERIMENT = "experiment.json";
    /** The rows of metrics. */
    public static final String METRICS = "metrics.csv";
    /** The units of a self-organising map; a folder with this file holds a run as well. */
    public static final String MAP = "map.csv";
    /** The rows of several runs; a folder with this file holds a race. */
    public static final String RACE = "race.csv";
    /** Generated samples of the last step. */
    public static final String SAMPLES = "samples.csv";
    /** Settings, results and pictures, to read. */
    public static final String REPORT = "report.html";

    private static final List<String> MARKS = List.of(EXPERIMENT, METRICS, MAP, RACE);

    private final Path asked;
    private final Path folder;
    private final boolean force;
    private final Set<String> names;
    private final Path temporary;

    private RunFolder(Path asked, Path folder, boolean force, Set<String> names) throws IOException {
        this.asked = asked;
        this.folder = folder;
        this.force = force;
        this.names = names;
        temporary = Leftovers.make(folder, names);
    }

    /**
     * Makes sure that the folder can be written, and its parents. The folder itself appears, or changes, by
     * {@link #commit} only.
     *
     * @param force whether a run that is there may be replaced
     * @param names of the files that a run may have
     * @throws IOException if that is impossible, or a run is there and may not be replaced; the message is one sentence
     *     without its full stop
     */
    public static RunFolder open(Path folder, boolean force, Collection<String> names) throws IOException {
        try {
            Path absolute = Files.exists(folder)
                    ? folder.toRealPath()
                    : folder.toAbsolutePath().normalize();
            if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
                throw new FileAlreadyExistsException(absolute.toString());
            }
            if (absolute.getParent() != null) {
                Files.createDirectories(absolute.getParent());
            }
            refuseRun(folder, absolute, force);
            return new RunFolder(folder, absolute, force, Set.copyOf(names));
        } catch (FileAlreadyExistsException e) {
            throw new IOException(Quoted.path(Path.of(e.getFile())) + " is a file, not a folder", e);
        } catch (HeldRun e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(Quoted.path(folder) + " cannot be written: " + FileTrouble.of(e), e);
        }
    }

    private static void refuseRun(Path asked, Path folder, boolean force) throws HeldRun {
        if (!force && holdsRun(folder)) {
            throw new HeldRun(
                    Quoted.path(asked) + " already holds a run (give another folder, or --force to replace it)");
        }
    }

    private static boolean holdsRun(Path folder) {
        return MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
    }

    /** A folder whose run may not be replaced. */
    private static final class HeldRun extends IOException {
        private static final long serialVersionUID = 1;

        HeldRun(String message) {
            super(message);
        }
    }

    /** Writes a text in UTF-8, for {@link #commit} to make visible. */
    public void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file, for {@link #commit} to make visible.
     *
     * @param name one of the names that a run may have
     * @throws IOException with one sentence that names the file
     */
    public void write(String name, byte[] content) throws IOException {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("name: " + name + " (one of " + names + ")");
        }
        try {
            Files.write(temporary.resolve(name), content);
        } catch (IOException e) {
            throw new IOException(Quoted.path(asked.resolve(name)) + " cannot be written: " + FileTrouble.of(e), e);
        }
    }

    /**
     * Lets the run that was written take its place.
     *
     * @throws IOException with one sentence; the folder is as it was, also if another run is there by now that may not be
     *     replaced
     */
    public void commit() throws IOException {
        try {
            refuseRun(asked, folder, force);
            new FolderSwap(temporary, folder, names).run(force);
        } catch (FileAlreadyExistsException e) {
            refuseRun(asked, folder, force);
            throw new IOException(Quoted.path(asked) + " changed meanwhile: " + FileTrouble.of(e), e);
        } catch (HeldRun e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(Quoted.path(asked) + " cannot be written: " + FileTrouble.of(e), e);
        }
    }

    /** Removes what was written and not committed. */
    @Override
    public void close() throws IOException {
        Leftovers.delete(temporary, names);
    }

    /** Where a file of this folder is, or will be. */
    public Path file(String name) {
        return asked.resolve(name);
    }
}
