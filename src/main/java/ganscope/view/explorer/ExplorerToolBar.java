package ganscope.view.explorer;

import ganscope.view.model.Messages;
import ganscope.view.shell.ActionButtons;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Surroundings;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What one does with both as a whole: move the bricks, look, take the command along. */
final class ExplorerToolBar extends ToolBar {
    ExplorerToolBar(ExplorerModel model, KeyActions actions, Surroundings shell) {
        getStyleClass().add("desk-toolbar");
        ActionButtons buttons = new ActionButtons(actions, shell.appearance());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getItems()
                .addAll(
                        named(
                                buttons.play("explorerPlay", model.playingProperty()),
                                "explorer.bricks",
                                shell.messages()),
                        buttons.of("explorerWhole"),
                        new Separator(Orientation.VERTICAL),
                        named(buttons.of("explorerCopy"), "explorer.copy", shell.messages()),
                        space,
                        buttons.theme(),
                        buttons.language(),
                        buttons.of("presentation"),
                        buttons.of("help"));
    }

    /** What it does is not told by a symbol alone. */
    private static Button named(Button button, String key, Messages messages) {
        button.textProperty().bind(messages.bind(key));
        return button;
    }
}
