package ganscope.view.transformer;

import ganscope.transformer.Moves;
import ganscope.view.control.NumberEditor;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Scale;
import ganscope.view.shell.Surroundings;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How far digits are moved, and the seed; each begins training again. */
final class TrainingControls extends VBox {
    private final TrainingModel model;
    private final Messages messages;
    private final Surroundings shell;
    private final Consumer<Notice> say;
    private final VBox rows = new VBox();

    /** Other moves. */
    private interface Change {
        Moves of(Moves moves, double value);
    }

    TrainingControls(TrainingModel model, Surroundings shell, Consumer<Notice> say) {
        this.model = model;
        this.shell = shell;
        this.say = say;
        messages = shell.messages();
        getStyleClass().addAll("controls-pane", "convolution-controls");
        rows.getStyleClass().add("control-rows");
        number(
                "turn",
                0,
                180,
                Moves::turn,
                (moves, value) -> new Moves(value, moves.smallest(), moves.largest(), moves.shift()));
        number(
                "smallest",
                0.3,
                2,
                Moves::smallest,
                (moves, value) -> new Moves(moves.turn(), value, moves.largest(), moves.shift()));
        number(
                "largest",
                0.3,
                2,
                Moves::largest,
                (moves, value) -> new Moves(moves.turn(), moves.smallest(), value, moves.shift()));
        number(
                "shift",
                0,
                6,
                Moves::shift,
                (moves, value) -> new Moves(moves.turn(), moves.smallest(), moves.largest(), value));
        seed();
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    private void number(String id, double low, double high, ToDoubleFunction<Moves> get, Change change) {
        NumberEditor editor = new NumberEditor(
                new Kind.Number(Scale.LINEAR, low, high, false),
                (value, gesture) -> {
                    try {
                        model.moves(change.of(model.movesProperty().get(), Double.parseDouble(value)));
                        return true;
                    } catch (IllegalArgumentException refused) {
                        say.accept(new Notice(
                                true,
                                "transformer.refused",
                                messages.get("transformer.moves." + id + ".name") + ": " + value));
                        return false;
                    }
                },
                true);
        rows.getChildren().add(new ControlRow(id, "transformer.moves." + id, "", editor, shell));
        model.movesProperty().subscribe(moves -> editor.show(Double.toString(get.applyAsDouble(moves))));
    }

    private void seed() {
        NumberEditor editor = new NumberEditor(
                new Kind.Number(Scale.LINEAR, 0, 20, true),
                (value, gesture) -> {
                    model.seed((long) Double.parseDouble(value));
                    return true;
                },
                true);
        rows.getChildren().add(new ControlRow("seed", "transformer.seed", "", editor, shell));
        model.seedProperty().subscribe(seed -> editor.show(Long.toString(seed)));
    }
}
