package ganscope.view.control;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Puts words where other programs can take them from. */
public final class Copying {
    private Copying() {}

    /** Copies a text. */
    public static void text(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }
}
