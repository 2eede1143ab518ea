package ganscope.app;

import ganscope.lesson.Presets;
import ganscope.session.RunFolder;
import ganscope.session.form.ExperimentFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** What the program does where there is no display: it trains what the window would have shown, into a folder. */
final class DefaultRun {
    private static final Path FOLDER = Path.of("out");

    private DefaultRun() {}

    /** The command's words. A folder that holds this very run may be written again; any other run is kept. */
    static String[] words() {
        return holdsThisRun()
                ? new String[] {"train", "--out", FOLDER.toString(), "--force"}
                : new String[] {"train", "--out", FOLDER.toString()};
    }

    /** The words that train what others ask the window to show. */
    static String[] words(String... asked) {
        return Stream.of(Stream.of("train"), Stream.of(asked), Stream.of("--out", FOLDER.toString()))
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    private static boolean holdsThisRun() {
        Path file = FOLDER.resolve(RunFolder.EXPERIMENT);
        if (!file.toFile().exists()) {
            return false;
        }
        try {
            return ExperimentFile.read(file)
                    .equals(new ExperimentFile(Presets.first().experiment(), ExperimentFile.EVERY));
        } catch (IOException e) {
            LoggerFactory.getLogger(DefaultRun.class).info("{} holds something else: {}", FOLDER, e.getMessage());
            return false;
        }
    }
}
