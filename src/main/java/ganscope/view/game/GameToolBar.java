package ganscope.view.game;

import ganscope.text.Numbers;
import ganscope.view.control.Icons;
import ganscope.view.model.Messages;
import ganscope.view.model.setting.Scale;
import ganscope.view.shell.ActionButtons;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Surroundings;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What one does with the ways as a whole, from left to right: play, repeat, pace, take away, look. */
final class GameToolBar extends ToolBar {
    private static final double SLOWEST = 1;
    private static final double FASTEST = 1000;

    private final Slider speed = new Slider(0, 1, 0);

    GameToolBar(GameModel model, KeyActions actions, Surroundings shell) {
        getStyleClass().add("desk-toolbar");
        ActionButtons buttons = new ActionButtons(actions, shell.appearance());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getItems()
                .addAll(
                        buttons.play("gamePlay", model.playingProperty()),
                        buttons.of("gameStep"),
                        buttons.of("gameReset"),
                        buttons.of("gameClear"),
                        new Separator(Orientation.VERTICAL),
                        speed(model, shell.messages()),
                        new Separator(Orientation.VERTICAL),
                        copy(buttons, shell.messages()),
                        space,
                        buttons.theme(),
                        buttons.language(),
                        buttons.of("presentation"),
                        buttons.of("help"));
    }

    /** What it does is not told by a symbol alone. */
    private static Button copy(ActionButtons buttons, Messages messages) {
        Button copy = buttons.of("gameCopy");
        copy.textProperty().bind(messages.bind("game.copy"));
        return copy;
    }

    Slider speedSlider() {
        return speed;
    }

    private HBox speed(GameModel model, Messages messages) {
        speed.setId("game-speed");
        speed.getStyleClass().add("game-speed");
        speed.setBlockIncrement(0.04);
        speed.setValue(Scale.LOG.of(model.speedProperty().get(), SLOWEST, FASTEST));
        speed.valueProperty()
                .addListener((property, old, now) ->
                        model.speedProperty().set(Scale.LOG.at(now.doubleValue(), SLOWEST, FASTEST)));
        model.speedProperty()
                .addListener((property, old, now) -> speed.setValue(Scale.LOG.of(now.doubleValue(), SLOWEST, FASTEST)));
        speed.accessibleTextProperty().bind(messages.bind("view.speed"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind("view.speed"));
        speed.setTooltip(tooltip);
        Label label = new Label();
        label.getStyleClass().add("speed");
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "view.speed.limited",
                                Numbers.setting(model.speedProperty().get())),
                        model.speedProperty(),
                        messages.languageProperty()));
        HBox box = new HBox(Icons.of("mdi2s-speedometer"), speed, label);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("speed-box");
        return box;
    }
}
