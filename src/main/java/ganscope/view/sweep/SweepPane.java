package ganscope.view.sweep;

import ganscope.view.model.Messages;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Surroundings;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A sweep on screen: what it varies at the left, the map that fills, and below it the runs of the cell that is chosen. */
final class SweepPane extends BorderPane {
    /** In a presentation a window of this width has a chart of the usual size. */
    private static final double PROJECTED = 1100;

    private final SweepModel model;
    private final SweepToolBar toolBar;
    private final SweepForm form;
    private final SweepChart chart;
    private final SweepRuns runs;
    private final BooleanProperty presentation;

    SweepPane(SweepModel model, Surroundings shell, KeyActions actions, IntConsumer open) {
        this.model = model;
        Messages messages = shell.messages();
        presentation = shell.appearance().presentationProperty();
        toolBar = new SweepToolBar(model, actions, shell);
        form = new SweepForm(model, shell);
        chart = new SweepChart(shell, number -> choose(number, open));
        runs = new SweepRuns(messages, open);
        Label about = new Label();
        about.textProperty().bind(messages.bind("sweep.about"));
        about.getStyleClass().add("race-about");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        StackPane middle = new StackPane(chart);
        middle.getStyleClass().add("game-charts");
        setTop(new VBox(toolBar, about));
        setLeft(form);
        setCenter(middle);
        setBottom(runs);
        presentation.subscribe(large -> setLeft(large ? null : form));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        // What was typed is taken, and the keys work again.
        form.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                requestFocus();
            }
        });
    }

    /** A cell of one run needs no list. */
    private void choose(int number, IntConsumer open) {
        model.choose(number);
        SweepStanding standing = model.standingProperty().get();
        if (standing != null
                && standing.table().plan().seeds().count() == 1
                && standing.table().results().get(number).isPresent()) {
            open.accept(number);
        }
    }

    void toggleForm() {
        setLeft(getLeft() == null ? form : null);
    }

    SweepToolBar toolBar() {
        return toolBar;
    }

    SweepChart chart() {
        return chart;
    }

    SweepRuns runs() {
        return runs;
    }

    /** Shows how the sweep stands. */
    void frame() {
        @Nullable SweepStanding standing = model.standingProperty().get();
        toolBar.frame(standing);
        chart.setVisible(standing != null);
        if (standing != null) {
            chart.frame(standing, model.draftProperty().get().metric(), scale());
        }
        runs.frame(
                standing,
                model.cellProperty().get(),
                model.draftProperty().get().metric());
    }

    /** For a projector, type grows with the window. */
    private double scale() {
        return presentation.get() ? Math.clamp(getWidth() / PROJECTED, 1.1, 2) : 1.15;
    }
}
