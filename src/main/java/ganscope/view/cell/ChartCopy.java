package ganscope.view.cell;

import ganscope.chart.Charts;
import ganscope.chart.LiveChart;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.view.chart.LiveChartPane;
import ganscope.view.context.DeskContext;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jfree.fx.FXGraphics2D;

/**
 * A window with a chart as it is at one step, to be examined and kept beside the run that goes on. It closes with the
 * program's window, or with Escape.
 */
final class ChartCopy {
    private static final double SMALLEST_WIDTH = 560;
    private static final double SMALLEST_HEIGHT = 420;

    private ChartCopy() {}

    /** Opens one beside the window of a chart, in the look that the chart has there. */
    static Stage open(DeskContext desk, ChartKind kind, ChartInput input, Node owner) {
        double width = Math.max(SMALLEST_WIDTH, owner.getLayoutBounds().getWidth());
        double height = Math.max(SMALLEST_HEIGHT, owner.getLayoutBounds().getHeight());
        LiveChart chart = Charts.live(kind, input, width, height, FXGraphics2D.class::isInstance);
        Stage stage = new Stage();
        ChartExport export = new ChartExport(desk, owner, () -> kind, () -> input.withZoom(chart.zoom()));
        LiveChartPane pane = new LiveChartPane(
                chart, desk.appearance().charts(), export.formsMenu().getItems());
        dress(pane, owner.getScene());
        Scene scene = new Scene(pane, width, height);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.initOwner(owner.getScene().getWindow());
        stage.setTitle(title(kind.title(input.options()), chart.step()));
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static String title(String name, String step) {
        return step.isEmpty() ? name : name + " · " + step;
    }

    private static void dress(Parent pane, Scene desk) {
        pane.getStyleClass().addAll(desk.getRoot().getStyleClass());
        pane.setStyle(desk.getRoot().getStyle());
    }
}
