package ganscope.view;

import ganscope.view.context.FileDialogue;
import java.io.File;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Answers the question for a file at once, where there is nobody to ask. */
public final class Answer implements FileDialogue {
    private @Nullable File file;

    /** From now on the answer is this. */
    public void is(@Nullable File answer) {
        file = answer;
    }

    @Override
    public Optional<File> open(FileChooser chooser, Window owner) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<File> folder(DirectoryChooser chooser, Window owner) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<File> save(FileChooser chooser, Window owner) {
        return Optional.ofNullable(file);
    }
}
