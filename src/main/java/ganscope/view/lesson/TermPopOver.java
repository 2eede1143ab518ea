package ganscope.view.lesson;

import ganscope.lesson.course.Glossary;
import ganscope.text.Language;
import ganscope.view.chart.FormulaImage;
import ganscope.view.shell.Surroundings;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** What a word of the glossary means, above or below the word. */
final class TermPopOver {
    /** Width and size of a formula, in units of the type size; the margins beside it, in pixels. */
    private static final double WIDTH = 26;

    private static final double FORMULA_SIZE = 1.2;
    private static final double MARGINS = 32;

    private TermPopOver() {}

    /** Shows it beside the word. */
    static PopOver show(Glossary.Entry entry, double type, Node word, Surroundings shell) {
        Scene scene = word.getScene();
        VBox content = content(entry, type, shell);
        PopOver popOver = new PopOver(content);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.getRoot().getStylesheets().setAll(scene.getStylesheets());
        popOver.getRoot().setStyle(scene.getRoot().getStyle());
        popOver.getRoot().getStyleClass().add("help");
        Bounds window = scene.getRoot().localToScreen(scene.getRoot().getLayoutBounds());
        Bounds place = word.localToScreen(word.getLayoutBounds());
        boolean down = place.getCenterY() < window.getCenterY();
        boolean leftwards = place.getCenterX() > window.getCenterX();
        popOver.setArrowLocation(
                down
                        ? leftwards ? PopOver.ArrowLocation.TOP_RIGHT : PopOver.ArrowLocation.TOP_LEFT
                        : leftwards ? PopOver.ArrowLocation.BOTTOM_RIGHT : PopOver.ArrowLocation.BOTTOM_LEFT);
        popOver.show(word);
        // Its height is known when it is laid out, and grows when the formula has been set.
        content.heightProperty().addListener((property, old, now) -> place(popOver, content, place, down));
        place(popOver, content, place, down);
        return popOver;
    }

    private static void place(PopOver popOver, VBox content, Bounds word, boolean down) {
        double top = down
                ? word.getMaxY() + popOver.getArrowSize()
                : word.getMinY() - popOver.getArrowSize() - content.getHeight();
        Point2D now = content.localToScreen(0, 0);
        popOver.setAnchorY(popOver.getAnchorY() + top - now.getY());
    }

    private static VBox content(Glossary.Entry entry, double type, Surroundings shell) {
        Language language = shell.messages().language();
        VBox box = new VBox(label(entry.term().in(language), "help-title"));
        box.getStyleClass().add("help-content");
        box.setId("term-" + entry.id());
        box.setPrefWidth(WIDTH * type);
        box.getChildren().add(label(entry.definition().plain(language), "help-text"));
        entry.formula()
                .ifPresent(formula -> box.getChildren()
                        .add(new FormulaImage(
                                formula,
                                (float) (FORMULA_SIZE * type),
                                shell.appearance()
                                        .themeProperty()
                                        .get()
                                        .charts()
                                        .ink(),
                                WIDTH * type - MARGINS,
                                shell.painter())));
        entry.source().ifPresent(source -> box.getChildren().add(label(source, "help-paper")));
        return box;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
