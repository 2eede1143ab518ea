package ganscope.view.data;

import ganscope.data.table.Column;
import ganscope.text.Quoted;
import ganscope.view.model.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The choice of the column that has a role beside the coordinates, such as the weights, or of none. */
public final class RoleChoice extends ComboBox<@Nullable Column> {
    private final List<Column> columns;

    /**
     * Begins with none.
     *
     * @param id by which it is found in the scene
     * @param columns that may have the role
     * @param taker takes each choice, null for none
     */
    RoleChoice(Messages messages, String id, List<Column> columns, Consumer<@Nullable Column> taker) {
        this.columns = columns;
        setId(id);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Column column) {
                return column == null ? messages.get("view.columns.nothing") : Quoted.bare(column.name());
            }

            @Override
            public @Nullable Column fromString(String name) {
                return null;
            }
        });
        leaveOut(List.of());
        setOnAction(event -> taker.accept(getValue()));
    }

    /** Offers all but the columns that are coordinates; a choice that is one now is none. */
    void leaveOut(List<Column> coordinates) {
        @Nullable Column chosen = getValue();
        List<@Nullable Column> offered = new ArrayList<>();
        offered.add(null);
        columns.stream().filter(column -> !coordinates.contains(column)).forEach(offered::add);
        if (!offered.equals(getItems())) {
            getItems().setAll(offered);
            setValue(offered.contains(chosen) ? chosen : null);
        }
    }
}
