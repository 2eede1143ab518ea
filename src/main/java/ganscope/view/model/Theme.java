package ganscope.view.model;

import ganscope.chart.style.ChartTheme;
import java.awt.Color;
import java.util.Locale;

/** The colours of the window; those of the charts come from the same palette, so that they mean the same everywhere. */
public enum Theme {
    /** Dark on white. */
    LIGHT(ChartTheme.LIGHT, new Color(0xF3F5F8), new Color(0x3B4A5E)),
    /** Bright on dark blue grey. */
    DARK(ChartTheme.DARK, new Color(0x0E1217), new Color(0x9FB3CC)),
    /** White and saturated on black. */
    HIGH_CONTRAST(ChartTheme.HIGH_CONTRAST, new Color(0x000000), new Color(0xFFFFFF));

    private final ChartTheme charts;
    private final Color ground;
    private final Color accent;

    Theme(ChartTheme charts, Color ground, Color accent) {
        this.charts = charts;
        this.ground = ground;
        this.accent = accent;
    }

    /** The charts' colours. */
    public ChartTheme charts() {
        return charts;
    }

    /** The name of its name in the message bundles. */
    public String key() {
        return "view.theme." + id();
    }

    /** The name in files and as a style class. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The colours as looked-up CSS colours, for the root of the scene. */
    public String css() {
        return color("-gs-ground", ground)
                + color("-gs-card", charts.background())
                + color("-gs-ink", charts.ink())
                + color("-gs-muted", charts.muted())
                + color("-gs-line", charts.grid())
                + color("-gs-real", charts.real())
                + color("-gs-generated", charts.generated())
                + color("-gs-discriminator", charts.discriminator())
                + color("-gs-accent", accent);
    }

    private static String color(String name, Color color) {
        return String.format(Locale.ROOT, "%s: #%06x; ", name, color.getRGB() & 0xFFFFFF);
    }
}
