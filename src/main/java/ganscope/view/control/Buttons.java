package ganscope.view.control;

import ganscope.view.model.Messages;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/** Buttons with a symbol and a tooltip that follows the language. */
public final class Buttons {
    /** Above this share of the window's height a long menu has room below. */
    private static final double ROOM_BELOW = 0.35;

    private Buttons() {}

    /** A button that is only its symbol, with its name in a tooltip. */
    public static Button flat(String icon, String key, Messages messages) {
        Button button = new Button();
        button.getStyleClass().add("flat");
        return dress(button, icon, key, messages);
    }

    /** Gives a button its symbol, its name for screen readers, its tooltip, and the Enter key. */
    public static <B extends ButtonBase> B dress(B button, String icon, String key, Messages messages) {
        button.setGraphic(Icons.of(icon));
        button.accessibleTextProperty().bind(messages.bind(key));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind(key));
        button.setTooltip(tooltip);
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                button.fire();
                event.consume();
            }
        });
        return button;
    }

    /** Where a menu of this button opens without lying over the button: below it, or beside it where there is no room. */
    public static Side menuSide(Node button) {
        Bounds place = button.localToScene(button.getLayoutBounds());
        return place.getCenterY() < ROOM_BELOW * button.getScene().getHeight() ? Side.BOTTOM : Side.LEFT;
    }
}
