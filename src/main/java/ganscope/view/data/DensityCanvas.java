package ganscope.view.data;

import ganscope.data.Normal;
import ganscope.text.Numbers;
import ganscope.view.model.Appearance;
import ganscope.view.model.sketch.DensitySketch;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;

/** Paper for a density: the pen pulls its height up and down. */
public final class DensityCanvas extends Canvas {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 300;
    private static final double FOOT = 24;

    private final Appearance appearance;
    private DensitySketch sketch = DensitySketch.of(Normal.defaults());
    private double lastX;
    private double lastY;

    DensityCanvas(Appearance appearance) {
        super(WIDTH, HEIGHT);
        this.appearance = appearance;
        getStyleClass().add("paper");
        setOnMousePressed(event -> {
            lastX = across(event);
            lastY = up(event);
            draw(event);
        });
        setOnMouseDragged(this::draw);
    }

    void begin(DensitySketch next) {
        sketch = next;
        paint();
    }

    public void clear() {
        sketch.clear();
        paint();
    }

    public DensitySketch sketch() {
        return sketch;
    }

    private static double across(MouseEvent event) {
        return event.getX() / WIDTH;
    }

    private static double up(MouseEvent event) {
        return 1 - event.getY() / (HEIGHT - FOOT);
    }

    private void draw(MouseEvent event) {
        sketch.stroke(lastX, lastY, across(event), up(event));
        lastX = across(event);
        lastY = up(event);
        paint();
    }

    private void paint() {
        Palette colors = new Palette(appearance.themeProperty().get().charts());
        GraphicsContext g = getGraphicsContext2D();
        double ground = HEIGHT - FOOT;
        g.clearRect(0, 0, WIDTH, HEIGHT);
        g.setStroke(colors.grid());
        g.strokeRect(0.5, 0.5, WIDTH - 1, ground);
        double[] x = new double[DensitySketch.KNOTS + 2];
        double[] y = new double[DensitySketch.KNOTS + 2];
        for (int i = 0; i < DensitySketch.KNOTS; i++) {
            x[i + 1] = WIDTH * i / (DensitySketch.KNOTS - 1);
            y[i + 1] = ground * (1 - sketch.height(i));
        }
        y[0] = ground;
        x[DensitySketch.KNOTS + 1] = WIDTH;
        y[DensitySketch.KNOTS + 1] = ground;
        g.setFill(colors.real().deriveColor(0, 1, 1, 0.35));
        g.fillPolygon(x, y, x.length);
        g.setStroke(colors.real());
        g.setLineWidth(2);
        g.strokePolyline(x, y, x.length);
        g.setLineWidth(1);
        g.setFill(colors.muted());
        g.setTextBaseline(VPos.CENTER);
        for (int i = 0; i <= 4; i++) {
            g.setTextAlign(i == 0 ? TextAlignment.LEFT : i == 4 ? TextAlignment.RIGHT : TextAlignment.CENTER);
            g.fillText(
                    Numbers.measured(sketch.low() + (sketch.high() - sketch.low()) * i / 4),
                    WIDTH * i / 4,
                    HEIGHT - FOOT / 2);
        }
    }
}
