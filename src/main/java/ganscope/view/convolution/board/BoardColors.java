package ganscope.view.convolution.board;

import ganscope.chart.style.ChartTheme;
import javafx.scene.paint.Color;

/** The colours of grids: from the palette of the charts, blue above 0 and orange below, the stronger the larger. */
record BoardColors(ChartTheme theme) {
    /** How much of its colour the smallest and the largest number get; letters stay legible on both. */
    private static final double LEAST = 0.1;

    private static final double MOST = 0.55;

    Color card() {
        return color(theme.background());
    }

    Color ink() {
        return color(theme.ink());
    }

    Color muted() {
        return color(theme.muted());
    }

    Color line() {
        return card().interpolate(muted(), 0.45);
    }

    /** Behind zeros that nobody measured. */
    Color put() {
        return color(theme.grid());
    }

    /** What takes part in the present step. */
    Color lit() {
        return color(theme.discriminator());
    }

    /**
     * Behind a number.
     *
     * @param share of the largest in its panel, −1 to 1
     */
    Color behind(double share) {
        return share == 0
                ? card()
                : card().interpolate(
                                color(share > 0 ? theme.real() : theme.generated()),
                                LEAST + (MOST - LEAST) * Math.min(1, Math.abs(share)));
    }

    private static Color color(java.awt.Color color) {
        return Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
    }
}
