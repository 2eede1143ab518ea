package ganscope.view.data;

import ganscope.data.Target;
import ganscope.view.context.DeskContext;
import ganscope.view.model.Notice;
import ganscope.view.model.sketch.DensitySketch;
import ganscope.view.model.sketch.PointSketch;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sheet on which a person draws the data: a density on the line, or points in the plane. */
public final class DrawSheet extends StackPane {
    private final DeskContext desk;
    private final Runnable close;
    private final DensityCanvas density;
    private final PointCanvas points;
    private final ToggleButton line = new ToggleButton();
    private final ToggleButton plane = new ToggleButton();
    private final Label hint = new Label();

    DrawSheet(DeskContext desk, Runnable close) {
        this.desk = desk;
        this.close = close;
        density = new DensityCanvas(desk.appearance());
        points = new PointCanvas(desk.appearance());
        getStyleClass().add("veil");
        Label title = new Label();
        title.textProperty().bind(desk.messages().bind("view.draw.title"));
        title.getStyleClass().add("sheet-title");
        hint.setWrapText(true);
        hint.getStyleClass().add("sheet-hint");
        StackPane paper = new StackPane(density, points);
        VBox sheet = new VBox(new HBox(title, space(), choice()), hint, paper, buttons());
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(sheet, Pos.CENTER);
        getChildren().add(sheet);
        line.selectedProperty().subscribe(on -> choose());
    }

    /** Opens on the present target. */
    void begin() {
        Target target = desk.model().experiment().target();
        density.begin(DensitySketch.of(target));
        points.begin(new PointSketch());
        (target.dimension() == 1 ? line : plane).setSelected(true);
        choose();
    }

    public DensityCanvas density() {
        return density;
    }

    public PointCanvas points() {
        return points;
    }

    private HBox choice() {
        ToggleGroup group = new ToggleGroup();
        line.setToggleGroup(group);
        plane.setToggleGroup(group);
        line.textProperty().bind(desk.messages().bind("view.draw.line"));
        plane.textProperty().bind(desk.messages().bind("view.draw.plane"));
        line.getStyleClass().add("flat");
        plane.getStyleClass().add("flat");
        group.selectedToggleProperty().addListener((property, old, now) -> {
            if (now == null && old != null) {
                old.setSelected(true);
            }
        });
        return new HBox(line, plane);
    }

    private HBox buttons() {
        Button clear = new Button();
        clear.textProperty().bind(desk.messages().bind("view.draw.clear"));
        clear.setOnAction(event -> {
            density.clear();
            points.clear();
        });
        Button cancel = new Button();
        cancel.textProperty().bind(desk.messages().bind("view.draw.cancel"));
        cancel.setOnAction(event -> close.run());
        Button use = new Button();
        use.textProperty().bind(desk.messages().bind("view.draw.use"));
        use.setId("draw-use");
        use.getStyleClass().add("primary");
        use.setOnAction(event -> use());
        HBox buttons = new HBox(clear, space(), cancel, use);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void choose() {
        boolean isLine = line.isSelected();
        density.setVisible(isLine);
        density.setManaged(isLine);
        points.setVisible(!isLine);
        points.setManaged(!isLine);
        hint.setText(desk.messages().get(isLine ? "view.draw.line.hint" : "view.draw.plane.hint"));
    }

    /** Makes what is drawn the data. */
    public void use() {
        Optional<Target> drawn = line.isSelected()
                ? density.sketch().target()
                : points.sketch().target(desk.messages().get("view.draw.source"));
        if (drawn.isPresent()) {
            desk.model().edits().imitate(drawn.get());
            close.run();
        } else {
            desk.model().say(new Notice(true, "view.notice.nothingDrawn", ""));
        }
    }
}
