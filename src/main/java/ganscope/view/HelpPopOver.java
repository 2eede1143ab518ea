package ganscope.view;

import ganscope.view.model.Kind;
import ganscope.view.model.Messages;
import ganscope.view.model.Setting;
import ganscope.view.model.SettingFormula;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** What a control is, what to expect when it grows, its formula, its paper. */
final class HelpPopOver {
    private static final double WIDTH = 340;
    private static final float FORMULA_SIZE = 16;

    private HelpPopOver() {}

    static PopOver show(Setting setting, Node owner, DeskContext desk) {
        PopOver popOver = new PopOver(content(setting, desk));
        popOver.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.getRoot().getStylesheets().setAll(owner.getScene().getStylesheets());
        popOver.getRoot().setStyle(owner.getScene().getRoot().getStyle());
        popOver.getRoot().getStyleClass().add("help");
        popOver.show(owner);
        return popOver;
    }

    private static VBox content(Setting setting, DeskContext desk) {
        Messages messages = desk.messages();
        VBox box = new VBox(label(messages.get(setting.text() + ".name"), "help-title"));
        box.getStyleClass().add("help-content");
        box.setPrefWidth(WIDTH);
        box.getChildren().add(label(messages.get(setting.text() + ".about"), "help-text"));
        if (messages.has(setting.text() + ".grows")) {
            box.getChildren().add(label(messages.get("view.help.grows"), "help-heading"));
            box.getChildren().add(label(messages.get(setting.text() + ".grows"), "help-text"));
        }
        if (setting.kind() instanceof Kind.Choice choice) {
            describe(choice, desk.model().value(setting.path()), messages, box);
        }
        String formula = SettingFormula.of(setting, desk.model().experiment());
        if (!formula.isEmpty()) {
            box.getChildren()
                    .add(new FormulaImage(
                            formula,
                            FORMULA_SIZE,
                            desk.appearance().themeProperty().get().charts().ink(),
                            WIDTH - 32,
                            desk.painter()));
        }
        if (setting.rebuilds()) {
            box.getChildren().add(label(messages.get("view.help.rebuilds"), "help-warning"));
        }
        if (!setting.paper().isEmpty()) {
            box.getChildren().add(label(setting.paper(), "help-paper"));
        }
        box.getChildren().add(label(setting.path(), "help-path"));
        return box;
    }

    /** What is chosen at present, where there is more to say than its name. */
    private static void describe(Kind.Choice choice, String value, Messages messages, VBox box) {
        String key = choice.key(value);
        if (messages.has(key + ".about")) {
            box.getChildren().add(label(messages.get(key), "help-heading"));
            box.getChildren().add(label(messages.get(key + ".about"), "help-text"));
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        label.getStyleClass().add(style);
        return label;
    }
}
