package ganscope.app;

import ganscope.cli.GanScopeCommand;
import ganscope.view.model.start.StartFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** The one word that a file manager calls a program with: the file to open. */
final class OpenedFile {
    private OpenedFile() {}

    /**
     * The words of the command line, where a file alone becomes an option: {@code --experiment} for a run or an experiment
     * ({@code .ganscope}, {@code .json}), {@code --data} for any other file. A command of that name comes first.
     */
    static String[] words(String... args) {
        if (args.length != 1 || args[0].startsWith("-") || GanScopeCommand.isCommand(args[0]) || !isFile(args[0])) {
            return args;
        }
        boolean isExperiment = StartFile.run(args[0]).isPresent()
                || args[0].toLowerCase(Locale.ROOT).endsWith(".json");
        return new String[] {isExperiment ? "--experiment" : "--data", args[0]};
    }

    private static boolean isFile(String word) {
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
