package ganscope.view.data;

import ganscope.view.model.Messages;
import java.io.File;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/** The kinds of files that the dialogues list. */
public final class FileKinds {
    private static final String EXPERIMENT = ".json";
    private static final String RUN = ".ganscope";

    private FileKinds() {}

    /** Data, experiments and runs, and all other files, since data have many names. */
    public static FileChooser toOpen(Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("view.action.open"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                messages.get("view.open.filter"),
                                "*.csv",
                                "*.tsv",
                                "*.txt",
                                "*.dat",
                                "*.data",
                                "*.arff",
                                "*.npy",
                                "*.csv.gz",
                                "*.png",
                                "*.jpg",
                                "*.jpeg",
                                "*.gif",
                                "*.bmp",
                                "*.json",
                                "*.ganscope",
                                "*.CSV",
                                "*.TXT",
                                "*.DAT"),
                        new ExtensionFilter(messages.get("view.open.all"), "*"));
        return chooser;
    }

    /** Tables of numbers, and all other files, since data have many names. */
    static FileChooser ofNumbers(Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("explorer.open"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                messages.get("explorer.open.filter"),
                                "*.csv",
                                "*.tsv",
                                "*.txt",
                                "*.dat",
                                "*.data",
                                "*.arff",
                                "*.npy",
                                "*.csv.gz"),
                        new ExtensionFilter(messages.get("view.open.all"), "*"));
        return chooser;
    }

    /** Experiments, and runs as they stand. */
    public static FileChooser toSave(Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("view.action.save"));
        chooser.setInitialFileName("experiment.json");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(messages.get("view.save.filter"), "*" + EXPERIMENT),
                        new ExtensionFilter(messages.get("view.save.run"), "*" + RUN));
        return chooser;
    }

    /** The file that was meant: with the ending of the kind that was chosen, where only the kind was changed. */
    public static Path meant(FileChooser chooser, File file) {
        ExtensionFilter kind = chooser.getSelectedExtensionFilter();
        Path path = file.toPath();
        if (kind == null
                || !kind.getExtensions().contains("*" + RUN)
                || !file.getName().endsWith(EXPERIMENT)) {
            return path;
        }
        String name = file.getName();
        return path.resolveSibling(name.substring(0, name.length() - EXPERIMENT.length()) + RUN);
    }
}
