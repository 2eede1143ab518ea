package ganscope.view.convolution;

import ganscope.view.control.ChoiceEditor;
import ganscope.view.convolution.topic.Demonstration;
import ganscope.view.convolution.topic.Dial;
import ganscope.view.convolution.topic.InputPreset;
import ganscope.view.convolution.topic.KernelPreset;
import ganscope.view.model.Messages;
import ganscope.view.model.setting.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is convolved with what: two choices, and a slider for each number that the topic has. */
final class ConvolutionControls extends VBox {
    private final Messages messages;
    private final ChoiceEditor input;
    private final ChoiceEditor kernel;
    private final VBox inputRow;
    private final VBox kernelRow;
    private final Map<Dial, DialRow> dials = new EnumMap<>(Dial.class);

    ConvolutionControls(ConvolutionModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("controls-pane", "convolution-controls");
        input = new ChoiceEditor(
                new Kind.Choice("convolution-input", names(InputPreset.values())),
                messages,
                (value, gesture) -> model.choose(InputPreset.valueOf(value.toUpperCase(Locale.ROOT))));
        kernel = new ChoiceEditor(
                new Kind.Choice("convolution-kernel", names(KernelPreset.values())),
                messages,
                (value, gesture) -> model.choose(KernelPreset.valueOf(value.toUpperCase(Locale.ROOT))));
        inputRow = row("convolution.choose.input", "convolution-input", input);
        kernelRow = row("convolution.choose.kernel", "convolution-kernel", kernel);
        VBox rows = new VBox(inputRow, kernelRow);
        rows.getStyleClass().add("control-rows");
        for (Dial dial : Dial.values()) {
            DialRow row = new DialRow(dial, messages, model::set);
            dials.put(dial, row);
            rows.getChildren().add(row);
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        show(null, model.state());
        model.stateProperty().subscribe(this::show);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private VBox row(String key, String id, ChoiceEditor editor) {
        Label name = new Label();
        name.textProperty().bind(messages.bind(key));
        name.getStyleClass().add("setting-name");
        editor.box().accessibleTextProperty().bind(messages.bind(key));
        VBox row = new VBox(name, editor.below());
        row.getStyleClass().add("setting");
        row.setId(id);
        return row;
    }

    /** The slider of a dial. */
    DialRow dial(Dial dial) {
        DialRow row = dials.get(dial);
        if (row == null) {
            throw new IllegalArgumentException("dial: " + dial);
        }
        return row;
    }

    /** Steps of the animation change nothing here. */
    private void show(ConvolutionModel.@Nullable State before, ConvolutionModel.State now) {
        if (before != null && before.operands() == now.operands() && before.topic() == now.topic()) {
            return;
        }
        Demonstration shown = now.topic().demonstration();
        List<String> kernels = names(shown.kernels().toArray(KernelPreset[]::new));
        if (!kernels.isEmpty() && !kernel.box().getItems().equals(kernels)) {
            kernel.box().getItems().setAll(kernels);
        }
        input.show(now.operands().inputPreset().id());
        kernel.show(now.operands().kernelPreset().id());
        present(inputRow, shown.hasInput());
        present(kernelRow, !shown.kernels().isEmpty());
        dials.forEach((dial, row) -> {
            Optional<Dial.Range> range =
                    shown.dials().stream().filter(one -> one.dial() == dial).findFirst();
            present(row, range.isPresent());
            range.ifPresent(ends -> row.show(ends, now.operands().get(dial)));
        });
    }

    private static void present(VBox row, boolean shown) {
        row.setVisible(shown);
        row.setManaged(shown);
    }
}
