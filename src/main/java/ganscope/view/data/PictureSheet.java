package ganscope.view.data;

import ganscope.data.distribution.ImageDistribution;
import ganscope.data.picture.PictureFolder;
import ganscope.data.picture.PicturePreview;
import ganscope.text.Numbers;
import ganscope.text.Quoted;
import ganscope.view.context.DeskContext;
import ganscope.view.control.WholeNumber;
import ganscope.view.model.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** The sheet on which a person chooses of how many pixels the pictures of a folder shall be, and sees some of them so. */
public final class PictureSheet extends StackPane {
    private static final double TILE = 104;
    private static final int COLUMNS = 4;

    private final DeskContext desk;
    private final PicturePreview pictures;
    private final Spinner<Integer> side =
            new Spinner<>(ImageDistribution.SMALLEST_SIDE, ImageDistribution.LARGEST_SIDE, PictureFolder.SIDE);
    private final List<ImageView> tiles = new ArrayList<>();

    /** A sheet for pictures that were offered. */
    PictureSheet(DeskContext desk, PicturePreview pictures) {
        this.desk = desk;
        this.pictures = pictures;
        Messages messages = desk.messages();
        getStyleClass().add("veil");
        Label title = styled(new Label(), "sheet-title");
        title.textProperty().bind(messages.bind("view.pictures.title"));
        Label hint = styled(new Label(), "sheet-hint");
        hint.textProperty()
                .bind(messages.bind(
                        "view.pictures.hint", Quoted.file(pictures.folder()), Numbers.count(pictures.files())));
        hint.setWrapText(true);
        hint.setMaxWidth(COLUMNS * (TILE + 8));
        TilePane shown = new TilePane(8, 8);
        shown.setPrefColumns(COLUMNS);
        shown.setMaxWidth(COLUMNS * (TILE + 8));
        for (int i = 0; i < pictures.count(); i++) {
            ImageView tile = new ImageView();
            tile.setFitWidth(TILE);
            tile.setFitHeight(TILE);
            tile.setSmooth(false);
            tiles.add(tile);
            shown.getChildren().add(tile);
        }
        VBox sheet = styled(new VBox(8, title, hint, choice(), shown, buttons()), "sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(sheet, Pos.CENTER);
        getChildren().add(sheet);
        side.valueProperty().subscribe(edge -> preview());
    }

    private static <T extends Node> T styled(T node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private HBox choice() {
        Label label = new Label();
        label.textProperty().bind(desk.messages().bind("view.pictures.side"));
        label.setLabelFor(side);
        side.setId("pictures-side");
        side.setEditable(true);
        side.getValueFactory().setConverter(new WholeNumber(side::getValue, desk.model()::say));
        side.focusedProperty().subscribe(focused -> commit());
        side.setPrefWidth(TILE);
        HBox row = new HBox(8, label, side);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Takes what is typed, or puts back what was there. */
    private void commit() {
        side.commitValue();
        side.getEditor().setText(Integer.toString(side.getValue()));
    }

    private HBox buttons() {
        Button cancel = new Button();
        cancel.textProperty().bind(desk.messages().bind("view.draw.cancel"));
        cancel.setOnAction(event -> desk.model().files().decline());
        Button use = styled(new Button(), "primary");
        use.textProperty().bind(desk.messages().bind("view.pictures.use"));
        use.setId("pictures-use");
        use.setDefaultButton(true);
        use.setOnAction(event -> {
            commit();
            desk.model().files().choose(side.getValue());
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return styled(new HBox(space, cancel, use), "sheet-buttons");
    }

    private void preview() {
        int edge = side.getValue();
        desk.model().files().preview(pictures, edge, pixels -> {
            if (side.getValue() == edge) {
                show(pixels, edge);
            }
        });
    }

    private void show(float[] pixels, int edge) {
        for (int i = 0; i < tiles.size(); i++) {
            // each pixel a square of one colour, which the stretching of images would smear
            int times = (int) Math.ceil(TILE / edge);
            WritableImage image = new WritableImage(edge * times, edge * times);
            for (int at = 0; at < edge * times * edge * times; at++) {
                int x = at % (edge * times);
                int y = at / (edge * times);
                float value = pixels[(i * edge + y / times) * edge + x / times];
                image.getPixelWriter().setColor(x, y, Color.gray(Math.clamp((value + 1) / 2, 0, 1)));
            }
            tiles.get(i).setImage(image);
        }
    }
}
