package ganscope.view.data;

import ganscope.data.table.BadSampleFile;
import ganscope.data.table.Column;
import ganscope.data.table.DataTable;
import ganscope.data.table.TableFile;
import ganscope.data.taken.ColumnChoice;
import ganscope.data.taken.ColumnNames;
import ganscope.data.taken.ColumnWish;
import ganscope.data.taken.TakenData;
import ganscope.stats.Points;
import ganscope.text.Quoted;
import ganscope.view.context.FileDialogue;
import ganscope.view.explorer.NumbersFile;
import ganscope.view.model.Notice;
import ganscope.view.shell.Shell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Asks for a file and, where it has several columns of numbers, for one of them. */
public final class NumbersChooser implements NumbersFile {
    private final Shell shell;
    private final FileDialogue files;
    private final Consumer<Notice> say;

    public NumbersChooser(Shell shell, FileDialogue files, Consumer<Notice> say) {
        this.shell = shell;
        this.files = files;
        this.say = say;
    }

    @Override
    public void choose(Taker taker) {
        files.open(
                        FileKinds.ofNumbers(shell.surroundings().messages()),
                        shell.scene().getWindow())
                .ifPresent(file -> read(file.toPath(), taker));
    }

    private void read(Path file, Taker taker) {
        shell.surroundings().painter().executor().execute(() -> {
            try {
                DataTable table = TableFile.read(file);
                Platform.runLater(() -> offer(file, table, taker));
            } catch (BadSampleFile bad) {
                Platform.runLater(() -> refuse(bad));
            }
        });
    }

    private void offer(Path file, DataTable table, Taker taker) {
        try {
            if (new ColumnChoice(table, ColumnWish.NONE).offered().size() > 1) {
                shell.cover(new ColumnSheet(
                        shell.surroundings().appearance(),
                        table,
                        1,
                        wish -> take(file, table, wish, taker),
                        () -> shell.cover(null)));
            } else {
                take(file, table, ColumnWish.NONE, taker);
            }
        } catch (BadSampleFile bad) {
            refuse(bad);
        }
    }

    private void take(Path file, DataTable table, ColumnWish wish, Taker taker) {
        try {
            TakenData taken = new ColumnChoice(table, wish).take(1);
            double[] weights = taken.weights();
            Points numbers =
                    weights.length == 0 ? Points.of(taken.values(), 1) : Points.weighted(taken.values(), 1, weights);
            taker.take(numbers, file.toString(), options(table, wish));
            shell.cover(null);
            say.accept(new Notice(false, "view.notice.opened", Quoted.file(file), taken.words()));
        } catch (BadSampleFile bad) {
            refuse(bad);
        }
    }

    /** What the command line has to be told beside the file. */
    private static List<String> options(DataTable table, ColumnWish wish) {
        List<String> options = new ArrayList<>();
        if (!wish.columns().isEmpty()) {
            options.addAll(List.of("--columns", word(table, wish.columns().getFirst())));
        }
        wish.weights().ifPresent(weights -> options.addAll(List.of("--weights", word(table, weights))));
        return options;
    }

    private static String word(DataTable table, String place) {
        List<Column> named = table.columns().stream()
                .filter(column -> place.equals(ColumnWish.PLACE + column.number()))
                .toList();
        return ColumnNames.option(named, table);
    }

    private void refuse(BadSampleFile bad) {
        say.accept(new Notice(true, "view.notice.badFile", "", bad.words()));
    }
}
