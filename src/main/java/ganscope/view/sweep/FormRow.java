package ganscope.view.sweep;

import ganscope.view.model.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A control with its name above it, and what it means where one points at that. */
final class FormRow extends VBox {
    private static final int ABOUT_WIDTH = 320;

    /**
     * A row.
     *
     * @param key of its words: {@code .name} and {@code .about}
     * @param beside stands at the right of the name; null for nothing
     */
    FormRow(String key, @Nullable Region beside, Messages messages, Node... below) {
        getStyleClass().add("setting");
        Label name = new Label();
        name.textProperty().bind(messages.bind(key + ".name"));
        name.getStyleClass().add("setting-name");
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind(key + ".about"));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(ABOUT_WIDTH);
        name.setTooltip(tooltip);
        HBox head = new HBox(name);
        head.getStyleClass().add("setting-head");
        if (beside != null) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            beside.setMinWidth(USE_PREF_SIZE);
            head.getChildren().addAll(space, beside);
        }
        getChildren().add(head);
        getChildren().addAll(below);
        for (Node node : below) {
            node.accessibleTextProperty().bind(messages.bind(key + ".name"));
        }
    }
}
