package ganscope.view.model;

import ganscope.text.Quoted;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Something that went wrong inside the program: in words for whoever sits before it, with all details for whoever mends it.
 *
 * @param where what was being done, such as the name of a chart
 * @param cause what went wrong
 */
public record Failure(String where, Throwable cause) {
    /** What went wrong, in a few words of the present language. */
    public String words(Messages messages) {
        return switch (cause) {
            case OutOfMemoryError e -> messages.get("view.failure.memory");
            case StackOverflowError e -> messages.get("view.failure.depth");
            case LinkageError e -> messages.get("view.failure.part", told());
            default -> messages.get("view.failure.other", told());
        };
    }

    private String told() {
        String kind = cause.getClass().getSimpleName();
        String message = cause.getMessage();
        return message == null ? kind : kind + ": " + Quoted.bare(message);
    }

    /** The same failure as another one: of the same kind, in the same place of the program. */
    public boolean isLike(Failure other) {
        return where.equals(other.where) && kind().equals(other.kind());
    }

    private String kind() {
        StackTraceElement[] stack = cause.getStackTrace();
        // Memory and stack run out wherever they happen to.
        boolean anywhere = stack.length == 0 || cause instanceof VirtualMachineError;
        return cause.getClass().getName() + (anywhere ? "" : " at " + stack[0]);
    }

    /** Everything that helps to mend it, in several lines. */
    public String details() {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println("GanScope: " + where);
        lines.println("Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch"));
        cause.printStackTrace(lines);
        return text.toString();
    }
}
