package ganscope.cli;

import ganscope.evaluation.metric.Metric;
import ganscope.session.MetricsRow;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * How training goes, in one line: steps, steps a second, JS, W1. On a terminal the line is renewed in place; in a log it
 * is repeated now and then.
 */
final class ProgressLine {
    /** The system property that the start script sets where standard error is a terminal. */
    static final String TERMINAL = "ganscope.terminal";

    private static final double ON_TERMINAL = 0.1;
    private static final double IN_LOG = 5;

    private final PrintWriter err;
    private final boolean terminal;
    private final long before;
    private final long steps;
    private double next;

    /**
     * Nothing said yet.
     *
     * @param terminal whether a person looks at the line while it is written
     * @param before how many steps are done already
     * @param steps how many there will be with those
     */
    ProgressLine(PrintWriter err, boolean terminal, long before, long steps) {
        this.err = err;
        this.terminal = terminal;
        this.before = before;
        this.steps = steps;
    }

    /** Says how it goes, unless it did so just now. */
    void measured(MetricsRow row, double seconds) {
        if (seconds < next && row.step() < steps) {
            return;
        }
        next = seconds + (terminal ? ON_TERMINAL : IN_LOG);
        err.print(terminal ? "\r\u001b[K" + line(row, seconds) : line(row, seconds) + System.lineSeparator());
        err.flush();
    }

    /** Leaves the line as it is and goes to the next. */
    void end() {
        if (terminal) {
            err.println();
            err.flush();
        }
    }

    private String line(MetricsRow row, double seconds) {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT, "step %d of %d, %.0f steps/s", row.step(), steps, (row.step() - before) / seconds));
        row.metrics().defined().forEach((metric, value) -> {
            if (metric == Metric.JS || metric == Metric.W1) {
                line.append(String.format(Locale.ROOT, ", %s %.4f", metric.name(), value));
            }
        });
        return line.toString();
    }
}
