package ganscope.view.data;

import ganscope.data.picture.PicturePreview;
import ganscope.data.table.DataTable;
import ganscope.view.context.DeskContext;
import ganscope.view.model.DeskFiles;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The sheets that lie over the desk: for data that are drawn, for the choice of columns, and for that of the side of pictures. */
public final class DeskSheets {
    private final StackPane over;
    private @Nullable DrawSheet drawing;
    private @Nullable ColumnSheet columns;
    private @Nullable PictureSheet pictures;
    private @Nullable DeskContext asking;

    public DeskSheets(StackPane over) {
        this.over = over;
    }

    /** Shows the sheet of columns while a run is offered a table, and that of pictures while it is offered a folder. */
    public void follow(DeskContext desk) {
        desk.model().files().offeredProperty().addListener((property, old, now) -> offer(desk, now));
        desk.model().files().offeredPicturesProperty().addListener((property, old, now) -> offer(desk, now));
    }

    private void offer(DeskContext desk, @Nullable PicturePreview folder) {
        over.getChildren().remove(pictures);
        pictures = folder == null ? null : new PictureSheet(desk, folder);
        asking = desk;
        if (pictures == null) {
            over.requestFocus();
        } else {
            over.getChildren().add(pictures);
        }
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
    public void draw(DeskContext desk) {
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
    public boolean back() {
        if ((columns != null || pictures != null) && asking != null) {
            asking.model().files().decline();
        } else if (drawing != null) {
            stopDrawing();
        } else {
            return false;
        }
        return true;
    }

    /** The sheet on which data are drawn, null if it is not open. */
    public @Nullable DrawSheet drawing() {
        return drawing;
    }

    /** The sheet on which the side of pictures is chosen, null if it is not open. */
    public @Nullable PictureSheet pictures() {
        return pictures;
    }

    /** The sheet on which columns are chosen, null if it is not open. */
    public @Nullable ColumnSheet columns() {
        return columns;
    }
}
