package ganscope.view.data;

import ganscope.text.Numbers;
import ganscope.view.model.Appearance;
import ganscope.view.model.sketch.PointSketch;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;

/** Paper for points: the pen sprays. */
public final class PointCanvas extends Canvas {
    private static final double SIDE = 420;
    private static final double DOT = 3;
    private static final double PAD = 4;

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

    public void clear() {
        sketch.clear();
        paint();
    }

    public PointSketch sketch() {
        return sketch;
    }

    private void spray(MouseEvent event) {
        sketch.spray(
                (2 * event.getX() / SIDE - 1) * PointSketch.REACH, (1 - 2 * event.getY() / SIDE) * PointSketch.REACH);
        paint();
    }

    /** The number at an end of an axis. */
    private void number(GraphicsContext g, double value, TextAlignment across, double y, VPos up, double x) {
        g.setFill(new Palette(appearance.themeProperty().get().charts()).muted());
        g.setTextAlign(across);
        g.setTextBaseline(up);
        g.fillText(Numbers.setting(value), x, y);
    }

    private void paint() {
        Palette colors = new Palette(appearance.themeProperty().get().charts());
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, SIDE, SIDE);
        g.setStroke(colors.grid());
        g.strokeRect(0.5, 0.5, SIDE - 1, SIDE - 1);
        g.strokeLine(SIDE / 2, 0, SIDE / 2, SIDE);
        g.strokeLine(0, SIDE / 2, SIDE, SIDE / 2);
        number(g, -PointSketch.REACH, TextAlignment.LEFT, SIDE / 2 - PAD, VPos.BOTTOM, PAD);
        number(g, PointSketch.REACH, TextAlignment.RIGHT, SIDE / 2 - PAD, VPos.BOTTOM, SIDE - PAD);
        number(g, PointSketch.REACH, TextAlignment.LEFT, PAD, VPos.TOP, SIDE / 2 + PAD);
        number(g, -PointSketch.REACH, TextAlignment.LEFT, SIDE - PAD, VPos.BOTTOM, SIDE / 2 + PAD);
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
