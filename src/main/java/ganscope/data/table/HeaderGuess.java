package ganscope.data.table;

import ganscope.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the first row of a table names its columns. A name has no digit first, unless a surer name stands beside it; a
 * row of numbers is a header only where it counts the columns (0, 1, 2 …, as pandas does) or years in a row.
 */
final class HeaderGuess {
    private final Path file;
    private final @Nullable Character decimal;
    private final Separator separator;
    private final long skipped;

    HeaderGuess(Path file, @Nullable Character decimal, Separator separator, long skipped) {
        this.file = file;
        this.decimal = decimal;
        this.separator = separator;
        this.skipped = skipped;
    }

    /**
     * The layout of a table.
     *
     * @param rows the first rows
     * @param first the first of them with all columns
     * @param width how many columns
     * @throws BadSampleFile if the first row is neither names nor numbers
     */
    TableLayout layout(List<Row> rows, int first, int width) throws BadSampleFile {
        if (first == 1 && rows.getFirst().size() == width - 1 && isHeader(rows.getFirst(), List.of(), 0)) {
            return shortHeader(rows, width);
        }
        Row top = rows.get(first);
        List<Row> below = rows.subList(first + 1, rows.size());
        long above = first == 0 ? skipped : rows.get(first - 1).line();
        if (isHeader(top, below, width)) {
            return layout(top.line(), top.cells(), width, true, first);
        }
        return layout(above, Collections.nCopies(width, ""), width, false, first);
    }

    private TableLayout layout(long skippedLines, List<String> names, int width, boolean named, int words) {
        List<String> all = new ArrayList<>(names);
        while (all.size() < width) {
            all.add("");
        }
        return TableLayout.of(new Dialect(separator, '"', skippedLines), all, width, named, words);
    }

    /** A header with one name fewer than there are columns: R leaves out that of the row names. */
    private TableLayout shortHeader(List<Row> rows, int width) throws BadSampleFile {
        Row top = rows.getFirst();
        List<Row> below = rows.subList(1, rows.size());
        boolean lastIsEmpty = below.stream().allMatch(row -> row.cell(width - 1).isEmpty());
        if (lastIsEmpty) {
            return layout(top.line(), top.cells(), width, true, 0);
        }
        if (width == 2 && separator == Separator.COMMA && !isCounting(below)) {
            if (decimal != null && decimal == '.') {
                throw DialectGuess.uneven(file, below.getFirst(), 1);
            }
            // One name: each row is one number, with a decimal comma.
            return TableLayout.of(new Dialect(Separator.NONE, '"', top.line()), top.cells(), 1, true, 0);
        }
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(top.cells());
        return layout(top.line(), names, width, true, 0);
    }

    private static boolean isCounting(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (NumberForm.of(rows.get(i).cell(0)) == NumberForm.OTHER) {
                return true;
            }
            if (!rows.get(i).cell(0).equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean isHeader(Row top, List<Row> below, int width) throws BadSampleFile {
        int numbers = 0;
        boolean sure = false;
        int doubtful = -1;
        for (int column = 0; column < top.size(); column++) {
            String cell = top.cell(column);
            NumberForm form = NumberForm.of(cell);
            boolean overNumbers = below.isEmpty() || DialectGuess.isNumeric(below, column);
            if (form.isNumber()) {
                numbers++;
            } else if (form == NumberForm.OTHER && beginsWithDigit(cell)) {
                doubtful = overNumbers && doubtful < 0 ? column : doubtful;
            } else {
                sure |= overNumbers && form == NumberForm.OTHER && !isInfinite(cell);
            }
        }
        if (numbers > 0) {
            return countsColumns(top, below);
        }
        if (sure) {
            return true;
        }
        if (doubtful >= 0 && width > 0) {
            throw new BadSampleFile(file, "data.table.first", Long.toString(top.line()), Quoted.of(top.cell(doubtful)));
        }
        return doubtful < 0
                && top.cells().stream().anyMatch(cell -> NumberForm.of(cell) == NumberForm.OTHER && !isInfinite(cell))
                && !allWords(below);
    }

    /** Rows of words only: their first is no more a header than the others. */
    private static boolean allWords(List<Row> below) {
        return !below.isEmpty()
                && below.stream()
                        .flatMap(row -> row.cells().stream())
                        .noneMatch(cell -> NumberForm.of(cell).isNumber());
    }

    private static boolean isInfinite(String cell) {
        return cell.matches("(?i)[-+]?inf(inity)?");
    }

    private static boolean beginsWithDigit(String cell) {
        // A mark of quotation that never closes makes no name of a number.
        return cell.matches("(?s)[\"'(]*[-+.,\u2212]?\\d.*");
    }

    /** Whether the numbers of a first row count columns from 0, or follow one another beside at least one name. */
    private static boolean countsColumns(Row top, List<Row> below) {
        List<String> numbers = new ArrayList<>();
        int names = 0;
        for (String cell : top.cells()) {
            if (NumberForm.of(cell).isNumber()) {
                numbers.add(cell);
            } else {
                names++;
            }
        }
        if (!follow(numbers) || numbers.size() > 1 && below.stream().anyMatch(row -> follow(row.cells()))) {
            return false;
        }
        boolean fromZero = numbers.getFirst().equals("0");
        if (names == 0) {
            return fromZero && numbers.size() > 1 && below.stream().noneMatch(HeaderGuess::isWhole);
        }
        boolean indexed = names == 1 && top.cell(0).isEmpty();
        return indexed && fromZero || numbers.size() > 2 && names < numbers.size();
    }

    private static boolean isWhole(Row row) {
        return row.cells().stream().anyMatch(cell -> cell.matches("[-+]?\\d+"));
    }

    /** Whether these are whole numbers, each one more than the one before. */
    private static boolean follow(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).matches("\\d{1,6}")
                    || Integer.parseInt(cells.get(i)) != Integer.parseInt(cells.getFirst()) + i) {
                return false;
            }
        }
        return !cells.isEmpty();
    }
}
