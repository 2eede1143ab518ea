package ganscope.view;

import ganscope.view.model.Messages;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/** The kinds of files that the dialogues list. */
final class FileKinds {
    private FileKinds() {}

    /** Data and experiments, and all other files, since data have many names. */
    static FileChooser toOpen(Messages messages) {
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
                                "*.json",
                                "*.CSV",
                                "*.TXT",
                                "*.DAT"),
                        new ExtensionFilter(messages.get("view.open.all"), "*"));
        return chooser;
    }

    /** Experiments. */
    static FileChooser toSave(Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("view.action.save"));
        chooser.setInitialFileName("experiment.json");
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("view.save.filter"), "*.json"));
        return chooser;
    }
}
