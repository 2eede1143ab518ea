package ganscope.view.convolution;

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
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Play, step, pace, and how far the animation is. */
final class ConvolutionToolBar extends ToolBar {
    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 120;

    private final Slider speed = new Slider(0, 1, 0);

    ConvolutionToolBar(ConvolutionModel model, KeyActions actions, Surroundings shell) {
        getStyleClass().add("desk-toolbar");
        ActionButtons buttons = new ActionButtons(actions, shell.appearance());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getItems()
                .addAll(
                        buttons.play("convolutionPlay", model.playingProperty()),
                        buttons.of("convolutionBack"),
                        buttons.of("convolutionStep"),
                        buttons.of("convolutionRestart"),
                        buttons.of("convolutionShuffle"),
                        new Separator(Orientation.VERTICAL),
                        speed(model, shell.messages()),
                        new Separator(Orientation.VERTICAL),
                        progress(model, shell.messages()),
                        space,
                        buttons.theme(),
                        buttons.language(),
                        buttons.of("presentation"),
                        buttons.of("help"));
    }

    Slider speedSlider() {
        return speed;
    }

    private HBox speed(ConvolutionModel model, Messages messages) {
        speed.setId("convolution-speed");
        speed.getStyleClass().add("game-speed");
        speed.setBlockIncrement(0.05);
        speed.setValue(Scale.LOG.of(model.speedProperty().get(), SLOWEST, FASTEST));
        speed.valueProperty()
                .addListener((property, old, now) ->
                        model.speedProperty().set(Scale.LOG.at(now.doubleValue(), SLOWEST, FASTEST)));
        speed.accessibleTextProperty().bind(messages.bind("convolution.speed"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind("convolution.speed"));
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

    private static Label progress(ConvolutionModel model, Messages messages) {
        Label label = new Label();
        label.setId("convolution-progress");
        label.getStyleClass().add("convolution-progress");
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "convolution.progress",
                                model.state().step() + 1,
                                model.state().steps()),
                        model.stateProperty(),
                        messages.languageProperty()));
        return label;
    }
}
