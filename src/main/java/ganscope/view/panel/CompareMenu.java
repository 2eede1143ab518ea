package ganscope.view.panel;

import ganscope.view.control.Buttons;
import ganscope.view.control.Icons;
import ganscope.view.model.Messages;
import ganscope.view.shell.KeyAction;
import ganscope.view.shell.KeyActions;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** A button whose menu puts other runs beside the present one. */
public final class CompareMenu {
    private final KeyActions actions;
    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();
    private final Button button;

    CompareMenu(KeyActions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        button = Buttons.flat("mdi2c-compare", "view.compare", messages);
        button.setId("compare");
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 0));
        menu.getItems()
                .addAll(
                        item("ghost"),
                        item("noGhosts"),
                        new SeparatorMenuItem(),
                        item("twin"),
                        item("twinFromStart"),
                        item("otherTwin"),
                        item("noTwin"));
    }

    /** The button. */
    Button button() {
        return button;
    }

    /** What it offers. */
    public ContextMenu menu() {
        return menu;
    }

    private MenuItem item(String id) {
        KeyAction action = actions.of(id);
        MenuItem item = new MenuItem();
        item.textProperty().bind(messages.bind(action.key()));
        item.setGraphic(Icons.of(action.icon()));
        item.setAccelerator(action.keys());
        item.setId("compare-" + id);
        item.setOnAction(event -> action.run().run());
        return item;
    }
}
