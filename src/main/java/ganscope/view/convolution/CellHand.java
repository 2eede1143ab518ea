package ganscope.view.convolution;

import ganscope.text.Numbers;
import ganscope.view.convolution.board.BoardCanvas;
import ganscope.view.convolution.board.Panel;
import ganscope.view.convolution.board.Spot;
import ganscope.view.convolution.topic.Operands;
import ganscope.view.model.Messages;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * The hand over a board: a click on a number of the input or the kernel opens a field over it, a drag up or down and the wheel
 * change it by whole steps, and a click on an output goes to its step.
 */
final class CellHand {
    /** Pixels of a drag for one step of a number. */
    private static final double PER_STEP = 12;

    private final ConvolutionModel model;
    private final BoardCanvas board;
    private final TextField field = new TextField();
    private @Nullable Spot edited;
    private @Nullable Spot dragged;
    private double from;
    private double began;

    CellHand(ConvolutionModel model, BoardCanvas board, Messages messages) {
        this.model = model;
        this.board = board;
        field.getStyleClass().add("convolution-field");
        field.setManaged(false);
        field.setVisible(false);
        field.accessibleTextProperty().bind(messages.bind("convolution.cell"));
        board.getChildren().add(field);
        board.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        board.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        board.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            drag(event); // a quick hand is at its end before the last drag is told
            dragged = null;
        });
        board.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        board.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event -> board.setCursor(hit(event.getX(), event.getY()).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
        board.addEventHandler(ScrollEvent.SCROLL, this::turn);
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                leave();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // What is shown may have another shape now.
        model.stateProperty().addListener((property, old, now) -> {
            if (edited != null && (old.topic() != now.topic() || !has(now, edited))) {
                edited = null;
                field.setVisible(false);
            }
        });
    }

    private static boolean has(ConvolutionModel.State now, Spot spot) {
        int size = spot.ofInput() ? now.operands().size() : now.operands().taps();
        return spot.row() < size && spot.column() < size;
    }

    /** The field in which a number is typed. */
    TextField field() {
        return field;
    }

    private Optional<Spot> hit(double x, double y) {
        return board.places().at(x, y).flatMap(hit -> {
            boolean input = hit.placed().panel().role() instanceof Panel.Role.Edited role && role.ofInput();
            Operands operands = model.state().operands();
            return hit.placed().panel().edited(hit.row(), hit.column(), input ? operands.size() : operands.taps());
        });
    }

    private void press(MouseEvent event) {
        dragged = null;
        if (event.getButton() == MouseButton.PRIMARY) {
            hit(event.getX(), event.getY()).ifPresent(spot -> {
                dragged = spot;
                from = event.getY();
                began = model.state().operands().get(spot);
            });
        }
    }

    private void drag(MouseEvent event) {
        Spot spot = dragged;
        if (spot != null && !event.isStillSincePress()) {
            model.set(spot, began + Math.rint((from - event.getY()) / PER_STEP));
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        Optional<Spot> spot = hit(event.getX(), event.getY());
        if (spot.isPresent()) {
            edit(spot.get());
            event.consume();
            return;
        }
        board.places()
                .at(event.getX(), event.getY())
                .filter(hit -> hit.placed().panel().role() instanceof Panel.Role.Steps)
                .ifPresent(hit -> {
                    model.playingProperty().set(false);
                    model.go(hit.row() * hit.placed().panel().columns() + hit.column());
                });
    }

    private void turn(ScrollEvent event) {
        hit(event.getX(), event.getY()).ifPresent(spot -> {
            model.set(spot, model.state().operands().get(spot) + Math.signum(event.getDeltaY()));
            event.consume();
        });
    }

    /** Opens the field over a number. */
    void edit(Spot spot) {
        take();
        board.places().of(spot).ifPresent(hit -> {
            edited = spot;
            double cell = hit.placed().cell();
            field.setText(Numbers.setting(model.state().operands().get(spot)));
            field.setStyle("-fx-font-size: " + Math.max(10, Math.round(0.4 * cell)) + "px;");
            double width = Math.max(cell, 44);
            double height = Math.max(cell, 24);
            field.resizeRelocate(
                    hit.placed().left() + (hit.column() + 0.5) * cell - width / 2,
                    hit.placed().top() + (hit.row() + 0.5) * cell - height / 2,
                    width,
                    height);
            field.setVisible(true);
            field.requestFocus();
            field.selectAll();
        });
    }

    /** Enter takes the number; with the tabulator the next one follows. */
    private void key(KeyEvent event) {
        Spot spot = edited;
        if (spot == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            leave();
            board.getParent().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            int by = event.isShiftDown() ? -1 : 1;
            take();
            Operands now = model.state().operands();
            int size = spot.ofInput() ? now.size() : now.taps();
            int next = Math.floorMod(spot.row() * size + spot.column() + by, size * size);
            edit(new Spot(spot.ofInput(), next / size, next % size));
            event.consume();
        }
    }

    private void leave() {
        take();
        edited = null;
        field.setVisible(false);
    }

    /** Sets what was typed, if that is another number. */
    private void take() {
        Spot spot = edited;
        if (spot == null
                || field.getText()
                        .equals(Numbers.setting(model.state().operands().get(spot)))) {
            return;
        }
        double typed;
        try {
            typed = Numbers.parse(field.getText());
        } catch (IllegalArgumentException noNumber) {
            typed = Double.NaN; // which the model refuses, with a sentence
        }
        edited = null; // before the state changes, of which this hears
        model.set(spot, typed);
    }
}
