package ganscope.view.shell;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * A place to work in, one of several that share a window. The {@link Shell} owns what they share: window, menu, theme,
 * language, presentation mode and the sheet of keys. For the JavaFX thread.
 */
public interface Workspace extends AutoCloseable {
    /** What the window shows while this is chosen. */
    Region node();

    /** Everything here that has a key, in the order of the sheet of keys. */
    List<KeyAction> actions();

    /** The name of the text on what the mouse does here. */
    String mouse();

    /** Once per frame, while this is shown; what is not shown costs no frame. */
    void frame(long nanos);

    /** Leaves whatever was entered last here, such as a sheet or an enlarged chart; says whether there was something. */
    boolean back();

    @Override
    void close();
}
