package ganscope.view.chart;

import ganscope.chart.curve.Term;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.style.ChartOptions;
import ganscope.view.model.Appearance;
import ganscope.view.model.Messages;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** What a chart shows, how it is read, what to look for, and the definition of everything in it. */
public final class ChartHelp {
    /** Width and size of a formula, in units of the type size; the margins beside it, in pixels. */
    private static final double WIDTH = 32;

    private static final double FORMULA_SIZE = 1.15;
    private static final double MARGINS = 56;
    /** It is not higher than this share of the window. */
    private static final double HIGHEST = 0.62;
    /** What stays free between it and the edge of the window, in pixels. */
    private static final double EDGE = 12;

    private ChartHelp() {}

    /**
     * What is said of a chart.
     *
     * @param title its name
     * @param shows what it shows
     * @param reading how it is read
     * @param lookFor what to look for in it
     */
    public record Words(String title, String shows, String reading, String lookFor) {}

    /**
     * Shows the help of a chart beside its button.
     *
     * @param chart as it is on screen, of whose figures the definitions are given; null = none of them yet
     * @param type size of the letters, in pixels
     */
    public static PopOver show(
            Words words,
            @Nullable PaintedChart chart,
            double type,
            Node mark,
            Appearance appearance,
            ChartPainter painter) {
        Node root = mark.getScene().getRoot();
        ScrollPane scroll = new ScrollPane(content(words, chart, type, appearance, painter));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(WIDTH * type);
        PopOver popOver = new PopOver(scroll);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.getRoot().getStylesheets().setAll(mark.getScene().getStylesheets());
        popOver.getRoot().setStyle(root.getStyle());
        popOver.getRoot().getStyleClass().add("help");
        Bounds window = root.localToScreen(root.getLayoutBounds());
        Bounds place = mark.localToScreen(mark.getLayoutBounds());
        boolean down = place.getCenterY() < window.getMinY() + (1 - HIGHEST) * window.getHeight();
        boolean leftwards = place.getCenterX() > window.getMinX() + window.getWidth() / 2;
        double room = down ? window.getMaxY() - place.getMaxY() : place.getMinY() - window.getMinY();
        scroll.setMaxHeight(Math.min(HIGHEST * window.getHeight(), room - popOver.getArrowSize() - EDGE));
        popOver.setArrowLocation(
                down
                        ? leftwards ? PopOver.ArrowLocation.TOP_RIGHT : PopOver.ArrowLocation.TOP_LEFT
                        : leftwards ? PopOver.ArrowLocation.BOTTOM_RIGHT : PopOver.ArrowLocation.BOTTOM_LEFT);
        popOver.show(mark);
        // Its height is known when it is laid out, and grows when the formulas have been set.
        scroll.heightProperty().addListener((property, old, now) -> place(popOver, scroll, place, down));
        place(popOver, scroll, place, down);
        return popOver;
    }

    /** Keeps it beside its mark: under the pointer it would take the click that opened it, and close. */
    private static void place(PopOver popOver, ScrollPane scroll, Bounds mark, boolean down) {
        double top = down
                ? mark.getMaxY() + popOver.getArrowSize()
                : mark.getMinY() - popOver.getArrowSize() - scroll.getHeight();
        Point2D now = scroll.localToScreen(0, 0);
        popOver.setAnchorY(popOver.getAnchorY() + top - now.getY());
    }

    private static VBox content(
            Words words, @Nullable PaintedChart chart, double type, Appearance appearance, ChartPainter painter) {
        Messages messages = appearance.messages();
        ChartOptions options = appearance.charts().get();
        VBox box = new VBox(label(words.title, "help-title"));
        box.getStyleClass().add("help-content");
        box.getChildren().add(label(words.shows, "help-text"));
        box.getChildren().add(label(messages.get("view.chart.help.read"), "help-heading"));
        box.getChildren().add(label(words.reading, "help-text"));
        box.getChildren().add(label(messages.get("view.chart.help.look"), "help-heading"));
        box.getChildren().add(label(words.lookFor, "help-text"));
        if (chart != null) {
            chart.terms().forEach((term, name) -> define(term, name, options, type, box, painter));
        }
        return box;
    }

    private static void define(
            Term term, String name, ChartOptions options, double type, VBox box, ChartPainter painter) {
        box.getChildren().add(label(name, "help-term"));
        box.getChildren().add(label(term.about(options), "help-text"));
        box.getChildren()
                .add(new FormulaImage(
                        term.formula(),
                        (float) (FORMULA_SIZE * type),
                        options.theme().ink(),
                        WIDTH * type - MARGINS,
                        painter));
        if (!term.source().isEmpty()) {
            box.getChildren().add(label(term.source(), "help-paper"));
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
