package ganscope.view;

import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;

/** Symbols of the Material Design icon font, coloured by the stylesheet. */
final class Icons {
    private Icons() {}

    static Node of(String name) {
        FontIcon icon = new FontIcon(name);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
