package ganscope.gan.experiment;

import ganscope.text.Quoted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hidden layers in words: {@code 64x3} is three layers of 64, {@code 128-64-32} lists widths, {@code none} is linear. */
public final class Hidden {
    private static final Pattern REPEATED = Pattern.compile("(\\d{1,4})[x×](\\d{1,2})");
    private static final Pattern LISTED = Pattern.compile("\\d{1,4}(-\\d{1,4})*");
    private static final String ALLOWED = "0 to 6 layers of 1 to 512 units, such as 64x3, 128-64-32 or none";

    private Hidden() {}

    /**
     * Reads the widths.
     *
     * @throws IllegalArgumentException naming the form
     */
    public static List<Integer> parse(String text) {
        if (text.equals("none")) {
            return List.of();
        }
        Matcher repeated = REPEATED.matcher(text);
        List<Integer> widths = new ArrayList<>();
        if (repeated.matches()) {
            widths.addAll(Collections.nCopies(Integer.parseInt(repeated.group(2)), Integer.valueOf(repeated.group(1))));
        } else if (LISTED.matcher(text).matches()) {
            for (String width : text.split("-", -1)) {
                widths.add(Integer.valueOf(width));
            }
        } else {
            throw new IllegalArgumentException("hidden: " + Quoted.of(text) + " (" + ALLOWED + ")");
        }
        check("hidden", widths);
        return List.copyOf(widths);
    }

    /** The shortest form that {@link #parse} reads back. */
    public static String format(List<Integer> widths) {
        if (widths.isEmpty()) {
            return "none";
        }
        if (widths.stream().distinct().count() == 1) {
            return widths.getFirst() + "x" + widths.size();
        }
        return widths.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }

    static void check(String name, List<Integer> widths) {
        if (widths.size() > 6 || widths.stream().anyMatch(width -> width < 1 || width > 512)) {
            throw new IllegalArgumentException(name + ": " + Quoted.bare(format(widths)) + " (" + ALLOWED + ")");
        }
    }
}
