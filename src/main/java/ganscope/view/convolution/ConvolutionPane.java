package ganscope.view.convolution;

import ganscope.text.Language;
import ganscope.view.control.Unbroken;
import ganscope.view.convolution.board.Board;
import ganscope.view.convolution.board.BoardCanvas;
import ganscope.view.convolution.topic.Demonstration;
import ganscope.view.model.Appearance;
import ganscope.view.model.Messages;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Surroundings;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The workbench on screen: what is set at the left, topics above, the grids, and what is seen in a sentence. */
final class ConvolutionPane extends BorderPane {
    /** Larger inputs are shown as pictures, whose numbers are read by pointing at them. */
    private static final int MANY = 12;

    private final ConvolutionModel model;
    private final Appearance appearance;
    private final ConvolutionToolBar toolBar;
    private final ConvolutionControls controls;
    private final BoardCanvas board = new BoardCanvas();
    private final CellHand hand;
    private final PointedNumber pointed;
    private final Label formula = new Label();
    private final Label said = new Label();
    private @Nullable Made made;

    /** What the grids were made of. */
    private record Made(
            ConvolutionModel.State state, Language language, Optional<Demonstration.Refusal> refused, Board board) {}

    ConvolutionPane(ConvolutionModel model, Surroundings shell, KeyActions actions) {
        this.model = model;
        appearance = shell.appearance();
        Messages messages = shell.messages();
        toolBar = new ConvolutionToolBar(model, actions, shell);
        controls = new ConvolutionControls(model, messages);
        hand = new CellHand(model, board, messages);
        pointed = new PointedNumber(board, messages);
        formula.getStyleClass().add("game-verdict");
        formula.setWrapText(true);
        Tooltip about = new Tooltip();
        about.textProperty().bind(messages.bind("convolution.formula.about"));
        about.setWrapText(true);
        about.setMaxWidth(420);
        formula.setTooltip(about);
        said.setWrapText(true);
        VBox sentences = new VBox(formula, said);
        sentences.getStyleClass().addAll("game-sentences", "convolution-sentences");
        setTop(toolBar);
        setLeft(controls);
        setCenter(new BorderPane(board, new TopicBar(model, messages), null, sentences, null));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        appearance.presentationProperty().subscribe(large -> open(!large));
    }

    ConvolutionToolBar toolBar() {
        return toolBar;
    }

    ConvolutionControls controls() {
        return controls;
    }

    BoardCanvas board() {
        return board;
    }

    CellHand hand() {
        return hand;
    }

    PointedNumber pointed() {
        return pointed;
    }

    /** What is said below the grids. */
    String sentences() {
        return formula.getText() + "\n" + said.getText();
    }

    /** A lesson beside it takes the place of what is set, which can be had back. */
    void lesson(@Nullable Node pane) {
        boolean before = getRight() != null;
        setRight(pane);
        if (before != (pane != null)) {
            open(pane == null && !appearance.presentationProperty().get());
        }
    }

    private void open(boolean shown) {
        controls.setVisible(shown);
        controls.setManaged(shown);
    }

    void toggleControls() {
        open(!controls.isVisible());
    }

    /** Once per frame: makes and paints anew what has changed. */
    void frame() {
        Messages messages = appearance.messages();
        ConvolutionModel.State state = model.state();
        Optional<Demonstration.Refusal> refused = model.refusedProperty().get();
        Made before = made;
        if (before == null
                || before.state() != state
                || before.language() != messages.language()
                || !before.refused().equals(refused)) {
            Board next = state.board(messages);
            made = new Made(state, messages.language(), refused, next);
            formula.setText(next.formula());
            said.setText(Unbroken.of(refused.map(why -> why.words(messages)).orElse(next.said())));
            said.getStyleClass().setAll("label", refused.isPresent() ? "convolution-refused" : "convolution-said");
            board.setAccessibleText(next.said());
        }
        Made now = made;
        if (now != null) {
            board.show(
                    now.board(),
                    appearance.themeProperty().get(),
                    said.getFont().getSize(),
                    now.state().operands().size() > MANY);
        }
    }
}
