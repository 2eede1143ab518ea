package ganscope.view.transformer;

import ganscope.view.chart.FormulaImage;
import ganscope.view.control.Buttons;
import ganscope.view.control.SettingEditor;
import ganscope.view.model.Messages;
import ganscope.view.shell.Surroundings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** A control with its name, and with a question mark that explains it. */
final class ControlRow extends VBox {
    private static final double HELP_WIDTH = 24;
    private static final int MARGINS = 32;

    private final String key;
    private final String formula;
    private final Surroundings shell;

    /**
     * A row.
     *
     * @param key of its words: {@code .name} and {@code .about}
     * @param formula in LaTeX; empty for none
     */
    ControlRow(String id, String key, String formula, SettingEditor editor, Surroundings shell) {
        this.key = key;
        this.formula = formula;
        this.shell = shell;
        Messages messages = shell.messages();
        getStyleClass().add("setting");
        setId("stn-" + id);
        Label name = new Label();
        name.textProperty().bind(messages.bind(key + ".name"));
        name.getStyleClass().add("setting-name");
        name.setMinWidth(USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind(key + ".about"));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        name.setTooltip(tooltip);
        Button help = Buttons.flat("mdi2h-help-circle-outline", "view.help.button", messages);
        help.getStyleClass().add("help-button");
        help.setOnAction(event -> explain(help));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Region beside = editor.beside();
        beside.setMinWidth(USE_PREF_SIZE);
        beside.accessibleTextProperty().bind(messages.bind(key + ".name"));
        HBox head = new HBox(name, help, space, beside);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("setting-head");
        getChildren().add(head);
        Region below = editor.below();
        if (below != null) {
            below.accessibleTextProperty().bind(messages.bind(key + ".name"));
            getChildren().add(below);
        }
    }

    private void explain(Button mark) {
        Messages messages = shell.messages();
        double type = mark.getFont().getSize();
        VBox box = new VBox(
                label(messages.get(key + ".name"), "help-title"), label(messages.get(key + ".about"), "help-text"));
        box.getStyleClass().add("help-content");
        box.setPrefWidth(HELP_WIDTH * type);
        if (!formula.isEmpty()) {
            box.getChildren()
                    .add(new FormulaImage(
                            formula,
                            (float) (1.2 * type),
                            shell.appearance().themeProperty().get().charts().ink(),
                            HELP_WIDTH * type - MARGINS,
                            shell.painter()));
        }
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
