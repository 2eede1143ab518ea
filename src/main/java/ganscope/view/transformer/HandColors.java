package ganscope.view.transformer;

import ganscope.chart.style.ChartTheme;
import javafx.scene.paint.Color;

/** The colours of the sampler: blue what comes in, orange what is fetched, violet where it is fetched. */
record HandColors(ChartTheme theme) {
    /** How much of its colour a full pixel gets; letters stay legible on it. */
    private static final double MOST = 0.6;

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
        return card().interpolate(muted(), 0.4);
    }

    /** The grid. */
    Color grid() {
        return color(theme.discriminator());
    }

    Color source() {
        return color(theme.real());
    }

    Color result() {
        return color(theme.generated());
    }

    /** Behind a number of the source or, negative, of a gradient; the share is of the largest, −1 to 1. */
    Color behindSource(double share) {
        return behind(share >= 0 ? source() : result(), share);
    }

    /** Behind a number of the result. */
    Color behindResult(double share) {
        return behind(share >= 0 ? result() : source(), share);
    }

    private Color behind(Color color, double share) {
        return card().interpolate(color, MOST * Math.min(1, Math.abs(share)));
    }

    private static Color color(java.awt.Color color) {
        return Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
    }
}
