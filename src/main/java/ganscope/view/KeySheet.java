package ganscope.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sheet of keys over the desk. */
final class KeySheet extends StackPane {
    private static final int ROWS = 13;

    KeySheet(DeskContext desk, DeskActions actions, Runnable close) {
        getStyleClass().add("veil");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        int place = 0;
        for (DeskAction action : actions.all()) {
            int column = 2 * (place / ROWS);
            int row = place % ROWS;
            Label key = new Label(action.keys().getDisplayText() + (action.id().equals("help") ? "  ?" : ""));
            key.getStyleClass().add("key");
            Label text = new Label();
            text.textProperty().bind(desk.messages().bind(action.key()));
            grid.add(key, column, row);
            grid.add(text, column + 1, row);
            place++;
        }
        Label title = new Label();
        title.textProperty().bind(desk.messages().bind("view.keys"));
        title.getStyleClass().add("sheet-title");
        Label hint = new Label();
        hint.textProperty().bind(desk.messages().bind("view.keys.mouse"));
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
