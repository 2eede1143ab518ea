package ganscope.view.chart;

import ganscope.chart.LiveChart;
import ganscope.chart.style.ChartOptions;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jfree.chart.fx.ChartViewer;

/**
 * A chart of one moment in JFreeChart's viewer: a rectangle drawn with the mouse shows that part, one drawn to the left or a
 * double-click shows everything, Ctrl with a drag moves it, the wheel zooms; and what the mouse points at is named.
 */
public final class LiveChartPane extends StackPane {
    private final LiveChart chart;
    private final ChartViewer viewer;
    private final SpotLabel label;

    /**
     * Shows a chart.
     *
     * @param menu what the right mouse button offers, in the language of the desk
     */
    public LiveChartPane(LiveChart chart, ObservableValue<ChartOptions> options, ObservableList<MenuItem> menu) {
        this.chart = chart;
        viewer = new ChartViewer(chart, false);
        viewer.getContextMenu().getItems().setAll(menu);
        label = new SpotLabel(options);
        getChildren().addAll(viewer, label);
        viewer.addEventFilter(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        viewer.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> label.hide());
        viewer.addEventFilter(MouseEvent.MOUSE_EXITED, event -> label.hide());
        viewer.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                chart.showAll();
            }
        });
        sceneProperty().flatMap(scene -> scene.windowProperty()).subscribe(window -> {
            if (window != null) {
                chart.setPixelScale(window.getOutputScaleX());
            }
        });
    }

    private void point(double x, double y) {
        chart.painted().flatMap(painted -> painted.spot(x, y)).ifPresentOrElse(label::show, label::hide);
    }

    /** The chart. */
    public LiveChart chart() {
        return chart;
    }

    /** What is said of the spot under the mouse; empty where nothing is. */
    public String said() {
        return label.text();
    }

    /** The viewer. */
    public ChartViewer viewer() {
        return viewer;
    }
}
