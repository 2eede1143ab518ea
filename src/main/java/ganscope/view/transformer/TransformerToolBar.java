package ganscope.view.transformer;

import ganscope.text.Numbers;
import ganscope.view.control.Icons;
import ganscope.view.model.Messages;
import ganscope.view.model.setting.Scale;
import ganscope.view.shell.ActionButtons;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Surroundings;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What one does with the sampler, or with training, whichever is shown. */
final class TransformerToolBar extends ToolBar {
    private final Messages messages;
    private final ActionButtons buttons;
    private final Slider pace = new Slider(0, 1, 0);

    TransformerToolBar(TrainingModel model, ObservableBooleanValue trains, KeyActions actions, Surroundings shell) {
        messages = shell.messages();
        getStyleClass().add("desk-toolbar");
        buttons = new ActionButtons(actions, shell.appearance());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        List<Node> training = List.of(
                buttons.play("stnPlay", model.playingProperty()),
                buttons.of("stnStep"),
                pace(model),
                new Separator(Orientation.VERTICAL),
                progress(model));
        List<Node> both = List.of(
                worded("stnRestart", "transformer.restart", "transformer.identity", trains),
                worded("stnNext", "transformer.next-seed", "transformer.another", trains));
        Button gradients = buttons.of("stnGradients");
        gradients.textProperty().bind(messages.bind("transformer.gradients.name"));
        training.forEach(node -> present(node, trains, true));
        present(gradients, trains, false);
        getItems().addAll(training.subList(0, 2));
        getItems().addAll(both);
        getItems().add(gradients);
        getItems().addAll(training.subList(2, training.size()));
        getItems().addAll(space, buttons.theme(), buttons.language(), buttons.of("presentation"), buttons.of("help"));
    }

    private static void present(Node node, ObservableBooleanValue trains, boolean when) {
        node.visibleProperty().bind(Bindings.createBooleanBinding(() -> trains.get() == when, trains));
        node.managedProperty().bind(node.visibleProperty());
    }

    /** What it does is not told by a symbol alone. */
    private Button worded(String action, String whileTraining, String inTheHand, ObservableBooleanValue trains) {
        Button button = buttons.of(action);
        button.textProperty()
                .bind(Bindings.when(trains).then(messages.bind(whileTraining)).otherwise(messages.bind(inTheHand)));
        return button;
    }

    Slider paceSlider() {
        return pace;
    }

    private HBox pace(TrainingModel model) {
        pace.setId("stn-pace");
        pace.getStyleClass().add("game-speed");
        pace.setBlockIncrement(0.05);
        pace.setValue(Scale.LOG.of(model.paceProperty().get(), TrainingModel.SLOWEST, TrainingModel.FASTEST));
        pace.valueProperty()
                .addListener((property, old, now) -> model.paceProperty()
                        .set(Scale.LOG.at(now.doubleValue(), TrainingModel.SLOWEST, TrainingModel.FASTEST)));
        pace.accessibleTextProperty().bind(messages.bind("convolution.speed"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind("convolution.speed"));
        pace.setTooltip(tooltip);
        Label label = new Label();
        label.getStyleClass().add("speed");
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "view.speed.limited",
                                Numbers.setting(model.paceProperty().get())),
                        model.paceProperty(),
                        messages.languageProperty()));
        HBox box = new HBox(Icons.of("mdi2s-speedometer"), pace, label);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("speed-box");
        return box;
    }

    private Label progress(TrainingModel model) {
        Label label = new Label();
        label.setId("stn-progress");
        label.getStyleClass().add("convolution-progress");
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Standing standing = model.standingProperty().get();
                            return messages.get(
                                    "transformer.progress",
                                    Numbers.count(standing == null ? 0 : standing.step()),
                                    model.seedProperty().get().toString());
                        },
                        model.standingProperty(),
                        model.seedProperty(),
                        messages.languageProperty()));
        return label;
    }
}
