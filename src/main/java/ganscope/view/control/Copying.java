package ganscope.view.control;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;

/** Puts words where other programs can take them from, and takes theirs. */
public final class Copying {
    private Copying() {}

    /** Copies a text. */
    public static void text(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }

    /** The text that was copied last; null if that was something else. */
    public static @Nullable String pasted() {
        return Clipboard.getSystemClipboard().getString();
    }
}
