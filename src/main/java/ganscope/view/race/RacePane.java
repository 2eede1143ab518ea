package ganscope.view.race;

import ganscope.evaluation.metric.Metric;
import ganscope.view.model.Messages;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Surroundings;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** A race on screen: what to look for, a chart for each of its metrics, and how every entrant stands. */
final class RacePane extends BorderPane {
    /** In a presentation a window of this width has charts of the usual size. */
    private static final double PROJECTED = 1250;

    private final RaceModel model;
    private final Messages messages;
    private final RaceBoard charts;
    private final RaceTable table;
    private final Label about = new Label();
    private final BooleanProperty presentation;

    RacePane(RaceModel model, Surroundings shell, KeyActions actions, IntConsumer open) {
        this.model = model;
        messages = shell.messages();
        presentation = shell.appearance().presentationProperty();
        charts = new RaceBoard(shell);
        table = new RaceTable(shell, open);
        about.getStyleClass().add("race-about");
        about.setId("race-about");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("race-scroll");
        setTop(new VBox(new RaceToolBar(model, actions, shell), about));
        setCenter(charts);
        setBottom(scroll);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    }

    RaceBoard charts() {
        return charts;
    }

    RaceTable table() {
        return table;
    }

    /** What is said above the charts. */
    String about() {
        return about.getText();
    }

    /** Shows how the race stands. */
    void frame() {
        RaceCard card = model.cardProperty().get();
        Standing standing = model.standingProperty().get();
        if (card == null) {
            return;
        }
        String words = messages.get(card.about()).replace("W1", "W₁"); // a terminal may lack the small figure
        if (!words.equals(about.getText())) {
            about.setText(words);
        }
        boolean there = standing != null;
        charts.setVisible(there);
        table.setVisible(there);
        if (standing != null) {
            charts.frame(standing, card.metrics(), scale());
            List<Metric> shown = charts.shown();
            table.frame(standing, shown, model.stateProperty().get());
        }
    }

    /** For a projector, type grows with the window. */
    private double scale() {
        return presentation.get() ? Math.clamp(getWidth() / PROJECTED, 1.1, 2) : 1;
    }
}
