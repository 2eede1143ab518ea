package ganscope.view;

import ganscope.data.table.DataTable;
import ganscope.view.model.DeskFiles;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The sheets that lie over the desk: the one on which data are drawn, and the one on which columns are chosen. */
final class DeskSheets {
    private final StackPane over;
    private @Nullable DrawSheet drawing;
    private @Nullable ColumnSheet columns;
    private @Nullable DeskContext asking;

    DeskSheets(StackPane over) {
        this.over = over;
    }

    /** Shows the sheet of columns while a run is offered a table. */
    void follow(DeskContext desk) {
        desk.model().files().offeredProperty().addListener((property, old, now) -> offer(desk, now));
    }

    private void offer(DeskContext desk, @Nullable DataTable table) {
        over.getChildren().remove(columns);
        columns = table == null
                ? null
                : new ColumnSheet(
                        desk.appearance(),
                        table,
                        DeskFiles.MOST_COLUMNS,
                        desk.model().files()::choose,
                        desk.model().files()::choosePictures,
                        desk.model().files()::decline);
        asking = desk;
        if (columns == null) {
            over.requestFocus();
        } else {
            over.getChildren().add(columns);
        }
    }

    /** Opens the sheet on which data are drawn. */
    void draw(DeskContext desk) {
        if (drawing == null) {
            drawing = new DrawSheet(desk, this::stopDrawing);
            drawing.begin();
            over.getChildren().add(drawing);
        }
    }

    private void stopDrawing() {
        over.getChildren().remove(drawing);
        drawing = null;
        over.requestFocus();
    }

    /** Leaves the sheet that is open, and says whether one was. */
    boolean back() {
        if (columns != null && asking != null) {
            asking.model().files().decline();
        } else if (drawing != null) {
            stopDrawing();
        } else {
            return false;
        }
        return true;
    }

    /** The sheet on which data are drawn, null if it is not open. */
    @Nullable
    DrawSheet drawing() {
        return drawing;
    }

    /** The sheet on which columns are chosen, null if it is not open. */
    @Nullable
    ColumnSheet columns() {
        return columns;
    }
}
