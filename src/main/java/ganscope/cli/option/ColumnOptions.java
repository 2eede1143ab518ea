package ganscope.cli.option;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ganscope.data.table.BadSampleFile;
import ganscope.data.table.Column;
import ganscope.data.table.DataTable;
import ganscope.data.table.TableFile;
import ganscope.data.taken.ColumnChoice;
import ganscope.data.taken.ColumnNames;
import ganscope.data.taken.ColumnWish;
import ganscope.data.taken.TakenData;
import ganscope.text.Program;
import ganscope.text.Quoted;
import ganscope.text.Sentence;
import ganscope.text.ShellWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say which columns of a file are meant. */
public final class ColumnOptions {
    /** Characters of a sentence for the names of a file's columns. */
    private static final int FEW_NAMES = 60;

    @Option(
            names = "--columns",
            paramLabel = "NAME[,NAME]",
            description =
                    "Take these columns of the file, by name or by number from 1. Otherwise all columns of numbers "
                            + "are taken but row numbers.")
    private @Nullable String columns;

    @Option(
            names = "--weights",
            paramLabel = "COLUMN",
            description = "How much each row counts: the numbers of this column.")
    private @Nullable String weights;

    @Option(
            names = "--decimal",
            paramLabel = ".|,",
            description = "The decimal sign of the file's numbers, where it does not go without saying.")
    private @Nullable String decimal;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Whether any of them was given. */
    boolean given() {
        return columns != null || weights != null || decimal != null;
    }

    /** Whether a column of weights was named. */
    public boolean givesWeights() {
        return weights != null;
    }

