package ganscope.view.panel;

import ganscope.chart.style.ChartOptions;
import ganscope.session.SessionStatus;
import ganscope.session.SessionStatus.State;
import ganscope.text.Numbers;
import ganscope.view.context.DeskContext;
import ganscope.view.control.Buttons;
import ganscope.view.model.DeskModel;
import ganscope.view.model.Messages;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Names one of two runs by the settings in which it differs from the other. A click chooses the run that the controls
 * change; the mark of the chosen one is seen from afar.
 */
public final class TwinTitle extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** Settings that are named; more are only counted. */
    private static final int NAMED = 3;

    private final DeskContext desk;
    private final Label name = new Label();
    private final Label state = new Label();

    public TwinTitle(DeskContext desk) {
        this.desk = desk;
        getStyleClass().add("twin-title");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("twin-name");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMinWidth(0);
        state.getStyleClass().add("twin-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = Buttons.flat("mdi2c-close", "view.twin.close", desk.messages());
        close.getStyleClass().add("twin-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(event -> {
            if (desk.twins().twin() == desk.model()) {
                desk.twins().close();
            } else {
                desk.twins().keepTwin();
            }
        });
        getChildren().addAll(name, space, state, close);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> desk.twins().choose(desk.model()));
    }

    /** The name as it is shown. */
    public String words() {
        return name.getText();
    }

    /** Once per frame. */
    public void frame() {
        if (getParent() == null) {
            return;
        }
        DeskModel model = desk.model();
        Messages messages = desk.messages();
        ChartOptions options = desk.appearance().charts().get();
        String differing = desk.twins().difference(model).words(options, NAMED);
        name.setText(differing.isEmpty() ? messages.get("view.twin.same") : differing);
        SessionStatus status = model.statusProperty().get();
        boolean stopped = status.state() == State.DIVERGED || status.state() == State.FAILED;
        boolean chosen = desk.twins().chosen() == model;
        state.setText(
                stopped
                        ? messages.get("view.twin.stopped", Numbers.count(status.step()))
                        : chosen ? messages.get("view.twin.chosen") : "");
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
