package ganscope.view.convolution;

import ganscope.view.convolution.topic.Dial;
import ganscope.view.model.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A slider of whole numbers, with its ends in sight. */
final class DialRow extends VBox {
    private final Dial dial;
    private final Slider slider = new Slider();
    private final Label value = new Label();
    private final Label low = new Label();
    private final Label high = new Label();
    private int now;
    private boolean showing;

    /** What a slider asks for; says whether it was possible. */
    interface Ask {
        boolean set(Dial dial, int value);
    }

    DialRow(Dial dial, Messages messages, Ask ask) {
        this.dial = dial;
        getStyleClass().add("setting");
        setId("convolution-" + dial.id());
        String key = "convolution.dial." + dial.id();
        Label name = new Label();
        name.textProperty().bind(messages.bind(key));
        name.getStyleClass().add("setting-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind(key + ".about"));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        name.setTooltip(tooltip);
        value.getStyleClass().add("convolution-value");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(name, space, value);
        head.setAlignment(Pos.CENTER_LEFT);
        low.getStyleClass().add("convolution-end");
        high.getStyleClass().add("convolution-end");
        slider.setMaxWidth(Double.MAX_VALUE);
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.accessibleTextProperty().bind(messages.bind(key));
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox line = new HBox(low, slider, high);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("convolution-line");
        getChildren().addAll(head, line);
        slider.valueProperty().addListener((property, old, moved) -> {
            int next = (int) Math.rint(moved.doubleValue());
            if (!showing && next != now && !ask.set(dial, next)) {
                put(now);
            }
        });
        // After a drag, and after a click on the track, the thumb comes to rest on a whole number.
        slider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> put(now));
    }

    Dial dial() {
        return dial;
    }

    Slider slider() {
        return slider;
    }

    /** Shows a value between the ends. */
    void show(Dial.Range range, int value) {
        showing = true;
        now = value;
        slider.setMin(range.low());
        slider.setMax(range.high());
        low.setText(dial.words(range.low()));
        high.setText(dial.words(range.high()));
        this.value.setText(dial.words(value));
        showing = false;
        if (!slider.isPressed() && !slider.isValueChanging()) {
            put(now);
        }
    }

    private void put(int place) {
        showing = true;
        slider.setValue(place);
        showing = false;
    }
}
