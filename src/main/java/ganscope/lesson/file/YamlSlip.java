package ganscope.lesson.file;

import ganscope.text.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What somebody probably did who wrote a file that is not YAML: the parser says what it expected, which leads nobody to an
 * apostrophe.
 *
 * @param line from 0
 * @param column from 0
 * @param what is wrong and what is allowed
 */
record YamlSlip(int line, int column, String what) {
    private static final Pattern NO_BLANK = Pattern.compile("\\s*(?:- )?([\\w.-]+):[^\\s:].*");
    private static final Pattern WIDE_COLON = Pattern.compile("\\s*(?:- )?[\\w.-]+\\s*\uff1a.*");
    /** All before the first colon of a line, its dash included. */
    private static final Pattern NO_COLON = Pattern.compile("(?:- )?[^:{\\['\"]*");

    /** A value that begins with a sign of YAML's own. */
    private static final Pattern SIGN = Pattern.compile("\\s*(?:- )*(?:[\\w.-]+:\\s+)?([*&@%`!|>]).*");

    /** All of a line up to a single quote that opens a text. */
    private static final Pattern OPENING = Pattern.compile("(?:.*[\\s\\[{,])?'");

    private static final String WIDE = "a wide colon (a name is followed by : and a blank)";

    private static final String QUOTES =
            "an apostrophe inside them is written twice, or the text is put between double quotes";

    /** The slip behind a refusal of the parser. */
    static YamlSlip of(MarkedYAMLException refusal, String text) {
        List<String> lines = text.lines().toList();
        Optional<Mark> context = Optional.ofNullable(refusal.getContextMark());
        Mark mark =
                Optional.ofNullable(refusal.getProblemMark()).or(() -> context).orElse(null);
        String problem = String.valueOf(refusal.getProblem() == null ? refusal.getContext() : refusal.getProblem());
        if (mark == null) {
            return new YamlSlip(0, 0, "not YAML: " + problem);
        }
        Mark start = context.orElse(mark);
        if (problem.startsWith("could not find expected ':'")) {
            return new YamlSlip(start.getLine(), start.getColumn(), unnamed(line(lines, start)));
        }
        if (problem.contains("unexpected end of stream") && start.getLine() < mark.getLine()) {
            return new YamlSlip(start.getLine(), start.getColumn(), "a quotation mark opens here and is never closed");
        }
        boolean braces = String.valueOf(refusal.getContext()).contains("flow ");
        if (braces && start.getLine() < mark.getLine() && !inItsLine(lines, mark)) {
            return new YamlSlip(
                    start.getLine(),
                    start.getColumn(),
                    "the " + at(lines, start) + " here is not closed before line " + (mark.getLine() + 1)
                            + ", or a comma is missing");
        }
        int opened = neverClosed(lines, mark);
        return opened >= 0
                ? new YamlSlip(
                        opened, lines.get(opened).indexOf('\''), "a quotation mark opens here and is never closed")
                : new YamlSlip(mark.getLine(), mark.getColumn(), said(problem, lines, mark, braces));
    }

    private static String said(String problem, List<String> lines, Mark mark, boolean braces) {
        String line = line(lines, mark);
        int column = Math.min(mark.getColumn(), line.length());
        String before = line.substring(0, column);
        String trimmed = before.stripTrailing();
        char last = trimmed.isEmpty() ? ' ' : trimmed.charAt(trimmed.length() - 1);
        String here = line.substring(column);
        if (problem.contains("(TAB)")) {
            return "a tab (lines are indented with blanks)";
        }
        if (problem.startsWith("found unknown escape character")) {
            return "a backslash in double quotes (written twice there; LaTeX is put between single quotes)";
        }
        if (WIDE_COLON.matcher(line).matches()) {
            return WIDE;
        }
        if (here.startsWith("\uff0c")) {
            return "a wide comma (between two fields stands , and a blank)";
        }
        if (before.endsWith("'") && !here.isBlank()) {
            return "a text in single quotes ends before this (" + QUOTES + ", if none is missing further left)";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return NO_COLON.matcher(trimmed).matches()
                    ? "this line is indented more than the one that it belongs beside, or the one above has its value already"
                    : "a second colon in this line (each field has its own line; a text with a colon is put between quotation marks)";
        }
        if (braces) {
            return "a comma is missing before this (or quotation marks around a text with signs in it)";
        }
        if ((last == '\'' || last == '"') && !here.isBlank()) {
            return "the text goes on behind its quotation mark (the whole of it is put between quotation marks)";
        }
        if ((last == ']' || last == '}') && !here.isBlank()) {
            return "the text goes on behind " + last + " (one with brackets or braces is put between quotation marks)";
        }
        if (line.strip().matches("-[^\\s-].*")) {
            return "a blank is missing after the dash";
        }
        if (problem.contains("block mapping start") || problem.contains("block sequence start")) {
            return problem.contains("sequence")
                    ? "a dash that belongs to no list above (all items of a list begin with a dash in the same column)"
                    : "this begins in another column than the fields that it stands with (look at the line above, too)";
        }
        Matcher sign = SIGN.matcher(line);
        if (sign.matches()) {
            return "a text that begins with " + sign.group(1) + " (it is put between quotation marks)";
        }
        return "not YAML: " + Quoted.bare(problem) + " (a text with signs in it is put between quotation marks)";
    }

    /** The line above whose single quote is closed by one that was to open a text, if that is the slip; else -1. */
    private static int neverClosed(List<String> lines, Mark mark) {
        String line = line(lines, mark);
        String before = line.substring(0, Math.min(mark.getColumn(), line.length()));
        if (!OPENING.matcher(before).matches()) {
            return -1;
        }
        int above = mark.getLine() - 1;
        while (above >= 0
                && lines.get(above).chars().filter(sign -> sign == '\'').count() % 2 == 0) {
            above--;
        }
        return above;
    }

    private static String unnamed(String line) {
        if (WIDE_COLON.matcher(line).matches()) {
            return WIDE;
        }
        Matcher close = NO_BLANK.matcher(line);
        return close.matches()
                ? "a blank is missing behind " + close.group(1) + ":"
                : "a colon is missing (NAME: VALUE, or - before an item of a list)";
    }

    /** Whether what the parser stumbled over goes on with text, so that the slip is there and not where a brace opened. */
    private static boolean inItsLine(List<String> lines, Mark mark) {
        String before = line(lines, mark);
        return !before.substring(0, Math.min(mark.getColumn(), before.length())).isBlank();
    }

    private static String line(List<String> lines, Mark mark) {
        return mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
    }

    private static String at(List<String> lines, Mark mark) {
        String line = line(lines, mark);
        return mark.getColumn() < line.length() ? line.substring(mark.getColumn(), mark.getColumn() + 1) : "brace";
    }
}
