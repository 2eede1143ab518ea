package ganscope.chart.image;

import ganscope.chart.axis.Projection;
import ganscope.chart.curve.Tiles;
import ganscope.chart.layer.PaintedLayer;
import ganscope.chart.sheet.ImageSheet;
import ganscope.chart.sheet.Pixels;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.latent.FeatureMaps;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Paints the rows of feature maps: at the left what each is, at the right its scale. */
final class MapRowsLayer extends PaintedLayer {
    /** Room for the names of the rows, in units of type. */
    private static final double NAMES = 112;

    /** Room for their scales. */
    private static final double SCALES = 46;

    private static final double BAR = 4;

    private final transient MapRows rows;
    private final transient FeatureMaps maps;
    private final transient Look look;
    private final transient ChartText text;

    MapRowsLayer(MapRows rows, FeatureMaps maps, Look look) {
        this.rows = rows;
        this.maps = maps;
        this.look = look;
        text = look.text();
    }

    /** The room of the tiles in that of the chart. */
    static Rectangle2D room(Rectangle2D area, Look look) {
        double names = NAMES * look.unit();
        return new Rectangle2D.Double(
                area.getX() + names,
                area.getY(),
                Math.max(1, area.getWidth() - names - SCALES * look.unit()),
                area.getHeight());
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        Rectangle2D area = projection.area();
        Rectangle2D room = room(area, look);
        for (MapRow row : rows.all()) {
            Tiles tiles = row.tiles(room, look.unit());
            for (int i = 0; i < row.shown(tiles); i++) {
                tile(g, row, i, tiles.place(i));
            }
            beside(g, row, row.shown(tiles), row.place(room), area);
        }
        score(g, area, room);
    }

    private void tile(Graphics2D g, MapRow row, int i, Rectangle2D tile) {
        Rectangle2D place = ImageSheet.inner(tile, look);
        if (row.kind() == MapRow.Kind.PICTURE) {
            ImageSheet.framed(
                    g,
                    row.layer().values(),
                    0,
                    row.layer().height(),
                    place,
                    look.theme().generated(),
                    look.unit());
        } else {
            Pixels.draw(g, image(row, i), place);
        }
    }

    private BufferedImage image(MapRow row, int channel) {
        int height = row.layer().height();
        int width = row.layer().width();
        double reach = row.layer().largest();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                double share = reach > 0 ? row.layer().at(channel, i, j) / reach : 0;
                image.setRGB(j, i, color(share, row.color()).getRGB());
            }
        }
        return image;
    }

    /** Above 0 the network's colour, below it that of the text, and the paler the nearer to it. */
    private Color color(double share, Color above) {
        Color zero = ChartTheme.mix(look.theme().neutral(), look.theme().grid(), 0.5);
        return ChartTheme.mix(zero, share > 0 ? above : below(look), Math.min(1, Math.abs(share)));
    }

    static Color below(Look look) {
        return look.theme().isDark() ? look.theme().ink() : look.theme().muted();
    }

    private void beside(Graphics2D g, MapRow row, int shown, Rectangle2D place, Rectangle2D area) {
        double bar = BAR * look.unit();
        g.setPaint(row.color());
        g.fill(new Rectangle2D.Double(area.getX(), place.getY(), bar, place.getHeight()));
        Font font = look.tickFont();
        g.setFont(font);
        FontMetrics metrics = g.getFontMetrics();
        double left = area.getX() + 2 * bar;
        double room = place.getX() - left - look.unit();
        double line = metrics.getAscent() + metrics.getDescent();
        int lines = (int) Math.clamp((place.getHeight() + line / 4) / line, 0, 2);
        double first = place.getCenterY() - lines * line / 2.0 + metrics.getAscent();
        if (lines > 0) {
            write(g, FeatureWords.size(row, shown, text), look.theme().ink(), left, first, room);
            String scale = FeatureWords.scale(row.layer(), text);
            double right = area.getMaxX() - SCALES * look.unit() + 4 * look.unit();
            double middle = place.getCenterY() - line / 2 + metrics.getAscent();
            write(g, scale, look.theme().muted(), right, middle, area.getMaxX() - right);
        }
        if (lines > 1) {
            write(g, FeatureWords.name(row, text), look.theme().muted(), left, first + line, room);
        }
    }

    /** Writes a line, smaller where it would not fit. */
    private static void write(Graphics2D g, String words, Color color, double x, double y, double room) {
        Font font = g.getFont();
        int width = g.getFontMetrics().stringWidth(words);
        if (width > room) {
            g.setFont(font.deriveFont((float) Math.max(0.7 * font.getSize2D(), font.getSize2D() * room / width)));
        }
        g.setPaint(color);
        g.drawString(words, (float) x, (float) y);
        g.setFont(font);
    }

    private void score(Graphics2D g, Rectangle2D area, Rectangle2D room) {
        double top = area.getY() + rows.score() * area.getHeight();
        double bar = BAR * look.unit();
        g.setPaint(look.theme().discriminator());
        g.fill(new Rectangle2D.Double(area.getX(), top, bar, area.getMaxY() - top));
        g.setFont(look.textFont().deriveFont(Font.BOLD));
        FontMetrics metrics = g.getFontMetrics();
        double y = (top + area.getMaxY() - metrics.getHeight()) / 2 + metrics.getAscent();
        String words = text.get("chart.key.score-of-picture") + " = " + ChartText.number(maps.score());
        write(g, words, look.theme().discriminator(), area.getX() + 2 * bar, y, area.getWidth() - 2 * bar);
    }
}
