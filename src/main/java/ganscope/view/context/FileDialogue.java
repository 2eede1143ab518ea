package ganscope.view.context;

import java.io.File;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks a person for a file; nothing, if the person thought better of it. */
public interface FileDialogue {
    /** The operating system's own dialogue, which lies over the window until it is answered. */
    FileDialogue NATIVE = new FileDialogue() {
        @Override
        public Optional<File> open(FileChooser chooser, Window owner) {
            return Optional.ofNullable(chooser.showOpenDialog(owner));
        }

        @Override
        public Optional<File> save(FileChooser chooser, Window owner) {
            return Optional.ofNullable(chooser.showSaveDialog(owner));
        }

        @Override
        public Optional<File> folder(DirectoryChooser chooser, Window owner) {
            return Optional.ofNullable(chooser.showDialog(owner));
        }
    };

    /** The file to read. */
    Optional<File> open(FileChooser chooser, Window owner);

    /** The folder to read. */
    Optional<File> folder(DirectoryChooser chooser, Window owner);

    /** The file to write. */
    Optional<File> save(FileChooser chooser, Window owner);
}
