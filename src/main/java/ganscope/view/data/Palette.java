package ganscope.view.data;

import ganscope.chart.style.ChartTheme;
import javafx.scene.paint.Color;

/** The charts' colours as JavaFX has them. */
record Palette(ChartTheme theme) {
    Color real() {
        return color(theme.real());
    }

    Color grid() {
        return color(theme.grid());
    }

    Color muted() {
        return color(theme.muted());
    }

    private static Color color(java.awt.Color color) {
        return Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
    }
}
