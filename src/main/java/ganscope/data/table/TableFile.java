package ganscope.data.table;

import ganscope.data.Samples;
import ganscope.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that a person would call a table of numbers: text in columns of any usual form, Weka's ARFF, or an array of
 * NumPy. The file is read once, from start to end.
 */
public final class TableFile {
    /** Below so many rows, single digits after the commas are a few points that somebody typed. */
    private static final int FEW_ROWS = 5;

    private final Path file;
    private final FileContent content;
    private final @Nullable Character decimal;

    private TableFile(Path file, FileContent content, @Nullable Character decimal) {
        this.file = file;
        this.content = content;
        this.decimal = decimal;
    }

    /**
     * Reads a table.
     *
     * @throws BadSampleFile if it cannot be read, is of a format that is no table, has uneven rows, or is too large
     */
    public static DataTable read(Path file) throws BadSampleFile {
        return read(file, null);
    }

    /**
     * Reads a table.
     *
     * @param decimal the decimal sign, '.' or ',' if a person said so; null to find it out
     * @throws BadSampleFile as {@link #read(Path)}; also if the decimal sign cannot be found out
     */
    public static DataTable read(Path file, @Nullable Character decimal) throws BadSampleFile {
        FileContent content = FileContent.read(file);
        return NpyFile.is(content.start()) ? NpyFile.read(file, content) : new TableFile(file, content, decimal).read();
    }

    private DataTable read() throws BadSampleFile {
        TextRows text = new TextRows(file, content);
        Optional<TableLayout> arff = ArffHeader.read(text);
        TableLayout layout = arff.isPresent() ? arff.get() : new DialectGuess(text, decimal).layout();
        List<ColumnSurvey> surveys = survey(text, layout);
        refuseTwofold(text, layout, surveys);
        return table(text, layout, surveys);
    }

    private List<ColumnSurvey> survey(TextRows text, TableLayout layout) throws BadSampleFile {
        if (layout.width() > DataTable.MOST_COLUMNS) {
            throw new BadSampleFile(file, "data.table.columns", Integer.toString(DataTable.MOST_COLUMNS));
        }
        List<ColumnSurvey> surveys = new ArrayList<>();
        for (int column = 0; column < layout.width(); column++) {
            surveys.add(new ColumnSurvey());
        }
        int[] rows = new int[1];
        text.forEach(layout.dialect(), raw -> {
            Row row = fitted(raw, layout);
            if (++rows[0] > Samples.MAX_ROWS) {
                throw new BadSampleFile(file, "data.table.rows", Integer.toString(Samples.MAX_ROWS));
            }
            for (int column = 0; column < layout.width(); column++) {
                surveys.get(column).see(row.line(), row.cell(column));
            }
            return true;
        });
        return surveys;
    }

    private Row fitted(Row raw, TableLayout layout) throws BadSampleFile {
        Row row = layout.sparse() ? ArffHeader.dense(raw, layout.width()) : raw.atMost(layout.width());
        if (row.size() != layout.width()) {
            throw DialectGuess.uneven(file, row, layout.width());
        }
        return row;
    }

    /** Refuses what may be one number a row as well as two: whole numbers, and as many digits behind every comma. */
    private void refuseTwofold(TextRows text, TableLayout layout, List<ColumnSurvey> surveys) throws BadSampleFile {
        if (decimal != null || layout.named()) {
            return;
        }
        boolean two = layout.dialect().separator() == Separator.COMMA
                && layout.width() == 2
                && surveys.get(0).isWhole()
                && surveys.get(1).hasDigitsOfOneLength();
        boolean one = layout.dialect().separator() == Separator.NONE
                && surveys.getFirst().hasCommas();
        if (!two && !one) {
            return;
        }
        List<Row> rows = text.first(layout.dialect(), Samples.MAX_ROWS);
        boolean typed = rows.size() == 1
                || rows.size() < FEW_ROWS
                        && two
                        && rows.stream().allMatch(each -> each.cell(1).length() == 1);
        if (two && (typed || counts(rows))) {
            return;
        }
        Row row = rows.stream()
                .filter(each -> two || each.cell(0).indexOf(',') >= 0)
                .findFirst()
                .orElse(rows.getFirst());
        throw new BadSampleFile(
                file, "data.decimal.twofold", Long.toString(row.line()), Quoted.of(String.join(",", row.cells())));
    }

