package ganscope.view.chart;

import ganscope.chart.curve.Spot;
import ganscope.chart.style.ChartOptions;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/** Says what the mouse points at in a chart, beside it: a curve's name, its value and where; an entry of the key means what. */
public final class SpotLabel extends Pane {
    private static final double AWAY = 12;
    private static final double RING = 4.5;
    /** A definition is not wider than this share of the chart. */
    private static final double WIDEST = 0.8;

    private final ObservableValue<ChartOptions> options;
    private final Label words = new Label();
    private final Label about = new Label();
    private final VBox box = new VBox(words, about);
    private final Circle ring = new Circle(RING);

    /** Says nothing yet. */
    public SpotLabel(ObservableValue<ChartOptions> options) {
        this.options = options;
        setMouseTransparent(true);
        words.getStyleClass().add("spot-words");
        about.getStyleClass().add("spot-about");
        about.setWrapText(true);
        words.setWrapText(true);
        box.getStyleClass().add("spot");
        ring.getStyleClass().add("spot-ring");
        ring.setManaged(false);
        box.setManaged(false);
        getChildren().addAll(ring, box);
        hide();
    }

    /** What is said; empty where nothing is. */
    public String text() {
        return isVisible() ? words.getText() + "\n" + about.getText() : "";
    }

    /** Says what is at a spot. */
    public void show(Spot spot) {
        words.setText(spot.words());
        about.setText(
                spot.onData()
                        ? spot.place()
                        : spot.term().about(options.getValue()) + (spot.place().isEmpty() ? "" : "\n" + spot.place()));
        boolean said = !about.getText().isEmpty();
        about.setVisible(said);
        about.setManaged(said);
        ring.setVisible(spot.onData());
        ring.setCenterX(spot.x());
        ring.setCenterY(spot.y());
        setVisible(true);
        place(spot);
    }

    /** To the right of the spot and above it, or wherever else there is room. */
    private void place(Spot spot) {
        box.applyCss();
        box.setMaxWidth(WIDEST * getWidth());
        double width = Math.min(WIDEST * getWidth(), box.prefWidth(-1));
        double height = box.prefHeight(width);
        double right = spot.x() + (spot.onData() ? AWAY : 0);
        double left = right + width <= getWidth() ? right : Math.max(0, spot.x() - AWAY - width);
        double above = spot.y() - AWAY - height;
        double below = spot.y() + (spot.onData() ? AWAY : 2);
        double top = spot.onData() && above >= 0 ? above : Math.min(below, Math.max(0, getHeight() - height));
        box.resizeRelocate(Math.rint(left), Math.rint(top), Math.ceil(width), Math.ceil(height));
    }

    /** Says nothing. */
    public void hide() {
        setVisible(false);
    }
}
