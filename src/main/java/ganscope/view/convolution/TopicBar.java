package ganscope.view.convolution;

import ganscope.view.convolution.topic.Demonstration;
import ganscope.view.convolution.topic.Topic;
import ganscope.view.model.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A button for each topic, and below them one for each ready-made beginning of the one that is shown. */
final class TopicBar extends VBox {
    private final ConvolutionModel model;
    private final Messages messages;
    private final FlowPane situations = new FlowPane();

    TopicBar(ConvolutionModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        FlowPane topics = new FlowPane();
        topics.getStyleClass().add("explorer-toggles");
        for (Topic topic : Topic.values()) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(messages.bind("convolution.topic." + topic.id()));
            button.setId("topic-" + topic.id());
            button.setMinWidth(USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.setOnAction(event -> {
                model.show(topic);
                button.setSelected(true);
            });
            model.stateProperty().subscribe(now -> button.setSelected(now.topic() == topic));
            topics.getChildren().add(button);
        }
        situations.getStyleClass().add("convolution-situations");
        getChildren().addAll(topics, situations);
        model.stateProperty().map(ConvolutionModel.State::topic).subscribe(this::offer);
    }

    private void offer(Topic topic) {
        situations.getChildren().clear();
        for (Demonstration.Situation situation : topic.demonstration().situations()) {
            Button button = new Button();
            button.textProperty().bind(messages.bind("convolution.situation." + topic.id() + "." + situation.id()));
            button.setId("situation-" + situation.id());
            button.setMinWidth(USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.setOnAction(event -> model.open(situation));
            situations.getChildren().add(button);
        }
    }
}
