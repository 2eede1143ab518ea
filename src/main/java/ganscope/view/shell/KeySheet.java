package ganscope.view.shell;

import ganscope.view.model.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sheet of keys over a workspace. Workspaces, which have consecutive keys, share a row. */
final class KeySheet extends StackPane {
    private static final String WORKSPACE = "workspace.";

    /** A row. */
    private record Row(String keys, ObservableValue<String> words) {}

    /**
     * A sheet.
     *
     * @param actions everything with a key, in two columns
     * @param mouse the name of the text on what the mouse does
     */
    KeySheet(List<KeyAction> actions, String mouse, Messages messages, Runnable close) {
        List<Row> all = rows(actions, messages);
        int rows = (all.size() + 1) / 2;
        getStyleClass().add("veil");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        int place = 0;
        for (Row one : all) {
            int column = 2 * (place / rows);
            int row = place % rows;
            Label key = new Label(one.keys());
            key.getStyleClass().add("key");
            Label text = new Label();
            text.textProperty().bind(one.words());
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

    private static List<Row> rows(List<KeyAction> actions, Messages messages) {
        List<KeyAction> workspaces = actions.stream()
                .filter(action -> action.id().startsWith(WORKSPACE))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (KeyAction action : actions) {
            if (workspaces.size() < 2 || !workspaces.contains(action)) {
                String more = action.id().equals("help") ? "  ?" : "";
                rows.add(new Row(action.keys().getDisplayText() + more, messages.bind(action.key())));
            } else if (action == workspaces.getFirst()) {
                rows.add(new Row(
                        action.keys().getDisplayText() + " … " + workspaces.size(),
                        messages.bind("view.keys.workspaces")));
            }
        }
        return rows;
    }
}
