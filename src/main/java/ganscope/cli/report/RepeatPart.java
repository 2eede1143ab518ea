package ganscope.cli.report;

import ganscope.data.GivenData;
import ganscope.lesson.Differences;
import ganscope.lesson.ExperimentText;
import ganscope.session.RunFolder;
import ganscope.session.form.ExperimentFile;
import ganscope.text.Program;
import ganscope.text.ShellWords;
import java.util.ArrayList;
import java.util.List;

/** The part of a report that says how to have its run again: as a command, and as a line to paste into the window. */
final class RepeatPart {
    private RepeatPart() {}

    static String html(ExperimentFile settings) {
        String code = "<p><code>" + ReportPage.escape(ShellWords.of(command(settings))) + "</code></p>\n";
        String start = "<h2>The same run again</h2>\n" + code;
        return settings.experiment().target() instanceof GivenData
                ? start
                : start + "<p>The experiment as a line of text, to paste into the window (Ctrl+Shift+V) or to give to"
                        + " <code>train --experiment -</code>:</p>\n<p><code>"
                        + ReportPage.escape(ExperimentText.of(settings)) + "</code></p>\n";
    }

    /** The words that train it; rows of data are in the file beside the report. */
    private static List<String> command(ExperimentFile settings) {
        List<String> words = new ArrayList<>(List.of(Program.command(), "train"));
        if (settings.experiment().target() instanceof GivenData) {
            words.addAll(List.of("--experiment", RunFolder.EXPERIMENT));
        } else {
            Differences differences = Differences.of(settings.experiment());
            words.addAll(List.of("--preset", differences.preset()));
            differences.settings().forEach((path, value) -> words.addAll(List.of("--set", path + "=" + value)));
            if (settings.every() != ExperimentFile.EVERY) {
                words.addAll(List.of("--every", Integer.toString(settings.every())));
            }
        }
        words.addAll(List.of("--out", "out/again"));
        return words;
    }
}
