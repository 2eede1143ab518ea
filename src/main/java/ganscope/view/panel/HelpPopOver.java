package ganscope.view.panel;

import ganscope.view.chart.FormulaImage;
import ganscope.view.context.DeskContext;
import ganscope.view.model.Messages;
import ganscope.view.model.SettingValues;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Setting;
import ganscope.view.model.setting.SettingFormula;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** What a control is, what to expect when it grows, its values, its formula, its paper. */
public final class HelpPopOver {
    /** Width and size of a formula, in units of the type size; the margins beside it, in pixels. */
    private static final double WIDTH = 26;

    private static final double FORMULA_SIZE = 1.2;
    private static final double MARGINS = 32;

    /** The usual size of type, where the mark has none. */
    private static final double TYPE = 13;

    /** Of so many values a help explains every one. */
    private static final int FEW = 4;

    private HelpPopOver() {}

    /**
     * Shows the help of a setting.
     *
     * @param row the control that is explained, which stays in sight: the help stands at its right
     * @param mark to which height the arrow points
     */
    public static PopOver show(Setting setting, Node row, Node mark, DeskContext desk) {
        double type = mark instanceof Labeled words ? words.getFont().getSize() : TYPE;
        VBox content = content(setting, type, desk);
        PopOver popOver = new PopOver(content);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.getRoot().getStylesheets().setAll(mark.getScene().getStylesheets());
        popOver.getRoot().setStyle(mark.getScene().getRoot().getStyle());
        popOver.getRoot().getStyleClass().add("help");
        Node desktop = mark.getScene().getRoot();
        Bounds window = desktop.localToScreen(desktop.getLayoutBounds());
        double x = row.localToScreen(row.getLayoutBounds()).getMaxX();
        double y = mark.localToScreen(mark.getLayoutBounds()).getCenterY();
        popOver.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
        popOver.show(mark, x, y);
        // Its height is known when it is laid out, and grows when the formula has been set.
        content.heightProperty().addListener((property, old, now) -> place(popOver, x, y, window));
        place(popOver, x, y, window);
        return popOver;
    }

    /** Keeps all of it on the window, with its arrow at a point of the screen. */
    private static void place(PopOver popOver, double x, double y, Bounds window) {
        Region content = (Region) popOver.getContentNode();
        double corner = popOver.getCornerRadius() + popOver.getArrowSize();
        HelpPlace place = HelpPlace.of(y, content.getHeight(), corner, window.getMinY(), window.getMaxY());
        popOver.setArrowLocation(place.upper() ? PopOver.ArrowLocation.LEFT_TOP : PopOver.ArrowLocation.LEFT_BOTTOM);
        popOver.setArrowIndent(place.indent());
        // The pop-over's own reckoning takes the height that its text would have in one line.
        Point2D now = content.localToScreen(0, 0);
        popOver.setAnchorX(popOver.getAnchorX() + x + popOver.getArrowSize() - now.getX());
        popOver.setAnchorY(popOver.getAnchorY() + place.top() - now.getY());
    }

    private static VBox content(Setting setting, double type, DeskContext desk) {
        Messages messages = desk.messages();
        VBox box = new VBox(label(messages.get(setting.text() + ".name"), "help-title"));
        box.getStyleClass().add("help-content");
        box.setPrefWidth(WIDTH * type);
        box.getChildren().add(label(messages.get(setting.text() + ".about"), "help-text"));
        if (messages.has(setting.text() + ".grows")) {
            box.getChildren().add(label(messages.get("view.help.grows"), "help-heading"));
            box.getChildren().add(label(messages.get(setting.text() + ".grows"), "help-text"));
        }
        box.getChildren()
                .add(label(
                        SettingValues.sentence(
                                setting,
                                desk.model().experiment(),
                                desk.model().originProperty().get(),
                                messages),
                        "help-text"));
        if (setting.kind() instanceof Kind.Choice choice) {
            describe(choice, desk.model().edits().value(setting.path()), messages, box);
        }
        String formula = SettingFormula.of(setting, desk.model().experiment());
        if (!formula.isEmpty()) {
            box.getChildren()
                    .add(new FormulaImage(
                            formula,
                            (float) (FORMULA_SIZE * type),
                            desk.appearance().themeProperty().get().charts().ink(),
                            WIDTH * type - MARGINS,
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

    /** Every value of a short choice, the present one of a long choice. */
    private static void describe(Kind.Choice choice, String value, Messages messages, VBox box) {
        for (String each : choice.values().size() <= FEW ? choice.values() : List.of(value)) {
            box.getChildren().add(label(messages.get(choice.key(each)), "help-heading"));
            box.getChildren().add(label(messages.get(choice.key(each) + ".about"), "help-text"));
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
