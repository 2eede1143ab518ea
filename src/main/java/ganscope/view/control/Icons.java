package ganscope.view.control;

import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;

/** Symbols of the Material Design icon font, coloured by the stylesheet. */
public final class Icons {
    private Icons() {}

    /** The symbol of that name, such as {@code mdi2p-play}. */
    public static Node of(String name) {
        FontIcon icon = new FontIcon(name);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
