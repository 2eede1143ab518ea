package ganscope.view.som;

import ganscope.view.chart.FormulaImage;
import ganscope.view.model.Messages;
import ganscope.view.model.setting.Kind;
import ganscope.view.shell.Surroundings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** What a setting is, what its present value means, its formula, and its name on the command line. */
final class SomHelp {
    private static final double WIDTH = 22;
    private static final double MARGINS = 32;

    private SomHelp() {}

    /** Shows it beside its button. */
    static void show(SomSetting setting, String value, Button mark, Surroundings shell) {
        Messages messages = shell.messages();
        double type = mark.getFont().getSize();
        VBox box = new VBox(
                label(messages.get(setting.key() + ".name"), "help-title"),
                label(messages.get(setting.key() + ".about"), "help-text"));
        box.getStyleClass().add("help-content");
        box.setPrefWidth(WIDTH * type);
        if (setting.kind() instanceof Kind.Choice choice) {
            box.getChildren()
                    .addAll(
                            label(messages.get(choice.key(value)), "help-heading"),
                            label(messages.get(choice.key(value) + ".about"), "help-text"));
        }
        box.getChildren()
                .addAll(
                        new FormulaImage(
                                setting.formula(),
                                (float) (1.2 * type),
                                shell.appearance()
                                        .themeProperty()
                                        .get()
                                        .charts()
                                        .ink(),
                                WIDTH * type - MARGINS,
                                shell.painter()),
                        label("--" + setting.option(), "help-path"));
        PopOver popOver = new PopOver(box);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.getRoot().getStylesheets().setAll(mark.getScene().getStylesheets());
        popOver.getRoot().setStyle(mark.getScene().getRoot().getStyle());
        popOver.getRoot().getStyleClass().add("help");
        popOver.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
        popOver.show(mark);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
