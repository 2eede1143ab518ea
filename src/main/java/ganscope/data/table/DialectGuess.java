package ganscope.data.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which separator divides the first rows of a text evenly.
 *
 * <p>Tabs, semicolons, commas, bars and runs of spaces are tried in this order. One is right if all rows have as many cells,
 * if at least one column holds numbers, and if no cell is a list of numbers itself: {@code 2,254;62,6} is divided evenly by
 * commas too, but leaves {@code 254;62} in the middle.
 */
final class DialectGuess {
    private static final int LOOKED_AT = 100;
    /** The longest text above a table. */
    private static final int MOST_PREAMBLE = 20;
    /** Share of rows of one length from which others are taken for mistakes. */
    private static final double MOST_ROWS = 0.75;

    private final Path file;
    private final TextRows text;
    private final @Nullable Character decimal;
    private long skipped;

    /**
     * Prepares to guess.
     *
     * @param decimal the decimal sign if a person said so, else null
     */
    DialectGuess(TextRows text, @Nullable Character decimal) {
        this.file = text.file();
        this.text = text;
        this.decimal = decimal;
    }

    /** The first rows under one separator, and whether it is the right one. */
    private record Candidate(Separator separator, List<Row> rows, int width, int first) {
        boolean isEven() {
            return first >= 0;
        }

        List<Row> body() {
            return rows.subList(first, rows.size());
        }
    }

    /** The layout of the file. */
    TableLayout layout() throws BadSampleFile {
        Separator told = told();
        List<Candidate> candidates = new ArrayList<>();
        for (Separator separator : Separator.values()) {
            if (told == null ? separator != Separator.NONE : separator == told) {
                candidates.add(candidate(separator));
            }
        }
        for (Candidate candidate : candidates) {
            if (candidate.isEven() && isRight(candidate, true)) {
                return layout(candidate);
            }
        }
        Candidate whole = candidate(Separator.NONE);
        if (told == null && candidates.stream().allMatch(each -> each.width < 2) || isOneColumn(whole, candidates)) {
            return layout(whole);
        }
        for (Candidate candidate : candidates) {
            if (candidate.isEven() && isRight(candidate, false)) {
                return layout(candidate);
            }
        }
        return layout(candidates.stream()
                .filter(candidate -> candidate.isEven() && candidate.width > 1)
                .findFirst()
                .orElseGet(() -> mostEven(candidates)));
    }

    /** What a first line such as {@code sep=;} says, as Excel writes it. */
    private @Nullable Separator told() throws BadSampleFile {
        List<Row> first = text.first(Dialect.of(Separator.NONE), 1);
        String line = first.isEmpty() ? "" : first.getFirst().cell(0);
        if (line.length() == 5 && line.startsWith("sep=")) {
            for (Separator separator : Separator.values()) {
                if (separator.character() == line.charAt(4)) {
                    skipped = first.getFirst().line();
                    return separator;
                }
            }
        }
        return null;
    }

    private Candidate candidate(Separator separator) throws BadSampleFile {
        List<Row> rows = text.first(new Dialect(separator, '"', skipped), LOOKED_AT);
        int width = commonWidth(rows);
        List<Row> trimmed = rows.stream().map(row -> row.atMost(width)).toList();
        return new Candidate(separator, trimmed, width, first(trimmed, width));
    }

