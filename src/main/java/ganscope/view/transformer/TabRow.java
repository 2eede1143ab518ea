package ganscope.view.transformer;

import ganscope.view.model.Messages;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Two buttons, for the hand and for training, and below them ready-made maps for the hand. */
final class TabRow extends VBox {
    TabRow(HandModel hand, BooleanProperty trains, Messages messages) {
        FlowPane tabs = new FlowPane(tab("hand", false, trains, messages), tab("training", true, trains, messages));
        tabs.getStyleClass().add("explorer-toggles");
        FlowPane beginnings = new FlowPane();
        beginnings.getStyleClass().add("convolution-situations");
        for (Beginning beginning : Beginning.values()) {
            Button button = new Button();
            button.textProperty().bind(messages.bind("transformer.beginning." + beginning.id()));
            button.setId("beginning-" + beginning.id());
            button.setMinWidth(USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.setOnAction(event -> beginning.open(hand));
            beginnings.getChildren().add(button);
        }
        trains.subscribe(on -> {
            beginnings.setVisible(!on);
            beginnings.setManaged(!on);
        });
        getChildren().addAll(tabs, beginnings);
    }

    private static ToggleButton tab(String id, boolean training, BooleanProperty trains, Messages messages) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(messages.bind("transformer.tab." + id));
        button.setId("stn-tab-" + id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            trains.set(training);
            button.setSelected(true);
        });
        trains.subscribe(on -> button.setSelected(on == training));
        return button;
    }
}
