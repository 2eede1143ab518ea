package ganscope.chart.style;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;

/**
 * A disc with a thin rim that sets it off from what is behind it. On images it is drawn once and then stamped, at half
 * pixels: filling hundreds of antialiased circles costs ten times as much.
 *
 * @param fill the disc
 * @param rim around it
 * @param radius of the disc in pixels
 * @param edge width of the rim in pixels
 */
public record Dot(Color fill, Color rim, double radius, double edge) {
    private static final int PHASES = 2;

    /** So few dots are drawn rims first: where they lie on one another, all of them together still have a colour. */
    private static final int FEW = 256;

    /** A dot of this radius at scale 1, its rim in the colour of the background. */
    public static Dot of(Color color, Look look, double radius) {
        return new Dot(color, ChartTheme.fade(look.theme().background(), 0.8), radius * look.unit(), 0.8 * look.unit());
    }

    /** Draws one dot at every point; points without a place are left out. */
    void draw(Graphics2D g, double[] x, double[] y) {
        pen(g, x.length).draw(x, y);
    }

    /** Draws about so many dots on these graphics, some at a time. */
    public Pen pen(Graphics2D g, int count) {
        AffineTransform transform = g.getTransform();
        boolean upright = transform.getShearX() == 0 && transform.getShearY() == 0;
        DotRaster raster = upright && count > 8 ? DotRaster.of(g) : null;
        Rectangle clip = raster == null ? null : raster.within(g, transform);
        if (raster == null || clip == null) {
            return (x, y) -> discs(g, x, y);
        }
        int reach = (int) Math.ceil((radius + edge) * transform.getScaleX()) + 1;
        double scale = transform.getScaleX();
        if (count > FEW) {
            DotRaster.Stamp[] stamps = stamps(scale, reach, true, true);
            return (x, y) -> stamp(raster, clip, x, y, transform, stamps, reach);
        }
        DotRaster.Stamp[] rims = stamps(scale, reach, true, false);
        DotRaster.Stamp[] fills = stamps(scale, reach, false, true);
        return (x, y) -> {
            stamp(raster, clip, x, y, transform, rims, reach);
            stamp(raster, clip, x, y, transform, fills, reach);
        };
    }

    /** Draws a dot at every point x, y; points without a place are left out. */
    public interface Pen {
        /** Draws n dots at n abscissae and n ordinates in pixels. */
        void draw(double[] x, double[] y);
    }

    private void discs(Graphics2D g, double[] x, double[] y) {
        boolean together = x.length > FEW;
        for (int pass = together ? 1 : 0; pass < 2; pass++) {
            for (int i = 0; i < x.length; i++) {
                if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
                    disc(g, x[i], y[i], 1, together || pass == 0, pass == 1);
                }
            }
        }
    }

    private void disc(Graphics2D g, double x, double y, double scale, boolean rimmed, boolean filled) {
        double outer = (radius + edge) * scale;
        double inner = radius * scale;
        if (rimmed) {
            g.setPaint(rim);
            g.fill(new Ellipse2D.Double(x - outer, y - outer, 2 * outer, 2 * outer));
        }
        if (filled) {
            g.setPaint(fill);
            g.fill(new Ellipse2D.Double(x - inner, y - inner, 2 * inner, 2 * inner));
        }
    }

    private static void stamp(
            DotRaster raster,
            Rectangle clip,
            double[] x,
            double[] y,
            AffineTransform transform,
            DotRaster.Stamp[] stamps,
            int reach) {
        double scale = transform.getScaleX();
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
                int halfX = (int) Math.round((x[i] * scale + transform.getTranslateX()) * PHASES);
                int halfY = (int) Math.round((y[i] * scale + transform.getTranslateY()) * PHASES);
                int phase = Math.floorMod(halfY, PHASES) * PHASES + Math.floorMod(halfX, PHASES);
                int left = Math.floorDiv(halfX, PHASES) - reach;
                int top = Math.floorDiv(halfY, PHASES) - reach;
                raster.lay(stamps[phase], left, top, clip);
            }
        }
    }

    private DotRaster.Stamp[] stamps(double scale, int reach, boolean rimmed, boolean filled) {
        DotRaster.Stamp[] stamps = new DotRaster.Stamp[PHASES * PHASES];
        for (int phase = 0; phase < stamps.length; phase++) {
            int side = 2 * reach + 1;
            BufferedImage stamp = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D g = stamp.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            double offset = 1.0 / PHASES;
            double down = Math.floorDiv(phase, PHASES) * offset;
            disc(g, reach + phase % PHASES * offset, reach + down, scale, rimmed, filled);
            g.dispose();
            stamps[phase] = new DotRaster.Stamp(stamp);
        }
        return stamps;
    }
}