    private static int commonWidth(List<Row> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
        int common = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            int most = counts.getOrDefault(common, 0);
            if (entry.getValue() > most || entry.getValue() == most && entry.getKey() > common) {
                common = entry.getKey();
            }
        }
        return common;
    }

    /** The row from which all have the same width; −1 where they are uneven. */
    private static int first(List<Row> rows, int width) {
        int first = rows.size();
        while (first > 0 && rows.get(first - 1).size() == width) {
            first--;
        }
        boolean mayBegin = first == 0
                || first == 1 && rows.getFirst().size() == width - 1
                || first <= MOST_PREAMBLE && rows.size() - first > 2 && isPreamble(rows.subList(0, first));
        return width > 0 && mayBegin && first < rows.size() ? first : -1;
    }

    /** Whether rows above a table are words, not numbers of another shape. */
    private static boolean isPreamble(List<Row> rows) {
        return rows.stream()
                .noneMatch(row -> row.cells().stream()
                        .allMatch(cell -> NumberForm.of(cell).isNumber()));
    }

    private boolean isRight(Candidate candidate, boolean strict) {
        if (candidate.width < 2 || candidate.separator == Separator.COMMA && !allowsCommas(candidate)) {
            return false;
        }
        if (strict
                && candidate.rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> isList(cell, candidate.separator))) {
            return false;
        }
        List<Row> body = candidate.body();
        for (int column = 0; column < candidate.width; column++) {
            // The first row may be a header.
            if (isNumeric(body, column) || isNumeric(body.subList(1, body.size()), column)) {
                return true;
            }
        }
        return false;
    }

    /** Where commas are decimal signs, cells that commas divide must have some inside. */
    private boolean allowsCommas(Candidate candidate) {
        return decimal == null
                || decimal != ','
                || candidate.rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.indexOf(',') >= 0);
    }

    /** Whether a cell is no number but falls into numbers by another separator. */
    private static boolean isList(String cell, Separator separator) {
        if (cell.length() > 200 || NumberForm.of(cell) != NumberForm.OTHER && !isLooseGroup(cell, separator)) {
            return false;
        }
        String[] parts = cell.split("[;,|\\s]+");
        int numbers = 0;
        for (String part : parts) {
            if (!part.isEmpty() && !NumberForm.of(part).isNumber()) {
                return false;
            }
            numbers += part.isEmpty() ? 0 : 1;
        }
        return numbers > 1;
    }

    /** Beside commas, 254 620 is no number but what two decimal commas leave. */
    private static boolean isLooseGroup(String cell, Separator separator) {
        return separator == Separator.COMMA && cell.indexOf(' ') > 0;
    }

    static boolean isNumeric(List<Row> rows, int column) {
        int numbers = 0;
        int words = 0;
        for (Row row : rows) {
            NumberForm form = column < row.size() ? NumberForm.of(row.cell(column)) : NumberForm.MISSING;
            numbers += form.isNumber() ? 1 : 0;
            words += form == NumberForm.OTHER ? 1 : 0;
        }
        return numbers > words;
    }

    /** Whether rows are single numbers, some of them with commas, rather than rows of which some are too short. */
    private static boolean isOneColumn(Candidate whole, List<Candidate> candidates) {
        if (!whole.isEven() || !isNumeric(whole.body().subList(whole.rows.size() > 1 ? 1 : 0, whole.rows.size()), 0)) {
            return false;
        }
        return candidates.stream()
                .filter(each -> each.width > 1)
                .noneMatch(each -> share(each) >= MOST_ROWS && !each.isEven());
    }

    private static double share(Candidate candidate) {
        return candidate.rows.stream()
                        .filter(row -> row.size() == candidate.width)
                        .count()
                / (double) candidate.rows.size();
    }

    private static Candidate mostEven(List<Candidate> candidates) {
        Candidate best = candidates.getFirst();
        for (Candidate each : candidates) {
            if (each.width > 1 && (best.width < 2 || share(each) > share(best))) {
                best = each;
            }
        }
        return best;
    }

    private TableLayout layout(Candidate chosen) throws BadSampleFile {
        if (chosen.rows.isEmpty()) {
            throw new BadSampleFile(file, "data.table.none");
        }
        if (!chosen.isEven()) {
            throw uneven(chosen);
        }
        return new HeaderGuess(file, decimal, chosen.separator, skipped)
                .layout(chosen.rows, chosen.first, chosen.width);
    }

    private BadSampleFile uneven(Candidate candidate) {
        int i = 0;
        while (i < candidate.rows.size() - 1 && candidate.rows.get(i).size() == candidate.width) {
            i++;
        }
        Row odd = candidate.rows.get(i);
        return uneven(file, odd, candidate.width);
    }

    /** A row that has more or fewer cells than the others. */
    static BadSampleFile uneven(Path file, Row row, int width) {
        return new BadSampleFile(
                file,
                "data.table.uneven",
                Long.toString(row.line()),
                Integer.toString(row.size()),
                Integer.toString(width));
    }
}