    private static boolean counts(List<Row> rows) {
        double[] first = rows.stream()
                .mapToDouble(row -> NumberText.value(row.cell(0), '.'))
                .toArray();
        return first.length > 2 && Column.counts(first);
    }

    private DataTable table(TextRows text, TableLayout layout, List<ColumnSurvey> surveys) throws BadSampleFile {
        List<ColumnBuilder> builders = builders(layout, surveys);
        int[] rows = new int[1];
        text.forEach(layout.dialect(), raw -> {
            Row row = fitted(raw, layout);
            rows[0]++;
            for (int column = 0; column < layout.width(); column++) {
                builders.get(column).add(row.line(), row.cell(column));
            }
            if (rows[0] % 1024 == 0) {
                refuseTooMany(builders, rows[0]);
            }
            return true;
        });
        List<DataWords> remarks = new ArrayList<>();
        if (layout.words() > 0) {
            remarks.add(DataWords.of("data.remark.words", Integer.toString(layout.words())));
        }
        if (rows[0] == 1 && layout.width() > 2 && !layout.named()) {
            return oneRow(builders, remarks);
        }
        return DataTable.of(file, builders.stream().map(ColumnBuilder::build).toList(), rows[0], remarks);
    }

    private void refuseTooMany(List<ColumnBuilder> builders, long rows) throws BadSampleFile {
        if (rows * builders.stream().filter(ColumnBuilder::keeps).count() > DataTable.MOST_NUMBERS) {
            throw new BadSampleFile(file, "data.table.numbers", Integer.toString(DataTable.MOST_NUMBERS));
        }
    }

    private List<ColumnBuilder> builders(TableLayout layout, List<ColumnSurvey> surveys) {
        Notation all = ofFile(surveys);
        List<ColumnBuilder> builders = new ArrayList<>();
        for (int column = 0; column < layout.width(); column++) {
            ColumnSurvey survey = surveys.get(column);
            Notation own = decimal != null ? decimal == ',' ? Notation.COMMA : Notation.POINT : survey.notation();
            Notation notation = own != null ? own : survey.hasCommas() ? all : Notation.POINT;
            boolean nominal = !layout.nominal().isEmpty() && layout.nominal().get(column);
            builders.add(new ColumnBuilder(
                    column + 1, layout.names().get(column), layout.named(), nominal, notation, survey));
        }
        return builders;
    }

    /** What the columns that say something agree on. */
    private static Notation ofFile(List<ColumnSurvey> surveys) {
        boolean commas = surveys.stream().anyMatch(survey -> survey.notation() == Notation.COMMA);
        boolean points = surveys.stream().anyMatch(survey -> survey.notation() == Notation.POINT);
        return commas == points ? Notation.UNCLEAR : commas ? Notation.COMMA : Notation.POINT;
    }

    /** A table of a single row: its numbers are one column. */
    private DataTable oneRow(List<ColumnBuilder> builders, List<DataWords> remarks) throws BadSampleFile {
        List<Column> across = builders.stream().map(ColumnBuilder::build).toList();
        if (!across.stream().allMatch(Column::hasNumbers)) {
            return DataTable.of(file, across, 1, remarks);
        }
        double[] values = across.stream().mapToDouble(column -> column.at(0)).toArray();
        remarks.add(DataWords.of("data.remark.row"));
        return DataTable.of(file, List.of(Column.ofNumbers(1, values)), values.length, remarks);
    }
}
