package ganscope.session.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.data.GivenData;
import ganscope.data.taken.Provenance;
import ganscope.data.taken.Taken;
import ganscope.gan.experiment.Experiment;
import ganscope.text.FileTrouble;
import ganscope.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The content of {@code experiment.json}: an experiment, and how often its run was measured, so that the same file gives
 * the same {@code metrics.csv}.
 *
 * @param experiment what to train
 * @param every steps from one row of metrics to the next, 1–1,000,000; called {@code every} beside the settings
 * @param data what was left out of the file that the target's rows come from, if they do; called {@code data} there
 */
public record ExperimentFile(Experiment experiment, int every, Optional<Provenance> data) {
    /** The interval of rows unless somebody asks for another. */
    public static final int EVERY = 100;

    private static final Path STANDARD_INPUT = Path.of("-");
    private static final String NAME = "every";
    private static final String DATA = "data";
    private static final int RAREST = 1_000_000;

    /** Checks the interval. */
    public ExperimentFile {
        if (every < 1 || every > RAREST) {
            throw new IllegalArgumentException(NAME + ": " + every + " (from 1 to " + RAREST + ")");
        }
    }

    /** An experiment without a file of data. */
    public ExperimentFile(Experiment experiment, int every) {
        this(experiment, every, Optional.empty());
    }

    /** The same with another experiment; what was left out is only told of given data. */
    public ExperimentFile withExperiment(Experiment other) {
        return new ExperimentFile(other, every, data.filter(told -> other.target() instanceof GivenData));
    }

    /** What was taken of the file that the target's rows come from; nothing where that is not known. */
    public Optional<Taken> taken() {
        return experiment.target() instanceof GivenData given
                ? data.map(told -> Taken.again(given, told))
                : Optional.empty();
    }

    /** The file's text. */
    public String toText() {
        ObjectNode tree = ExperimentTree.toJson(experiment).put(NAME, every);
        data.ifPresent(told -> tree.set(DATA, ProvenanceForm.write(told)));
        return ExperimentTree.text(tree);
    }

    /**
     * Reads a file's text; what it leaves out is as in {@link ExperimentTree#defaults()}.
     *
     * @throws IllegalArgumentException naming the place, what stands there and what is allowed
     */
    public static ExperimentFile fromText(String text) {
        return fromTree(ExperimentTree.parse(text));
    }

    /**
     * Reads a stream of such text.
     *
     * @throws IllegalArgumentException as {@link #fromText}
     */
    public static ExperimentFile from(InputStream bytes) throws IOException {
        return fromTree(ExperimentTree.parse(bytes));
    }

    private static ExperimentFile fromTree(JsonNode tree) {
        int every = EVERY;
        if (tree instanceof ObjectNode object && object.remove(NAME) instanceof JsonNode number) {
            if (!number.canConvertToInt() || !number.isIntegralNumber()) {
                throw new IllegalArgumentException(
                        NAME + ": " + ValueForm.shorten(number) + " (a whole number from 1 to " + RAREST + ")");
            }
            every = number.intValue();
        }
        Optional<Provenance> data = tree instanceof ObjectNode object && object.remove(DATA) instanceof JsonNode told
                ? Optional.of(ProvenanceForm.read(told, DATA))
                : Optional.empty();
        return new ExperimentFile(ExperimentTree.fromJson(tree), every, data);
    }

    /** How the bytes of a file are read. */
    @FunctionalInterface
    public interface Reading {
        /**
         * The content.
         *
         * @throws IllegalArgumentException naming the place, what stands there and what is allowed
         */
        ExperimentFile from(InputStream bytes) throws IOException;
    }

    /**
     * Reads a file of JSON; {@code -} is standard input.
     *
     * @throws IOException if it cannot be read or is no experiment; the message is one sentence, without its full stop, that names the file
     */
    public static ExperimentFile read(Path file) throws IOException {
        return read(file, ExperimentFile::from);
    }

    /**
     * Reads a file in some form; {@code -} is standard input.
     *
     * @throws IOException as {@link #read(Path)}
     */
    public static ExperimentFile read(Path file, Reading form) throws IOException {
        boolean standardInput = file.equals(STANDARD_INPUT);
        if (!standardInput && Files.isDirectory(file)) {
            throw new IOException(Quoted.path(file) + " is a folder (a file such as experiment.json in it)");
        }
        try (InputStream bytes = standardInput ? System.in : Files.newInputStream(file)) {
            return form.from(bytes);
        } catch (NoSuchFileException e) {
            throw new IOException(Quoted.path(file) + ": there is no such file", e);
        } catch (IOException e) {
            throw new IOException(Quoted.path(file) + " cannot be read: " + FileTrouble.of(e), e);
        } catch (IllegalArgumentException e) {
            throw new IOException(Quoted.path(file) + ": " + e.getMessage(), e);
        }
    }
}
