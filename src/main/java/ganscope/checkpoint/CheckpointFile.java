package ganscope.checkpoint;

import ganscope.evaluation.HeldModes;
import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NpyArrays;
import ganscope.nn.memory.FloatArray;
import ganscope.session.Checkpoint;
import ganscope.session.MetricsCsv;
import ganscope.session.form.ExperimentFile;
import ganscope.text.FileTrouble;
import ganscope.text.Quoted;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;

/**
 * A checkpoint as a file, {@code run.ganscope}: a zip file of {@code experiment.json}, {@code metrics.csv},
 * {@code state.json} for counts, random streams and scaling, each array as {@code .npy}, such as
 * {@code generator/layer0/weights.npy} (inputs × outputs), and {@code manifest.json} with the SHA-256 of each part. NumPy
 * opens the whole with {@code numpy.load}.
 */
public final class CheckpointFile {
    /** What the file of a run is called in its folder. */
    public static final String NAME = "run.ganscope";

    /** The ending of such files. */
    public static final String ENDING = ".ganscope";

    /** Of all arrays together: more than twice what the largest networks have. */
    private static final long MOST_FLOATS = 1 << 25;

    private CheckpointFile() {}

    /** Loads ND4J now rather than with the first file, which takes a second or two. */
    public static void prepare() {
        NpyArrays.load();
    }

    /** The file's bytes: equal ones for equal checkpoints. The first call loads ND4J. */
    public static byte[] bytes(Checkpoint checkpoint) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(Part.EXPERIMENT, checkpoint.settings().toText().getBytes(StandardCharsets.UTF_8));
        parts.put(Part.METRICS, MetricsCsv.metrics(checkpoint.rows()).getBytes(StandardCharsets.UTF_8));
        parts.put(Part.STATE, StateText.bytes(checkpoint.state(), checkpoint.held()));
        checkpoint.state().floats().forEach((name, array) -> parts.put(name + Part.ARRAY, NpyArrays.write(array)));
        return ZipWriter.pack(parts);
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @throws IOException if that is impossible; the message is one sentence without its full stop
     */
    public static void write(Path file, Checkpoint checkpoint) throws IOException {
        byte[] bytes = bytes(checkpoint);
        try {
            WholeFile.write(file, bytes);
        } catch (IOException e) {
            throw new IOException(Quoted.path(file) + " cannot be written: " + FileTrouble.of(e), e);
        }
    }

    /**
     * Reads a file. What it gives can be gone on from: {@link Checkpoint#trainer} takes it.
     *
     * @throws IOException if it cannot be read or is no checkpoint, is cut off, altered or of a newer program; the message is
     *     one sentence without its full stop that says what is wrong and where
     */
    public static Checkpoint read(Path file) throws IOException {
        return read(file, zip -> {
            Checkpoint checkpoint = read(zip);
            checkpoint.check();
            return checkpoint;
        });
    }

    /**
     * Reads the settings of a run and leaves its state alone, which takes no ND4J.
     *
     * @throws IOException as {@link #read}, but for what is wrong with the state
     */
    public static ExperimentFile settings(Path file) throws IOException {
        return read(file, CheckpointFile::settings);
    }

    /** Whether a file is called as checkpoints are. */
    public static boolean isNamedSo(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** What is read of an open file. */
    @FunctionalInterface
    private interface Content<T> {
        T of(ZipReader zip) throws IOException;
    }

    private static <T> T read(Path file, Content<T> content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(Quoted.path(file) + " is a folder (a file such as " + NAME + " in it)");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(Quoted.path(file) + " is no ordinary file (a file such as " + NAME + ")");
        }
        try (ZipReader zip = new ZipReader(file)) {
            return content.of(zip);
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new IOException(
                    Quoted.path(file) + (Files.exists(file) ? ": permission denied" : ": there is no such file"), e);
        } catch (ZipException e) {
            throw new IOException(
                    Quoted.path(file) + ": its zip is damaged: " + Quoted.bare(String.valueOf(e.getMessage())), e);
        } catch (IllegalArgumentException e) {
            throw new IOException(Quoted.path(file) + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IOException(Quoted.path(file) + " cannot be read: " + FileTrouble.of(e), e);
        }
    }

    private static ExperimentFile settings(ZipReader zip) throws IOException {
        try (InputStream in = zip.open(Part.EXPERIMENT)) {
            return in(Part.EXPERIMENT, () -> ExperimentFile.from(in));
        }
    }

    private static Checkpoint read(ZipReader zip) throws IOException {
        ExperimentFile settings = settings(zip);
        Map<String, FloatArray> floats = new TreeMap<>();
        long left = MOST_FLOATS;
        for (String name : zip.parts()) {
            if (Part.isArray(name)) {
                FloatArray array = in(name, () -> NpyArrays.read(zip.bytes(name)));
                left -= array.size();
                if (left < 0) {
                    throw new IllegalArgumentException(
                            name + ": it and the arrays before have more than " + MOST_FLOATS + " numbers");
                }
                floats.put(name.substring(0, name.length() - Part.ARRAY.length()), array);
            }
        }
        NamedArrays all = in(Part.STATE, () -> StateText.read(zip.bytes(Part.STATE), floats));
        NamedArrays state = StateText.part(all, HeldModes.PLACE, false);
        NamedArrays held = StateText.part(all, HeldModes.PLACE, true);
        Checkpoint empty = new Checkpoint(settings, state, List.of());
        try (InputStream in = zip.open(Part.METRICS)) {
            return in(Part.METRICS, () -> new Checkpoint(settings, state, MetricsText.read(in, empty.steps()), held));
        }
    }

    /** Something that is read from a part. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    /** Names the part in what is refused. */
    private static <T> T in(String part, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw new IllegalArgumentException(message.startsWith(part + ": ") ? message : part + ": " + message, e);
        }
    }
}
