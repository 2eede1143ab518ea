package ganscope.cli.option;

import ganscope.checkpoint.CheckpointFile;
import ganscope.lesson.ExperimentText;
import ganscope.session.form.ExperimentFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;

/**
 * A word of the command line that says what to train: a file of an experiment or of a run, standard input, or the line of text
 * itself.
 *
 * @param word as it was typed
 * @param file that it names; nothing if it is the line itself
 */
record ExperimentWord(String word, Optional<Path> file) {
    private static final Path STANDARD_INPUT = Path.of("-");

    /** Makes one of what was typed. */
    static final class Converter implements ITypeConverter<ExperimentWord> {
        @Override
        public ExperimentWord convert(String word) {
            return new ExperimentWord(
                    word, ExperimentText.isMeant(word) ? Optional.empty() : Optional.of(new PathWord().convert(word)));
        }
    }

    boolean isStandardInput() {
        return file.equals(Optional.of(STANDARD_INPUT));
    }

    /** The file, if it is that of a run. */
    Optional<Path> run() {
        return file.filter(CheckpointFile::isNamedSo);
    }

    /**
     * What it says.
     *
     * @throws IOException if the file cannot be read or holds none; the message is one sentence without its full stop
     * @throws IllegalArgumentException if the line is none, in the same way
     */
    ExperimentFile read() throws IOException {
        if (file.isEmpty()) {
            return ExperimentText.parse(word);
        }
        return run().isPresent() ? CheckpointFile.settings(file.get()) : ExperimentText.read(file.get());
    }
}
