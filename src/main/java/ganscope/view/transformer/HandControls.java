package ganscope.view.transformer;

import ganscope.transformer.Padding;
import ganscope.view.control.ChoiceEditor;
import ganscope.view.control.NumberEditor;
import ganscope.view.control.ToggleEditor;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import ganscope.view.model.setting.Kind;
import ganscope.view.shell.Surroundings;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the hand holds, as choices and numbers. */
final class HandControls extends VBox {
    private static final String SUM = "V_i=\\sum_{n,m}U_{nm}\\max(0,1-|x_i-m|)\\max(0,1-|y_i-n|)";
    private static final String SPLINE = "f(p)=a+Bp+\\sum_k w_k\\,U(|p-c_k|),\\quad U(r)=r^2\\ln r^2";

    private final HandModel model;
    private final ChoiceEditor mapping;
    private final ChoiceEditor digit;
    private final ChoiceEditor padding;
    private final ToggleEditor corners;
    private final ToggleEditor gradients;
    private final Map<Part, NumberEditor> parts = new EnumMap<>(Part.class);
    private final Map<Part, ControlRow> rows = new EnumMap<>(Part.class);

    HandControls(HandModel model, Surroundings shell, Consumer<Notice> say) {
        this.model = model;
        Messages messages = shell.messages();
        getStyleClass().addAll("controls-pane", "convolution-controls");
        mapping =
                new ChoiceEditor(new Kind.Choice("stn-mapping", ids(Mapping.values())), messages, (value, gesture) -> {
                    model.choose(Mapping.valueOf(value.toUpperCase(Locale.ROOT)));
                    return true;
                });
        digit = new ChoiceEditor(
                new Kind.Choice(
                        "stn-digit",
                        IntStream.range(0, 10).mapToObj(Integer::toString).toList()),
                messages,
                (value, gesture) -> {
                    model.digit(Integer.parseInt(value));
                    return true;
                });
        padding =
                new ChoiceEditor(new Kind.Choice("stn-padding", ids(Padding.values())), messages, (value, gesture) -> {
                    model.choose(Padding.valueOf(value.toUpperCase(Locale.ROOT)));
                    return true;
                });
        corners = new ToggleEditor((value, gesture) -> {
            model.alignCorners(Boolean.parseBoolean(value));
            return true;
        });
        gradients = new ToggleEditor((value, gesture) -> {
            model.showGradients(Boolean.parseBoolean(value));
            return true;
        });
        VBox all = new VBox(
                new ControlRow("digit", "transformer.digit", "", digit, shell),
                new ControlRow("mapping", "transformer.mapping", SPLINE, mapping, shell));
        all.getStyleClass().add("control-rows");
        for (Part part : Part.values()) {
            NumberEditor editor =
                    new NumberEditor(part.kind(), (value, gesture) -> set(part, value, messages, say), false);
            ControlRow row = new ControlRow(part.id(), part.key(), part.formula(), editor, shell);
            parts.put(part, editor);
            rows.put(part, row);
            all.getChildren().add(row);
        }
        all.getChildren()
                .addAll(
                        new ControlRow("padding", "transformer.padding", "", padding, shell),
                        new ControlRow("corners", "transformer.corners", "", corners, shell),
                        new ControlRow("gradients", "transformer.gradients", SUM, gradients, shell));
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.handProperty().subscribe(this::show);
    }

    private static List<String> ids(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private boolean set(Part part, String value, Messages messages, Consumer<Notice> say) {
        boolean taken = model.set(part, Double.parseDouble(value));
        if (!taken) {
            say.accept(new Notice(true, "transformer.refused", messages.get(part.key() + ".name") + ": " + value));
        }
        return taken;
    }

    /** The slider and field of a number. */
    NumberEditor part(Part part) {
        NumberEditor editor = parts.get(part);
        if (editor == null) {
            throw new IllegalArgumentException("part: " + part);
        }
        return editor;
    }

    private void show(Hand hand) {
        mapping.show(hand.mapping().id());
        digit.show(Integer.toString(model.digit()));
        padding.show(hand.sampler().padding().id());
        corners.show(Boolean.toString(hand.sampler().alignCorners()));
        gradients.show(Boolean.toString(hand.gradients()));
        rows.forEach((part, row) -> {
            boolean shown = part.mapping() == hand.mapping();
            row.setVisible(shown);
            row.setManaged(shown);
            if (shown) {
                double value = Math.rint(1000 * part.of(hand.affine())) / 1000;
                part(part).show(Double.toString(value == 0 ? 0 : value));
            }
        });
    }
}
