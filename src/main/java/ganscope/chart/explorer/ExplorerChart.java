package ganscope.chart.explorer;

import ganscope.chart.style.ChartOptions;
import ganscope.chart.text.ChartText;
import java.util.Locale;
import java.util.function.Supplier;

/** The charts of two distributions on the line, compared as such. */
public enum ExplorerChart {
    /** Both densities, with what they are taken by. */
    DENSITIES(ExplorerDensitiesDrawing::new),
    /** The best discriminator between them, and the value of the game. */
    DISCRIMINATOR(ExplorerDiscriminatorDrawing::new),
    /** The cheapest way to carry the mass of Q onto that of P. */
    PLAN(ExplorerPlanDrawing::new),
    /** Divergences and distance while Q is moved past P. */
    DISTANCE(ExplorerDistanceDrawing::new),
    /** The best critic of slope 1. */
    POTENTIAL(ExplorerPotentialDrawing::new),
    /** Entropy and cross-entropy as areas. */
    ENTROPY(ExplorerEntropyDrawing::new),
    /** The single bell that each divergence would make of Q. */
    FITS(ExplorerFitsDrawing::new),
    /** Two parallel lines of the plane. */
    LINES(ExplorerLinesDrawing::new),
    /** How many cells a histogram has in many dimensions. */
    BINS(ExplorerBinsDrawing::new);

    private final Supplier<ExplorerDrawing> drawing;

    ExplorerChart(Supplier<ExplorerDrawing> drawing) {
        this.drawing = drawing;
    }

    public ExplorerDrawing drawing() {
        return drawing.get();
    }

    /** The name in lessons and files, such as {@code explorer-densities}. */
    public String id() {
        return "explorer-" + name().toLowerCase(Locale.ROOT);
    }

    /** The name in the language of {@code options}. */
    public String title(ChartOptions options) {
        return text(options, "title");
    }

    /** One sentence on how to read the chart. */
    public String about(ChartOptions options) {
        return text(options, "about");
    }

    /** What it shows. */
    public String shows(ChartOptions options) {
        return text(options, "shows");
    }

    /** How it is read. */
    public String reading(ChartOptions options) {
        return text(options, "read");
    }

    /** What to look for in it. */
    public String lookFor(ChartOptions options) {
        return text(options, "look");
    }

    private String text(ChartOptions options, String what) {
        return ChartText.of(options.locale()).get(key(what));
    }

    /** The name of a text of its own. */
    String key(String what) {
        return "chart." + id() + "." + what;
    }

    /** As much of a scene as is seen in this chart: it is painted again only where that changes. */
    public ExplorerScene part(ExplorerScene scene) {
        return switch (this) {
            case DENSITIES -> scene.reduced(true, false, false, false);
            case PLAN -> scene.reduced(false, true, false, false);
            case DISTANCE -> scene.reduced(false, false, true, false);
            case FITS -> scene.reduced(false, false, false, true);
            case DISCRIMINATOR, POTENTIAL, ENTROPY, LINES, BINS -> scene.reduced(false, false, false, false);
        };
    }
}