    /**
     * Reads a file and takes what is meant.
     *
     * @param most the most columns that can be taken
     * @param labels the column with the rows' classes, if there is one
     * @throws BadInput with one sentence; where the file has more columns, with a command that takes some of them
     */
    TakenData take(Path file, int most, @Nullable String labels) {
        try {
            return take(file, table(file), most, labels);
        } catch (BadSampleFile e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Reads files of the same columns and takes what is meant, the rows of one after those of the other.
     *
     * @throws BadInput as {@link #take(Path, int, String)}, or naming the file that differs from the first
     */
    TakenData take(List<Path> files, int most, @Nullable String labels) {
        if (files.size() == 1) {
            return take(files.getFirst(), most, labels);
        }
        try {
            DataTable first = table(files.getFirst());
            List<DataTable> more = new ArrayList<>();
            for (Path file : files.subList(1, files.size())) {
                more.add(table(file));
            }
            return take(files.getFirst(), first, more, most, labels);
        } catch (BadSampleFile e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Reads two files and takes what is meant of each. Where only one of them has the column of weights, the rows of the
     * other count alike.
     *
     * @throws BadInput as {@link #take(Path, int, String)}
     */
    List<TakenData> takePair(Path first, Path second, int most) {
        try {
            DataTable one = table(first);
            DataTable other = table(second);
            String named = weights;
            if (named == null || has(one, named) == has(other, named)) {
                return List.of(take(first, one, most, null), take(second, other, most, null));
            }
            return has(one, named)
                    ? List.of(take(first, one, most, null), unweighted(second, other, most))
                    : List.of(unweighted(first, one, most), take(second, other, most, null));
        } catch (BadSampleFile e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean has(DataTable table, String named) {
        return table.columns().stream()
                .anyMatch(column -> column.name().equalsIgnoreCase(named.strip())
                        || Integer.toString(column.number()).equals(named.strip()));
    }

    private TakenData unweighted(Path file, DataTable table, int most) {
        ColumnOptions same = new ColumnOptions();
        same.columns = columns;
        same.command = command;
        return same.take(file, table, most, null);
    }

    /** Whether a table has more columns than can be imitated, and none were named. */
    boolean mustChoose(DataTable table, @Nullable String labels) throws BadSampleFile {
        return columns == null
                && new ColumnChoice(table, wish(table, labels)).offered().size() > 2;
    }

    /** Takes what is meant of a table, as {@link #take(Path, int, String)}. */
    TakenData take(Path file, DataTable table, int most, @Nullable String labels) {
        return take(file, table, List.of(), most, labels);
    }

    private TakenData take(Path file, DataTable table, List<DataTable> more, int most, @Nullable String labels) {
        try {
            ColumnChoice choice = new ColumnChoice(table, wish(table, labels));
            List<Column> offered = choice.offered();
            if (offered.size() > most && columns == null) {
                throw new BadInput(choose(file, table, offered));
            }
            return choice.take(most, more);
        } catch (BadSampleFile e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    /** Reads a file, of which something is to be taken later. */
    DataTable table(Path file) throws BadSampleFile {
        return TableFile.read(file.toString().equals("-") ? Path.of("/dev/stdin") : file, decimal());
    }

    private @Nullable Character decimal() {
        if (decimal == null) {
            return null;
        }
        if (!decimal.equals(".") && !decimal.equals(",")) {
            throw new BadInput("--decimal: " + Quoted.of(decimal) + ", but . or , is allowed.");
        }
        return decimal.charAt(0);
    }

    /** What is asked for of a table: a name may have commas, so that the whole of the words may be one. */
    ColumnWish wish(DataTable table, @Nullable String labels) {
        List<String> names = new ArrayList<>();
        if (columns != null) {
            String words = columns;
            boolean one =
                    table.columns().stream().anyMatch(column -> column.name().equals(words.strip()));
            names.addAll(one ? List.of(words) : split(words));
        }
        return new ColumnWish(names, Optional.ofNullable(weights), Optional.ofNullable(labels));
    }

    private static List<String> split(String words) {
        List<String> names = fields(words);
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            throw new BadInput("--columns: " + Quoted.of(words) + ", but names or numbers with commas between them are "
                    + "allowed, such as x,y or 1,2.");
        }
        return names;
    }

    /** Names with commas between, in quotation marks where they hold one; none if the words are not such a line. */
    private static List<String> fields(String words) {
        List<List<String>> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().trimWhitespacesAroundQuotes(true).ofCsvRecord(words)) {
            records.forEach(line -> lines.add(line.getFields()));
        } catch (CsvParseException | IOException e) {
            throw new BadInput(
                    "--columns: " + Quoted.of(words) + " is not a list of names with commas between them.", e);
        }
        return lines.size() == 1 ? lines.getFirst() : List.of();
    }

    /**
     * The columns there are, and a command that works: the given one, where it leaves room for the columns' names; else a
     * shorter one.
     */
    private String choose(Path file, DataTable table, List<Column> offered) {
        String option = "--columns " + ColumnNames.option(offered.subList(0, 2), table);
        List<String> given = command == null
                ? List.of()
                : command.commandLine().getParseResult().originalArgs();
        List<String> commands = new ArrayList<>();
        for (List<String> words : List.of(given, List.of("train", "--data", file.toString()))) {
            commands.add(Program.command() + " " + ShellWords.of(words) + " " + option);
        }
        int names = ColumnNames.shown(offered, FEW_NAMES).length();
        for (int least : new int[] {names, 1}) {
            for (String ready : commands) {
                if (room(file, offered, ready) >= least) {
                    return sentence(file, offered, ready);
                }
            }
        }
        return sentence(file, offered, option);
    }

    private static String start(Path file, List<Column> offered) {
        return Quoted.file(file) + " has " + offered.size() + " columns of numbers (";
    }

    private static String end(String ready) {
        return "); " + ready + " takes two of them.";
    }

    /** Characters that are left for the columns' names beside a command. */
    private static int room(Path file, List<Column> offered, String ready) {
        return Sentence.LONGEST - start(file, offered).length() - end(ready).length();
    }

    private static String sentence(Path file, List<Column> offered, String ready) {
        int room = Math.clamp(room(file, offered, ready), 0, FEW_NAMES);
        return start(file, offered) + ColumnNames.shown(offered, room) + end(ready);
    }
}
