package ganscope.view.explorer;

import ganscope.view.control.NumberEditor;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Scale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Both distributions, the numbers of a sample, and the bins of an axis. */
final class ExplorerControls extends VBox {
    private static final Kind.Number SAMPLES = new Kind.Number(Scale.LOG, 50, 5000, true);
    private static final Kind.Number BINS = new Kind.Number(Scale.LOG, 2, 256, true);

    private final Messages messages;
    private final Consumer<Notice> say;
    private final SideControls p;
    private final SideControls q;
    private final NumberEditor samples;
    private final NumberEditor bins;

    ExplorerControls(ExplorerModel model, Messages messages, NumbersFile files, Consumer<Notice> say) {
        this.messages = messages;
        this.say = say;
        getStyleClass().addAll("controls-pane", "explorer-controls");
        p = new SideControls(true, model, messages, files, say);
        q = new SideControls(false, model, messages, files, say);
        samples = editor(SAMPLES, model::samples);
        bins = editor(BINS, model::bins);
        VBox both = new VBox(
                p,
                q,
                row("explorer.samples", "explorer-samples", samples),
                row("explorer.bins", "explorer-bins", bins));
        both.getStyleClass().add("control-rows");
        ScrollPane scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.settingsProperty().subscribe(now -> {
            samples.show(Integer.toString(now.samples()));
            bins.show(Integer.toString(now.bins()));
        });
    }

    SideControls side(boolean ofP) {
        return ofP ? p : q;
    }

    NumberEditor samples() {
        return samples;
    }

    NumberEditor bins() {
        return bins;
    }

    private NumberEditor editor(Kind.Number kind, IntConsumer take) {
        return new NumberEditor(
                kind,
                (value, gesture) -> {
                    try {
                        take.accept(Integer.parseInt(value));
                        return true;
                    } catch (IllegalArgumentException refused) {
                        say.accept(new Notice(true, "explorer.refused", String.valueOf(refused.getMessage())));
                        return false;
                    }
                },
                false);
    }

    private VBox row(String key, String id, NumberEditor editor) {
        Label name = new Label();
        name.textProperty().bind(messages.bind(key));
        name.getStyleClass().add("setting-name");
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind(key + ".about"));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        name.setTooltip(tooltip);
        HBox.setHgrow(editor.below(), Priority.ALWAYS);
        editor.beside().accessibleTextProperty().bind(messages.bind(key));
        editor.below().accessibleTextProperty().bind(messages.bind(key));
        editor.beside().setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(editor.below(), editor.beside());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("explorer-row");
        VBox row = new VBox(name, line);
        row.setId(id);
        return row;
    }
}
