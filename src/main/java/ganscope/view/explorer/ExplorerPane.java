package ganscope.view.explorer;

import ganscope.chart.explorer.ExplorerChart;
import ganscope.view.control.Buttons;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Surroundings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The explorer on screen: both distributions at the left, the charts, and the table of everything below them. */
final class ExplorerPane extends BorderPane {
    /** In a presentation a window of this width has charts of the usual size. */
    private static final double PROJECTED = 960;
    /** A narrower window has no room for controls beside a lesson; the grips of the densities stay. */
    private static final double ROOM = 1500;

    private final ExplorerModel model;
    private final ExplorerControls controls;
    private final ExplorerToolBar toolBar;
    private final ChartBoard board;
    private final ValueTable table;
    private final BooleanProperty presentation;

    ExplorerPane(ExplorerModel model, Surroundings shell, KeyActions actions, ExplorerControls controls) {
        this.model = model;
        this.controls = controls;
        presentation = shell.appearance().presentationProperty();
        toolBar = new ExplorerToolBar(model, actions, shell);
        board = new ChartBoard(shell);
        table = new ValueTable(shell.messages());
        board.cell(ExplorerChart.DENSITIES).add(samplesSwitch(shell));
        new DensityHand(model, board.cell(ExplorerChart.DENSITIES).surface());
        new DistanceHand(model, board.cell(ExplorerChart.DISTANCE).surface());
        setTop(toolBar);
        setLeft(controls);
        setCenter(new BorderPane(board, new ChartToggles(board, shell.messages()), null, table, null));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        board.chosenProperty().subscribe(chosen -> model.wantFits(chosen.contains(ExplorerChart.FITS)));
        presentation.subscribe(large -> open(!large));
    }

    /** Draws one pair of samples over the densities, or does not. */
    private ToggleButton samplesSwitch(Surroundings shell) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("flat");
        button.setId("explorer-pair");
        button.selectedProperty().bindBidirectional(model.samplesShownProperty());
        return Buttons.dress(button, "mdi2c-chart-histogram", "explorer.pair", shell.messages());
    }

    ExplorerControls controls() {
        return controls;
    }

    ChartBoard board() {
        return board;
    }

    ValueTable table() {
        return table;
    }

    private void open(boolean shown) {
        controls.setVisible(shown);
        controls.setManaged(shown);
    }

    void toggleControls() {
        open(!controls.isVisible());
    }

    /** Shows something at the right; the controls make room where there is little. */
    void beside(@Nullable Node node) {
        setRight(node);
        open(!presentation.get() && (node == null || getWidth() >= ROOM));
    }

    void frame() {
        board.frame(model.scene(), scale());
        table.show(model.rows(), model.settings());
    }

    /** For a projector, type grows with the window. */
    private double scale() {
        return presentation.get() ? Math.clamp(getWidth() / PROJECTED, 1.1, 2) : 1;
    }

    /** Whether every chart shows what there is. */
    boolean isCurrent() {
        return board.isCurrent();
    }
}
