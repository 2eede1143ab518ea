package ganscope.session;

import ganscope.text.Quoted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;

/**
 * The folder that a run is written to. A file appears in it whole or not at all: it is written under a temporary name
 * and then renamed.
 */
public final class RunFolder {
    /** The settings; a folder with this file holds a run. */
    public static final String EXPERIMENT = "experiment.json";
    /** The rows of metrics. */
    public static final String METRICS = "metrics.csv";
    /** Generated samples of the last step. */
    public static final String SAMPLES = "samples.csv";
    /** Settings, results and pictures, to read. */
    public static final String REPORT = "report.html";

    private static final List<String> MARKS = List.of(EXPERIMENT, METRICS);

    private final Path folder;

    private RunFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder if need be.
     *
     * @param force whether a run that is there may be replaced
     * @throws IOException if that is impossible, or a run is there and may not be replaced; the message is one sentence
     *     without its full stop
     */
    public static RunFolder open(Path folder, boolean force) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(Quoted.path(folder) + " is a file, not a folder", e);
        } catch (IOException e) {
            throw new IOException(Quoted.path(folder) + " cannot be made: " + reason(e), e);
        }
        if (!force && MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)))) {
            throw new IOException(
                    Quoted.path(folder) + " already holds a run (give another folder, or --force to replace it)");
        }
        return new RunFolder(folder);
    }

    /**
     * Removes the files that an earlier run left, so that none of them is taken for the new one's.
     *
     * @param names what a run may leave here
     */
    public void clear(Collection<String> names) throws IOException {
        for (String name : names) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    /** Writes a text in UTF-8. */
    public void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file whole or not at all.
     *
     * @throws IOException with one sentence that names the file
     */
    public void write(String name, byte[] content) throws IOException {
        Path target = folder.resolve(name);
        try {
            Path temporary =
                    folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
            try {
                Files.write(temporary, content);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new IOException(Quoted.path(target) + " cannot be written: " + reason(e), e);
        }
    }

    /** Where a file of this folder is. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replaceAll("Exception$", "") + " " + e.getMessage();
    }
}
