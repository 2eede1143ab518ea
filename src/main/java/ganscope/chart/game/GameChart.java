package ganscope.chart.game;

import ganscope.chart.style.ChartOptions;
import ganscope.chart.text.ChartText;
import java.util.Locale;
import java.util.function.Supplier;

/** The charts of the Dirac-GAN, the game of one parameter against one. */
public enum GameChart {
    /** The plane of both parameters: where both go, and the ways they went. */
    PORTRAIT(GamePortraitDrawing::new),
    /** The eigenvalues of one step on the complex plane, with the unit circle. */
    EIGENVALUES(GameEigenvaluesDrawing::new),
    /** The discriminator as a function, with the generated point and the data point. */
    POINT(GamePointDrawing::new),
    /** The best that the discriminator could do against each generated point. */
    RESPONSE(GameResponseDrawing::new);

    private final Supplier<GameDrawing> drawing;

    GameChart(Supplier<GameDrawing> drawing) {
        this.drawing = drawing;
    }

    public GameDrawing drawing() {
        return drawing.get();
    }

    /** The name in files, such as {@code game-portrait}. */
    public String id() {
        return "game-" + name().toLowerCase(Locale.ROOT);
    }

    /** The name in the language of {@code options}. */
    public String title(ChartOptions options) {
        return ChartText.of(options.locale()).get(key("title"));
    }

    /** One sentence on how to read the chart, in the language of {@code options}. */
    public String about(ChartOptions options) {
        return ChartText.of(options.locale()).get(key("about"));
    }

    private String key(String what) {
        return "chart." + id() + "." + what;
    }
}
