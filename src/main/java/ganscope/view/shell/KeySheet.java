package ganscope.view.shell;

import ganscope.view.model.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sheet of keys over a workspace. */
final class KeySheet extends StackPane {
    /**
     * A sheet.
     *
     * @param actions everything with a key, in two columns
     * @param mouse the name of the text on what the mouse does
     */
    KeySheet(List<KeyAction> actions, String mouse, Messages messages, Runnable close) {
        int rows = (actions.size() + 1) / 2;
        getStyleClass().add("veil");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        int place = 0;
        for (KeyAction action : actions) {
            int column = 2 * (place / rows);
            int row = place % rows;
            Label key = new Label(action.keys().getDisplayText() + (action.id().equals("help") ? "  ?" : ""));
            key.getStyleClass().add("key");
            Label text = new Label();
            text.textProperty().bind(messages.bind(action.key()));
            grid.add(key, column, row);
            grid.add(text, column + 1, row);
            place++;
        }
        Label title = new Label();
        title.textProperty().bind(messages.bind("view.keys"));
        title.getStyleClass().add("sheet-title");
        Label hint = new Label();
        hint.textProperty().bind(messages.bind(mouse));
        hint.setWrapText(true);
        hint.getStyleClass().add("sheet-hint");
        VBox sheet = new VBox(title, grid, hint);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(sheet, Pos.CENTER);
        getChildren().add(sheet);
        setOnMouseClicked(event -> close.run());
    }
}
