package ganscope.view.control;

import ganscope.view.model.Messages;
import ganscope.view.model.setting.Kind;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of a few names, shown in the user's language. */
public final class ChoiceEditor extends SettingEditor {
    private final ComboBox<String> box = new ComboBox<>();
    private final Kind.Choice kind;
    private boolean showing;

    /** An editor without a value. */
    public ChoiceEditor(Kind.Choice kind, Messages messages, Edits edits) {
        this.kind = kind;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(16);
        box.getItems().setAll(kind.values());
        name(messages);
        messages.languageProperty().addListener((property, old, now) -> name(messages));
        box.valueProperty().addListener((property, old, now) -> {
            if (!showing && now != null && !edits.edit(now, new Object())) {
                show(old);
            }
        });
    }

    /** The list. */
    public ComboBox<String> box() {
        return box;
    }

    @Override
    public Region beside() {
        return new Region();
    }

    @Override
    public Region below() {
        return box;
    }

    @Override
    public void show(String value) {
        showing = true;
        if (!box.getItems().contains(value)) {
            box.getItems().setAll(kind.values());
            box.getItems().addFirst(value);
        }
        box.setValue(value);
        showing = false;
    }

    private void name(Messages messages) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String value) {
                return value == null ? "" : messages.getOr(kind.key(value), value);
            }

            @Override
            public String fromString(String text) {
                throw new IllegalStateException("the box is not editable");
            }
        });
        String value = box.getValue();
        showing = true;
        box.setValue(null);
        box.setValue(value);
        showing = false;
    }
}
