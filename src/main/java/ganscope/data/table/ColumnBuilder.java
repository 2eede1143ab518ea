package ganscope.data.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one column, one row after the other. */
final class ColumnBuilder {
    /** Share of cells that may be words before a column of numbers is one of words. */
    private static final double STRAY = 0.1;
    /** Rows after which words alone are enough to give up on numbers. */
    private static final int PATIENCE = 1000;
    /** Share of the words that must be days or times. */
    private static final double DATED = 0.9;
    /** The fewest rows by which counting is told from numbers that happen to follow one another. */
    private static final int FEWEST_NAMED = 3;

    private static final int FEWEST_UNNAMED = 5;

    private static final Set<String> INDEX_NAMES = Set.of(
            "id",
            "index",
            "idx",
            "rownames",
            "rowname",
            "row.names",
            "row_names",
            "row names",
            "rowid",
            "row_id",
            "rownum",
            "#",
            "unnamed: 0");
    private static final Pattern DATE = Pattern.compile("(?i)"
            + "\\d{4}[-/.]\\d{1,2}([-/.]\\d{1,2})?([T ]+\\d{1,2}:\\d{2}.*)?"
            + "|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}([T ,]+\\d{1,2}:\\d{2}.*)?"
            + "|\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?[ap]m)?"
            + "|\\d{1,2}[- ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ,]+\\d{2,4}.*"
            + "|((mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?[- ]\\d{1,4}.*"
            + "|\\d{4}-?Q[1-4]|\\d{4}-?W\\d{1,2}|\\d{4}年.*");

    private final int number;
    private final String heading;
    private final boolean named;
    private final boolean nominal;
    private final Notation notation;
    private final ColumnSurvey survey;
    private final LabelReader labels = new LabelReader();
    private double[] values = new double[256];
    private int rows;
    private int numbers;
    private int words;
    private int dates;
    private boolean onlyWords;
    private @Nullable Cell bad;

    /**
     * Begins a column.
     *
     * @param named whether the file has headings
     * @param nominal whether the file says that these are names
     */
    ColumnBuilder(int number, String heading, boolean named, boolean nominal, Notation notation, ColumnSurvey survey) {
        this.number = number;
        this.heading = heading;
        this.named = named;
        this.nominal = nominal;
        this.notation = notation;
        this.survey = survey;
    }

    /** Takes the cell of the next row. */
    void add(long line, String cell) {
        labels.add(cell);
        NumberForm form = NumberForm.of(cell);
        double value = form == NumberForm.MISSING ? Double.NaN : notation.value(cell, form);
        if (!onlyWords) {
            if (rows == values.length) {
                values = Arrays.copyOf(values, 2 * rows);
            }
            values[rows] = value;
        }
        rows++;
        if (!Double.isNaN(value)) {
            numbers++;
        } else if (form != NumberForm.MISSING) {
            words++;
            if (bad == null) {
                bad = new Cell(line, cell.length() > 200 ? cell.substring(0, 200) : cell);
            }
            dates += cell.length() < 60 && DATE.matcher(cell).matches() ? 1 : 0;
            if (numbers == 0 && words == PATIENCE) {
                onlyWords = true;
                values = new double[0];
            }
        }
    }

    /** Whether numbers of it are kept. */
    boolean keeps() {
        return !onlyWords;
    }

    Column build() {
        double[] kept = onlyWords || numbers == 0 ? new double[0] : Arrays.copyOf(values, rows);
        String name = heading.isEmpty() ? Integer.toString(number) : heading;
        Cell comma = survey.comma();
        boolean unclear = notation == Notation.UNCLEAR && comma != null;
        boolean decimalComma = notation == Notation.COMMA && comma != null;
        boolean grouped = survey.count(NumberForm.COMMA_GROUPS)
                        + survey.count(NumberForm.COMMA_THEN_POINT)
                        + survey.count(NumberForm.POINT_GROUPS)
                        + survey.count(NumberForm.POINT_THEN_COMMA)
                        + (notation == Notation.POINT ? survey.count(NumberForm.COMMA_THREE) : 0)
                        + (notation == Notation.COMMA ? survey.count(NumberForm.POINT_THREE) : 0)
                > 0;
        return new Column(
                number,
                name,
                kind(kept),
                kept,
                rows - numbers,
                bad,
                unclear ? comma : null,
                decimalComma,
                grouped,
                labels.words());
    }

    private Column.Kind kind(double[] kept) {
        if (numbers + words == 0) {
            return Column.Kind.EMPTY;
        }
        if (nominal) {
            return Column.Kind.KINDS;
        }
        if (dates > DATED * (words + numbers)) {
            return Column.Kind.DATES;
        }
        boolean counting = numbers == rows && rows >= (named ? FEWEST_NAMED : FEWEST_UNNAMED) && Column.counts(kept);
        if (counting || INDEX_NAMES.contains(heading.toLowerCase(Locale.ROOT))) {
            return Column.Kind.ROW_NUMBERS;
        }
        if (named && number == 1 && heading.isEmpty()) {
            return Column.Kind.ROW_NAMES;
        }
        return numbers == 0 || words > STRAY * (words + numbers) ? Column.Kind.TEXT : Column.Kind.NUMBERS;
    }
}
