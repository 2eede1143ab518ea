package ganscope.data.taken;

import ganscope.data.distribution.RowLabels;
import ganscope.data.table.BadSampleFile;
import ganscope.data.table.Cell;
import ganscope.data.table.Column;
import ganscope.data.table.DataTable;
import ganscope.data.table.DataWords;
import ganscope.text.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the columns of a table that a person wants, or that are all it has. */
public final class ColumnChoice {
    private final DataTable table;
    private final ColumnWish wish;
    private final @Nullable Column weights;
    private final @Nullable Column labels;

    /**
     * Finds weights and labels.
     *
     * @throws BadSampleFile if there is no such column
     */
    public ColumnChoice(DataTable table, ColumnWish wish) throws BadSampleFile {
        this.table = table;
        this.wish = wish;
        this.weights = found(wish.weights());
        this.labels = found(wish.labels());
    }

    /** The columns of numbers that may be taken: those wished for, or all that are neither weights nor labels. */
    public List<Column> offered() throws BadSampleFile {
        if (!wish.columns().isEmpty()) {
            List<Column> chosen = new ArrayList<>();
            for (String name : wish.columns()) {
                chosen.add(named(name));
            }
            return chosen;
        }
        List<Column> free = table.columns().stream()
                .filter(column -> column != weights && column != labels)
                .toList();
        List<Column> offered = DataTable.numeric(free);
        if (offered.isEmpty()) {
            throw nothing();
        }
        return offered;
    }

    /**
     * Takes the columns offered.
     *
     * @param most the most columns that can be taken
     * @throws BadSampleFile if more are offered, one is no column of numbers, is wanted twice, or no row has numbers in all
     */
    public TakenData take(int most) throws BadSampleFile {
        List<Column> chosen = offered();
        if (chosen.size() > most) {
            throw new BadSampleFile(
                    table.file(), "data.columns.many", Integer.toString(chosen.size()), Integer.toString(most));
        }
        if (new HashSet<>(chosen).size() < chosen.size()) {
            throw new BadSampleFile(table.file(), "data.columns.twice", Quoted.of(String.join(",", wish.columns())));
        }
        for (Column column : chosen) {
            check(column);
        }
        if (weights != null) {
            check(weights);
        }
        return taken(chosen);
    }

    /**
     * Takes the columns offered, and those of further tables after them: columns of the same names, or at the same places
     * where a table has no headings.
     *
     * @throws BadSampleFile also if a table lacks one of the columns, or has numbers in a column that this one has not,
     *     unless columns were wished for
     */
    public TakenData take(int most, List<DataTable> more) throws BadSampleFile {
        TakenData taken = take(most);
        for (DataTable next : more) {
            boolean headless = next.columns().stream().allMatch(Column::isUnnamed);
            if (wish.columns().isEmpty()) {
                checkSame(next, headless);
            }
            List<String> names =
                    offered().stream().map(column -> word(column, headless)).toList();
            ColumnWish same = new ColumnWish(
                    names,
                    Optional.ofNullable(weights).map(column -> word(column, headless)),
                    Optional.ofNullable(labels).map(column -> word(column, headless)));
            taken = taken.and(new ColumnChoice(next, same).take(most));
        }
        return taken;
    }

    private static String word(Column column, boolean byPlace) {
        return byPlace ? ColumnWish.PLACE + column.number() : column.name();
    }

    private void checkSame(DataTable next, boolean headless) throws BadSampleFile {
        for (Column column : DataTable.numeric(next.columns())) {
            boolean known = table.columns().stream()
                    .anyMatch(own -> own.number() == column.number() && (headless || own.isUnnamed())
                            || own.name().equalsIgnoreCase(column.name()));
            if (!known) {
                throw new BadSampleFile(
                        next.file(), "data.columns.differ", Quoted.of(column.name()), Quoted.file(table.file()));
            }
        }
    }

    private @Nullable Column found(Optional<String> name) throws BadSampleFile {
        return name.isPresent() ? named(name.get()) : null;
    }

    private Column named(String name) throws BadSampleFile {
        if (name.startsWith(ColumnWish.PLACE)) {
            return at(name.substring(1));
        }
        String wanted = name.strip();
        List<Column> found = table.columns().stream()
                .filter(column -> column.name().equals(wanted))
                .toList();
        if (found.isEmpty()) {
            found = table.columns().stream()
                    .filter(column -> column.name().equalsIgnoreCase(wanted))
                    .toList();
        }
        if (found.isEmpty()) {
            found = table.columns().stream()
                    .filter(column -> Integer.toString(column.number()).equals(wanted))
                    .toList();
        }
        if (found.size() != 1) {
            String key = found.isEmpty() ? "data.columns.unknown" : "data.columns.same";
            throw new BadSampleFile(table.file(), key, Quoted.of(wanted), ColumnNames.shown(table.columns()));
        }
        return found.getFirst();
    }

