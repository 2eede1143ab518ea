package ganscope.view.shell;

import ganscope.view.model.Appearance;
import ganscope.view.model.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** Gives the root of a window its colours and its size of type, which follow the theme, the size and the presentation. */
final class Dress {
    private static final String STYLE = "/styles/desk.css";
    /** How many units of type the toolbar needs: in a presentation the type fills the width. */
    private static final double COLUMNS = 85;
    /** The usual size of type, in pixels; it grows slowly in windows that are larger than this many pixels. */
    private static final double TYPE = 13;

    private static final double WIDE = 1920;
    private static final double HIGH = 1080;

    private final Scene scene;
    private final Region root;
    private final Appearance appearance;

    Dress(Scene scene, Region root, Appearance appearance) {
        this.scene = scene;
        this.root = root;
        this.appearance = appearance;
        root.getStyleClass().add("desk");
        scene.getStylesheets().add(Dress.class.getResource(STYLE).toExternalForm());
        appearance.themeProperty().subscribe(theme -> put());
        appearance.presentationProperty().subscribe(large -> put());
        root.layoutBoundsProperty().subscribe(bounds -> put());
    }

    /** Does nothing where nothing changes: new style classes are a new look at every node. */
    private void put() {
        Theme theme = appearance.themeProperty().get();
        double type = type();
        List<String> classes = new ArrayList<>(root.getStyleClass());
        for (Theme other : Theme.values()) {
            classes.remove(other.id());
        }
        classes.add(theme.id());
        if (!classes.equals(root.getStyleClass())) {
            root.getStyleClass().setAll(classes);
        }
        String icons = IconSizes.stylesheet(type);
        if (!scene.getStylesheets().getLast().equals(icons)) {
            scene.getStylesheets().setAll(scene.getStylesheets().getFirst(), icons);
        }
        root.setStyle(theme.css() + "-fx-font-size: " + Math.round(type) + "px;");
    }

    private double type() {
        double screens = Math.min(root.getWidth() / WIDE, root.getHeight() / HIGH);
        return appearance.presentationProperty().get()
                ? Math.clamp(root.getWidth() / COLUMNS, TYPE, 40)
                : TYPE * Math.clamp(Math.sqrt(screens), 1, 1.6);
    }
}
