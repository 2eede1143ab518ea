package ganscope.view;

import ganscope.view.model.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/** Buttons with a symbol and a tooltip that follows the language. */
final class Buttons {
    private Buttons() {}

    static Button flat(String icon, String key, Messages messages) {
        Button button = new Button();
        button.getStyleClass().add("flat");
        return dress(button, icon, key, messages);
    }

    /** Gives a button its symbol, its name for screen readers, its tooltip, and the Enter key. */
    static <B extends ButtonBase> B dress(B button, String icon, String key, Messages messages) {
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
}
