package ganscope.view;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Words in a small grammar, such as 64x3; taken on Enter or when the field is left. */
final class TextEditor extends SettingEditor {
    private final TextField field = new TextField();
    private final Edits edits;
    private String value = "";

    TextEditor(Edits edits) {
        this.edits = edits;
        field.setPrefColumnCount(9);
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

    TextField field() {
        return field;
    }

    @Override
    Region beside() {
        return field;
    }

    @Override
    @Nullable
    Region below() {
        return null;
    }

    @Override
    void show(String next) {
        value = next;
        field.setText(next);
    }

    private void typed() {
        if (!field.getText().equals(value) && !edits.edit(field.getText().strip(), new Object())) {
            show(value);
        }
    }
}
