package ganscope.view.explorer;

import ganscope.explorer.Law;
import ganscope.explorer.LawText;
import ganscope.explorer.Observed;
import ganscope.explorer.Side;
import ganscope.view.control.ChoiceEditor;
import ganscope.view.control.NumberEditor;
import ganscope.view.control.TextEditor;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import ganscope.view.model.setting.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One distribution: what it is, its numbers with a slider each, and the same in words. */
final class SideControls extends VBox {
    private final boolean ofP;
    private final ExplorerModel model;
    private final Messages messages;
    private final NumbersFile files;
    private final Consumer<Notice> say;
    private final ChoiceEditor shapes;
    private final TextEditor words;
    private final VBox rows = new VBox();
    private final Map<Parameter, NumberEditor> editors = new EnumMap<>(Parameter.class);
    private @Nullable SideShape shape;

    SideControls(boolean ofP, ExplorerModel model, Messages messages, NumbersFile files, Consumer<Notice> say) {
        this.ofP = ofP;
        this.model = model;
        this.messages = messages;
        this.files = files;
        this.say = say;
        getStyleClass().addAll("explorer-side", ofP ? "real" : "generated");
        rows.getStyleClass().add("explorer-rows");
        shapes = new ChoiceEditor(
                new Kind.Choice(
                        "law",
                        Arrays.stream(SideShape.values())
                                .filter(each -> each != SideShape.WORDS)
                                .map(SideShape::id)
                                .toList()),
                messages,
                (value, gesture) -> choose(value));
        words = new TextEditor(messages.bind("explorer.words.prompt"), (value, gesture) -> read(value));
        words.field().setId(id("words"));
        words.field().accessibleTextProperty().bind(messages.bind("explorer.words"));
        Label name = new Label();
        name.textProperty().bind(messages.bind(ofP ? "explorer.p" : "explorer.q"));
        name.getStyleClass().add("explorer-side-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(shapes.below(), Priority.ALWAYS);
        shapes.below().setId(id("shape"));
        HBox head = new HBox(name, shapes.below());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("explorer-row");
        getChildren().addAll(head, rows, words.below());
        model.settingsProperty().subscribe(now -> show(now.side(ofP)));
    }

    private String id(String what) {
        return (ofP ? "p-" : "q-") + what;
    }

    ChoiceEditor shapes() {
        return shapes;
    }

    TextEditor words() {
        return words;
    }

    NumberEditor editor(Parameter parameter) {
        NumberEditor editor = editors.get(parameter);
        if (editor == null) {
            throw new IllegalArgumentException("parameter: " + parameter + " (one of the present shape)");
        }
        return editor;
    }

    private void show(Placed placed) {
        SideShape now = SideShape.of(placed.side());
        if (now != shape) {
            shape = now;
            editors.clear();
            rows.getChildren().setAll(now.parameters().stream().map(this::row).toList());
        }
        shapes.show(now.id());
        words.show(placed.words());
        if (placed.side() instanceof Law law) {
            editors.forEach((parameter, editor) -> editor.show(Double.toString(parameter.of(law))));
        }
    }

    private HBox row(Parameter parameter) {
        NumberEditor editor = new NumberEditor(parameter.kind(), (value, gesture) -> set(parameter, value), false);
        editors.put(parameter, editor);
        Label name = new Label();
        name.textProperty().bind(messages.bind(parameter.key()));
        name.getStyleClass().add("explorer-parameter");
        editor.beside().accessibleTextProperty().bind(messages.bind(parameter.key()));
        editor.below().accessibleTextProperty().bind(messages.bind(parameter.key()));
        editor.beside().setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(editor.below(), Priority.ALWAYS);
        HBox row = new HBox(name, editor.below(), editor.beside());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("explorer-row");
        row.setId(id(parameter.name()));
        return row;
    }

    private Side side() {
        return model.settings().side(ofP).side();
    }

    private boolean set(Parameter parameter, String value) {
        return side() instanceof Law law && accept(() -> Placed.of(parameter.with(law, Double.parseDouble(value))));
    }

    private boolean read(String text) {
        return accept(() -> Placed.of(LawText.parse(text)));
    }

    /** Makes a side of it. */
    private interface Making {
        Placed make();
    }

    private boolean accept(Making making) {
        try {
            model.place(ofP, making.make());
            return true;
        } catch (IllegalArgumentException refused) {
            String why = String.valueOf(refused.getMessage());
            say.accept(new Notice(true, "explorer.refused", why));
            return false;
        }
    }

    private boolean choose(String value) {
        SideShape next = SideShape.of(value).orElse(SideShape.WORDS);
        if (next == SideShape.FILE) {
            files.choose((numbers, path, options) ->
                    model.place(ofP, new Placed(new Observed(numbers), "file:" + path, options)));
        } else if (next != SideShape.of(side())) {
            next.near(side()).ifPresent(law -> model.place(ofP, Placed.of(law)));
        }
        return next == SideShape.of(side());
    }
}
