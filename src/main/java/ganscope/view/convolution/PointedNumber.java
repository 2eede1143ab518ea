package ganscope.view.convolution;

import ganscope.text.Numbers;
import ganscope.view.convolution.board.BoardCanvas;
import ganscope.view.convolution.board.Tile;
import ganscope.view.model.Messages;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;

/** Writes the number of a pointed cell beside it, where the cell is too small for its own. */
final class PointedNumber {
    private static final double AWAY = 14;

    private final BoardCanvas board;
    private final Messages messages;
    private final Label label = new Label();

    PointedNumber(BoardCanvas board, Messages messages) {
        this.board = board;
        this.messages = messages;
        label.getStyleClass().add("convolution-pointed");
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.setVisible(false);
        board.getChildren().add(label);
        board.addEventHandler(MouseEvent.MOUSE_MOVED, event -> show(event.getX(), event.getY()));
        board.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> show(event.getX(), event.getY()));
        board.addEventHandler(MouseEvent.MOUSE_EXITED, event -> label.setVisible(false));
    }

    /** What is written; empty where nothing is. */
    Optional<String> words() {
        return label.isVisible() ? Optional.of(label.getText()) : Optional.empty();
    }

    private void show(double x, double y) {
        Optional<Tile> tile = board.unwritten(x, y);
        label.setVisible(tile.isPresent());
        tile.ifPresent(pointed -> board.places().at(x, y).ifPresent(hit -> {
            label.setText(messages.get(
                    "convolution.pointed", hit.row() + 1, hit.column() + 1, Numbers.shortest(pointed.value())));
            label.autosize();
            double left = x + AWAY + label.getWidth() > board.getWidth() ? x - AWAY - label.getWidth() : x + AWAY;
            double top = Math.clamp(y - AWAY - label.getHeight(), 0, board.getHeight() - label.getHeight());
            label.relocate(Math.max(0, left), top);
        }));
    }
}
