package ganscope.view.explorer;

import ganscope.chart.explorer.ExplorerChart;
import ganscope.view.model.Messages;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** A button for each chart that need not be shown. */
final class ChartToggles extends FlowPane {
    ChartToggles(ChartBoard board, Messages messages) {
        getStyleClass().add("explorer-toggles");
        for (ExplorerChart kind : ExplorerChart.values()) {
            if (kind != ExplorerChart.DENSITIES) {
                ToggleButton button = new ToggleButton();
                button.textProperty().bind(messages.bind("explorer.chart." + kind.id()));
                button.setId("toggle-" + kind.id());
                button.setMinWidth(USE_PREF_SIZE);
                button.setOnAction(event -> board.toggle(kind));
                board.chosenProperty().subscribe(chosen -> button.setSelected(chosen.contains(kind)));
                getChildren().add(button);
            }
        }
    }
}
