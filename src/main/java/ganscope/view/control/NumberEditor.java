package ganscope.view.control;

import ganscope.text.Numbers;
import ganscope.view.model.setting.Kind;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * A number: a slider over the usual range, and a field that takes any allowed value and turns with the mouse wheel.
 *
 * <p>While the slider is dragged the value follows, except where it would build new networks over and over: there it
 * waits for the release.
 */
public final class NumberEditor extends SettingEditor {
    private static final double NOTCHES = 50;

    private final Kind.Number kind;
    private final Edits edits;
    private final boolean onRelease;
    private final Slider slider = new Slider(0, 1, 0);
    private final TextField field = new TextField();
    private String value = "";
    private boolean showing;
    private Object gesture = new Object();

    /**
     * An editor without a value.
     *
     * @param onRelease whether a drag of the slider counts only when it ends
     */
    public NumberEditor(Kind.Number kind, Edits edits, boolean onRelease) {
        this.kind = kind;
        this.edits = edits;
        this.onRelease = onRelease;
        slider.setBlockIncrement(kind.whole() ? Math.max(1 / NOTCHES, 1 / (kind.high() - kind.low())) : 1 / NOTCHES);
        slider.setMaxWidth(Double.MAX_VALUE);
        slider.valueProperty().addListener((property, old, now) -> slid());
        slider.valueChangingProperty().addListener((property, was, is) -> {
            if (!is) {
                slid();
                gesture = new Object();
            }
        });
        slider.setOnMouseReleased(event -> gesture = new Object());
        field.getStyleClass().add("number");
        field.setPrefColumnCount(5);
        field.setOnAction(event -> typed());
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                typed();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                show(value);
            }
        });
        field.setOnMouseEntered(event -> gesture = new Object());
        field.setOnScroll(this::turned);
    }

    @Override
    public Region beside() {
        return field;
    }

    @Override
    public Region below() {
        return slider;
    }

    /** The slider. */
    public Slider slider() {
        return slider;
    }

    /** The field. */
    public TextField field() {
        return field;
    }

    @Override
    public void show(String next) {
        value = next;
        showing = true;
        double number = Double.parseDouble(next);
        if (!slider.isValueChanging()) {
            slider.setValue(kind.positionOf(number));
        }
        field.setText(Numbers.setting(number));
        showing = false;
    }

    private void slid() {
        if (!showing && !(onRelease && slider.isValueChanging())) {
            ask(kind.at(slider.getValue()));
        }
    }

    private void turned(ScrollEvent event) {
        double notches = Math.signum(event.getDeltaY());
        if (notches != 0) {
            double step = kind.whole() ? Math.max(1 / NOTCHES, 1 / (kind.high() - kind.low())) : 1 / NOTCHES;
            double now = Double.parseDouble(value);
            double next = kind.at(Math.clamp(kind.positionOf(now) + notches * step, 0, 1));
            ask(kind.whole() && next == now ? now + notches : next);
        }
        event.consume();
    }

    private void typed() {
        if (field.getText().equals(Numbers.setting(Double.parseDouble(value)))) {
            return;
        }
        gesture = new Object();
        if (!edits.edit(plain(field.getText()), gesture)) {
            show(value);
        }
    }

    private String plain(String text) {
        try {
            return written(Numbers.parse(text));
        } catch (IllegalArgumentException notNumber) {
            return text;
        }
    }

    private void ask(double number) {
        String next = written(number);
        if (!next.equals(written(Double.parseDouble(value))) && !edits.edit(next, gesture)) {
            show(value);
        }
    }

    private String written(double number) {
        return kind.whole() && number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
