package ganscope.cli;

import ganscope.comparison.SweepProgress;
import java.io.PrintWriter;
import java.util.Locale;

/** How a sweep goes, in one line: runs, steps a second, time left. Renewed in place on a terminal, repeated in a log. */
final class SweepLine {
    private static final double ON_TERMINAL = 0.2;
    private static final double IN_LOG = 10;

    private final PrintWriter err;
    private final boolean terminal = Boolean.getBoolean(ProgressLine.TERMINAL);
    private double next;
    private int said = -1;

    SweepLine(PrintWriter err) {
        this.err = err;
    }

    /** Says how it goes, unless it did so just now. */
    void say(SweepProgress progress) {
        boolean last = progress.finished() == progress.runs() && said < progress.runs();
        if (progress.seconds() < next && !last) {
            return;
        }
        next = progress.seconds() + (terminal ? ON_TERMINAL : IN_LOG);
        said = progress.finished();
        err.print(terminal ? "\r\u001b[K" + line(progress) : line(progress) + System.lineSeparator());
        err.flush();
    }

    /** Leaves the line as it is and goes to the next. */
    void end() {
        if (terminal) {
            err.println();
            err.flush();
        }
    }

    /** Such as {@code 12 of 45 runs, 3400 steps/s, 1:05 left}. */
    static String line(SweepProgress progress) {
        String line = progress.finished() + " of " + progress.runs() + " runs";
        if (progress.steps() == 0) {
            return line;
        }
        line += String.format(Locale.ROOT, ", %.0f steps/s", progress.steps() / progress.seconds());
        long left = Math.round(progress.secondsLeft());
        return progress.finished() == progress.runs()
                ? line
                : line
                        + (left < 3600
                                ? String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60)
                                : String.format(
                                        Locale.ROOT, ", %d:%02d:%02d left", left / 3600, left / 60 % 60, left % 60));
    }
}
