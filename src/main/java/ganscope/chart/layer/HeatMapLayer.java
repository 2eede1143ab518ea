package ganscope.chart.layer;

import ganscope.chart.axis.Projection;
import ganscope.chart.curve.Figure;
import ganscope.chart.curve.Term;
import ganscope.chart.style.ColorScale;
import ganscope.data.distribution.Range;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A grid of values over a box, as one image with one pixel for each pixel of the screen. */
public final class HeatMapLayer extends PaintedLayer {
    /** Larger pictures are drawn at this size and stretched. */
    private static final int MOST = 1000;

    private final transient double[] values;
    private final transient Range box;
    private final transient ColorScale scale;
    private final int side;
    private final boolean smooth;

    /**
     * A heat map.
     *
     * @param values side × side, row-major from the lower left corner, at cell centres
     * @param smooth interpolate between cell centres; else every cell has one colour
     */
    public HeatMapLayer(double[] values, int side, Range box, ColorScale scale, boolean smooth) {
        this.values = values;
        this.side = side;
        this.box = box;
        this.scale = scale;
        this.smooth = smooth;
    }

    /** Its numbers, for a person who points at them. */
    public Figure figure(Term term, String name) {
        return new Figure.Cells(term, name, values, side, box);
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        double left = projection.x(box.low().get(0));
        double right = projection.x(box.high().get(0));
        double top = projection.y(box.high().get(1));
        double bottom = projection.y(box.low().get(1));
        Rectangle2D target = new Rectangle2D.Double(left, top, right - left, bottom - top);
        if (target.getWidth() < 1 || target.getHeight() < 1) {
            return;
        }
        double device = Math.abs(g.getTransform().getScaleX());
        int width = (int) Math.clamp(Math.round(target.getWidth() * device), 1, MOST);
        int height = (int) Math.clamp(Math.round(target.getHeight() * device), 1, MOST);
        Object before = g.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        g.drawImage(
                image(width, height),
                (int) Math.round(left),
                (int) Math.round(top),
                (int) Math.round(target.getWidth()),
                (int) Math.round(target.getHeight()),
                null);
        if (before != null) {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, before);
        }
    }

    /** The picture, row by row from the top. */
    private BufferedImage image(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] colors = scale.pixels();
        float factor = (float) ((colors.length - 1) / (2 * scale.reach()));
        float lowest = (float) scale.lowest();
        Axis across = Axis.of(width, side, smooth, false);
        Axis up = Axis.of(height, side, smooth, true);
        float[] row = new float[side];
        for (int y = 0; y < height; y++) {
            int below = up.cell[y] * side;
            int above = up.next[y] * side;
            float share = up.share[y];
            for (int i = 0; i < side; i++) {
                float low = (float) values[below + i];
                row[i] = (low + share * ((float) values[above + i] - low) - lowest) * factor + 0.5f;
            }
            int at = y * width;
            for (int x = 0; x < width; x++) {
                float low = row[across.cell[x]];
                int index = (int) (low + across.share[x] * (row[across.next[x]] - low));
                pixels[at + x] = colors[Math.clamp(index, 0, colors.length - 1)];
            }
        }
        return image;
    }

    /** Which two cells every pixel of one direction lies between, and how far from the first. */
    @SuppressWarnings("ArrayRecordComponent") // Never leaves this class.
    private record Axis(int[] cell, int[] next, float[] share) {
        static Axis of(int pixels, int side, boolean smooth, boolean downwards) {
            int[] cell = new int[pixels];
            int[] next = new int[pixels];
            float[] share = new float[pixels];
            for (int i = 0; i < pixels; i++) {
                double at = (i + 0.5) / pixels * side;
                double place = downwards ? side - at : at;
                double center = Math.clamp(place - 0.5, 0.0, side - 1.0);
                cell[i] = smooth ? (int) center : Math.clamp((int) place, 0, side - 1);
                next[i] = smooth ? Math.min(cell[i] + 1, side - 1) : cell[i];
                share[i] = smooth ? (float) (center - cell[i]) : 0;
            }
            return new Axis(cell, next, share);
        }
    }
}
