package ganscope.view;

import ganscope.view.model.Appearance;
import ganscope.view.model.PointSketch;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;

/** Paper for points: the pen sprays. */
final class PointCanvas extends Canvas {
    private static final double SIDE = 420;
    private static final double DOT = 3;

    private final Appearance appearance;
    private PointSketch sketch = new PointSketch();

    PointCanvas(Appearance appearance) {
        super(SIDE, SIDE);
        this.appearance = appearance;
        getStyleClass().add("paper");
        setOnMousePressed(this::spray);
        setOnMouseDragged(this::spray);
    }

    void begin(PointSketch next) {
        sketch = next;
        paint();
    }

    void clear() {
        sketch.clear();
        paint();
    }

    PointSketch sketch() {
        return sketch;
    }

    private void spray(MouseEvent event) {
        sketch.spray(
                (2 * event.getX() / SIDE - 1) * PointSketch.REACH, (1 - 2 * event.getY() / SIDE) * PointSketch.REACH);
        paint();
    }

    private void paint() {
        Palette colors = new Palette(appearance.themeProperty().get().charts());
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, SIDE, SIDE);
        g.setStroke(colors.grid());
        g.strokeRect(0.5, 0.5, SIDE - 1, SIDE - 1);
        g.strokeLine(SIDE / 2, 0, SIDE / 2, SIDE);
        g.strokeLine(0, SIDE / 2, SIDE, SIDE / 2);
        g.setFill(colors.real());
        for (PointSketch.Point point : sketch.points()) {
            g.fillOval(
                    (point.x() / PointSketch.REACH + 1) * SIDE / 2 - DOT / 2,
                    (1 - point.y() / PointSketch.REACH) * SIDE / 2 - DOT / 2,
                    DOT,
                    DOT);
        }
    }
}
