package ganscope.view.transformer;

import ganscope.text.Language;
import ganscope.text.Numbers;
import ganscope.transformer.Spread;
import ganscope.transformer.TransformerProgress;
import ganscope.view.control.Unbroken;
import ganscope.view.model.Appearance;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Surroundings;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The workspace on screen: what is set at the left, the sampler or training, and what is seen in a sentence. */
final class TransformerPane extends BorderPane {
    /** A narrower window has no room for controls beside a lesson. */
    private static final double ROOM = 1500;

    private final HandModel hand;
    private final TrainingModel training;
    private final Appearance appearance;
    private final BooleanProperty trains = new SimpleBooleanProperty();
    private final TransformerToolBar toolBar;
    private final HandControls handControls;
    private final TrainingControls trainingControls;
    private final HandCanvas canvas = new HandCanvas();
    private final TrainingBoard board;
    private final BorderPane middle = new BorderPane();
    private final Label first = new Label();
    private final Label second = new Label();
    private boolean open = true;
    private @Nullable Said said;
    private @Nullable Sampled sampled;

    /** What the sentences were made of. */
    private record Said(Hand hand, @Nullable Standing standing, boolean trains, Language language) {}

    TransformerPane(
            HandModel hand, TrainingModel training, Surroundings shell, KeyActions actions, Consumer<Notice> say) {
        this.hand = hand;
        this.training = training;
        appearance = shell.appearance();
        Messages messages = shell.messages();
        toolBar = new TransformerToolBar(training, trains, actions, shell);
        handControls = new HandControls(hand, shell, say);
        trainingControls = new TrainingControls(training, shell, say);
        board = new TrainingBoard(shell);
        new GridHand(hand, canvas);
        first.getStyleClass().add("game-verdict");
        first.setWrapText(true);
        second.getStyleClass().add("convolution-said");
        second.setWrapText(true);
        VBox sentences = new VBox(first, second);
        sentences.getStyleClass().addAll("game-sentences", "transformer-sentences");
        middle.setTop(new TabRow(hand, trains, messages));
        middle.setBottom(sentences);
        setTop(toolBar);
        setCenter(middle);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        trains.subscribe(on -> turn());
        appearance.presentationProperty().subscribe(large -> {
            open = !large;
            turn();
        });
    }

    /** Whether training is shown, and not the hand. */
    BooleanProperty trainsProperty() {
        return trains;
    }

    TransformerToolBar toolBar() {
        return toolBar;
    }

    HandControls handControls() {
        return handControls;
    }

    HandCanvas canvas() {
        return canvas;
    }

    TrainingBoard board() {
        return board;
    }

    /** What is said below. */
    String sentences() {
        return first.getText() + "\n" + second.getText();
    }

    private void turn() {
        setLeft(!open ? null : trains.get() ? trainingControls : handControls);
        middle.setCenter(trains.get() ? board : canvas);
        if (trains.get()) {
            training.begin();
        }
    }

    void toggleControls() {
        open = !open;
        turn();
    }

    /** Shows something at the right; the controls make room where there is little. */
    void beside(@Nullable Node node) {
        setRight(node);
        open = !appearance.presentationProperty().get()
                && (node == null || getScene() == null || getScene().getWidth() >= ROOM);
        turn();
    }

    /** Once per frame: makes and paints anew what has changed. */
    void frame() {
        Messages messages = appearance.messages();
        Standing standing = training.standingProperty().get();
        Said now = new Said(hand.hand(), trains.get() ? standing : null, trains.get(), messages.language());
        Sampled shown = sampled;
        if (shown == null || shown.hand() != now.hand()) {
            shown = Sampled.of(now.hand());
            sampled = shown;
        }
        if (!now.equals(said)) {
            said = now;
            first.setText(
                    Unbroken.of(now.trains() ? progress(standing, messages) : HandWords.map(now.hand(), messages)));
            second.setText(
                    Unbroken.of(now.trains() ? straightened(standing, messages) : HandWords.pixel(shown, messages)));
            canvas.setAccessibleText(second.getText());
        }
        if (now.trains()) {
            board.frame(standing, appearance.presentationProperty().get());
        } else {
            canvas.show(
                    shown,
                    appearance.themeProperty().get(),
                    messages,
                    second.getFont().getSize());
        }
    }

    private static String progress(@Nullable Standing standing, Messages messages) {
        if (standing == null || standing.rows().isEmpty()) {
            return messages.get("transformer.said.begins");
        }
        TransformerProgress last = standing.rows().getLast();
        return messages.get(
                "transformer.said.accuracies",
                Numbers.count(last.step()),
                Numbers.percent(last.with().accuracy()),
                Numbers.percent(last.without().accuracy()));
    }

    private static String straightened(@Nullable Standing standing, Messages messages) {
        if (standing == null || standing.rows().isEmpty()) {
            return "";
        }
        Spread now = standing.rows().getLast().spread();
        return messages.get(
                "transformer.said.straightened",
                Numbers.shortest(Math.rint(standing.incoming().turn())),
                Numbers.shortest(Math.rint(now.turn())),
                Numbers.shortest(Math.rint(10 * standing.incoming().shift()) / 10),
                Numbers.shortest(Math.rint(10 * now.shift()) / 10));
    }
}
