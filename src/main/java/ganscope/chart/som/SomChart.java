package ganscope.chart.som;

import ganscope.chart.style.ChartOptions;
import ganscope.chart.text.ChartText;
import ganscope.som.MapView;
import java.util.Locale;
import java.util.function.Supplier;

/** The charts of a self-organising map. */
public enum SomChart {
    /** Its units among the data, joined to their neighbours. */
    UNFOLDED(SomUnfoldedDrawing::new),
    /** The quantization error and the topographic error over the steps. */
    ERRORS(SomErrorsDrawing::new),
    /** How far each unit is from its neighbours, on the grid. */
    U_MATRIX(SomUnitsDrawing::distances),
    /** How many rows are nearest to each unit, on the grid. */
    HITS(SomUnitsDrawing::hits),
    /** Each coordinate of the units, on the grid. */
    PLANES(SomPlanesDrawing::new),
    /** Each unit as the picture that it is, on the grid. */
    PROTOTYPES(SomPrototypesDrawing::new);

    private final Supplier<SomDrawing> drawing;

    SomChart(Supplier<SomDrawing> drawing) {
        this.drawing = drawing;
    }

    public SomDrawing drawing() {
        return drawing.get();
    }

    /** Whether it has anything to show of a map: prototypes are of pictures only. */
    public boolean suits(MapView map) {
        return this != PROTOTYPES || map.side() > 0;
    }

    /** The name in lessons and files, such as {@code som-u-matrix}. */
    public String id() {
        return "som-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name in the language of {@code options}. */
    public String title(ChartOptions options) {
        return ChartText.of(options.locale()).get(key("title"));
    }

    /** One sentence on how to read the chart, in the language of {@code options}. */
    public String about(ChartOptions options) {
        return ChartText.of(options.locale()).get(key("about"));
    }

    /** What it shows. */
    public String shows(ChartOptions options) {
        return ChartText.of(options.locale()).get(key("shows"));
    }

    /** How it is read. */
    public String reading(ChartOptions options) {
        return ChartText.of(options.locale()).get(key("read"));
    }

    /** What to look for in it. */
    public String lookFor(ChartOptions options) {
        return ChartText.of(options.locale()).get(key("look"));
    }

    /** The name of a text of its own. */
    String key(String what) {
        return "chart." + id() + "." + what;
    }
}