    private Column at(String place) throws BadSampleFile {
        for (Column column : table.columns()) {
            if (Integer.toString(column.number()).equals(place)) {
                return column;
            }
        }
        throw new BadSampleFile(
                table.file(), "data.columns.unknown", Quoted.of(place), ColumnNames.shown(table.columns()));
    }

    private BadSampleFile nothing() {
        Column most = null;
        for (Column column : table.columns()) {
            boolean more =
                    most == null || column.values().length - column.missing() > most.values().length - most.missing();
            if (column.hasNumbers() && column != weights && column != labels && more) {
                most = column;
            }
        }
        if (most == null) {
            boolean spent = weights != null || labels != null;
            return new BadSampleFile(table.file(), spent ? "data.columns.spent" : "data.table.words");
        }
        return bad(most);
    }

    private void check(Column column) throws BadSampleFile {
        Cell unclear = column.unclear();
        if (unclear != null) {
            throw new BadSampleFile(
                    table.file(), "data.decimal.unclear", Long.toString(unclear.line()), Quoted.of(unclear.text()));
        }
        if (!column.hasNumbers() || column.bad() != null) {
            throw bad(column);
        }
    }

    private BadSampleFile bad(Column column) {
        Cell cell = column.bad();
        return cell == null
                ? new BadSampleFile(table.file(), "data.columns.empty", Quoted.of(column.name()))
                : new BadSampleFile(
                        table.file(),
                        "data.cell",
                        Long.toString(cell.line()),
                        column.isUnnamed() ? column.name() : Quoted.of(column.name()),
                        Quoted.of(cell.text()));
    }

    private TakenData taken(List<Column> chosen) throws BadSampleFile {
        int dimension = chosen.size();
        double[] values = new double[table.rows() * dimension];
        double[] weight = new double[weights == null ? 0 : table.rows()];
        List<String> words = labels == null ? List.of() : labels.words();
        List<String> kept = new ArrayList<>();
        int rows = 0;
        int weightless = 0;
        checkWeights();
        for (int row = 0; row < table.rows(); row++) {
            boolean whole = weights == null || !Double.isNaN(weights.at(row));
            for (int axis = 0; axis < dimension; axis++) {
                values[rows * dimension + axis] = chosen.get(axis).at(row);
                whole &= !Double.isNaN(chosen.get(axis).at(row));
            }
            if (whole && weights != null) {
                weight[rows] = weights.at(row);
                if (weight[rows] == 0) {
                    weightless++;
                    whole = false;
                }
            }
            if (whole && !words.isEmpty()) {
                kept.add(words.get(row));
            }
            rows += whole ? 1 : 0;
        }
        if (rows == 0) {
            throw weightless > 0
                    ? new BadSampleFile(table.file(), "data.weights.zero")
                    : new BadSampleFile(table.file(), "data.table.gaps", ColumnNames.shown(chosen));
        }
        RowLabels classes = RowLabels.of(kept);
        List<DataWords> remarks = remarks(chosen);
        if (labels != null && classes.isEmpty()) {
            remarks.add(DataWords.of("data.remark.noClasses", labels.name(), Integer.toString(RowLabels.MOST)));
        }
        return new TakenData(
                table.file().toString(),
                chosen.stream().map(Column::name).toList(),
                Arrays.copyOf(values, rows * dimension),
                weights == null ? new double[0] : Arrays.copyOf(weight, rows),
                classes,
                new Provenance(leftOut(chosen), table.rows() - rows - weightless, weightless, remarks));
    }

    private void checkWeights() throws BadSampleFile {
        for (int row = 0; weights != null && row < table.rows(); row++) {
            if (weights.at(row) < 0) {
                throw new BadSampleFile(
                        table.file(),
                        "data.weights.negative",
                        Integer.toString(row + 1),
                        Double.toString(weights.at(row)));
            }
        }
    }

    private Map<String, LeftOut> leftOut(List<Column> chosen) {
        Map<String, LeftOut> out = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            if (!chosen.contains(column)) {
                LeftOut reason = column == weights
                        ? LeftOut.WEIGHTS
                        : column == labels ? LeftOut.LABELS : LeftOut.of(column.kind());
                out.put(
                        out.containsKey(column.name()) ? column.name() + " (" + column.number() + ")" : column.name(),
                        reason);
            }
        }
        return out;
    }

    private List<DataWords> remarks(List<Column> chosen) {
        List<DataWords> remarks = new ArrayList<>(table.remarks());
        if (chosen.stream().anyMatch(Column::decimalComma)) {
            remarks.add(DataWords.of("data.remark.comma"));
        }
        if (chosen.stream().anyMatch(Column::grouped)) {
            remarks.add(DataWords.of("data.remark.thousands"));
        }
        return remarks;
    }
}
