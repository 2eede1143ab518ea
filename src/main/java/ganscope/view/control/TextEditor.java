package ganscope.view.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/** Words in a small grammar, such as 64x3; taken on Enter or when the field is left. */
public final class TextEditor extends SettingEditor {
    private final TextField field = new TextField();
    private final Edits edits;
    private String value = "";

    /**
     * An editor without a value.
     *
     * @param prompt what nothing means, or an example
     */
    public TextEditor(ObservableValue<String> prompt, Edits edits) {
        this.edits = edits;
        field.promptTextProperty().bind(prompt);
        field.setMaxWidth(Double.MAX_VALUE);
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
    }

    /** The field. */
    public TextField field() {
        return field;
    }

    @Override
    public Region beside() {
        return new Region();
    }

    @Override
    public Region below() {
        return field;
    }

    @Override
    public void show(String next) {
        value = next;
        field.setText(next);
    }

    private void typed() {
        if (!field.getText().equals(value) && !edits.edit(field.getText().strip(), new Object())) {
            show(value);
        }
    }
}
