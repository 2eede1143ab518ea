package ganscope.chart.image;

import ganscope.chart.axis.Projection;
import ganscope.chart.curve.Figure;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Term;
import ganscope.chart.curve.Tiles;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.layer.PaintedLayer;
import ganscope.chart.sheet.ImageSheet;
import ganscope.chart.sheet.Picture;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.ImageView;
import ganscope.evaluation.latent.LatentPlane;
import ganscope.evaluation.latent.PlaneSpot;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** The chart of walks as a plane through latent space: small pictures of it, a point, and beside it what is made of the point. */
final class LatentPlanePicture {
    private static final double RADIUS = 6;

    private LatentPlanePicture() {}

    static Picture of(ImageView view, LatentPlane plane, Look look) {
        ChartText text = look.text();
        ChartKind kind = ChartKind.LATENT_WALK;
        Color ends = look.theme().generated();
        Color between = ChartTheme.fade(ends, 0.35);
        return ImageSheet.of(look)
                .layer(new PaintedLayer() {
                    @Override
                    public void paint(Graphics2D g, Projection projection) {
                        LatentPlanePicture.paint(g, projection.area(), view, plane, look);
                    }
                })
                .figure(new Figure.Tiled(
                        Term.WALK,
                        text.get("chart.key.plane"),
                        area -> LatentPlaneBoard.of(area, plane.side()).tiles(),
                        i -> text.get("chart.key.plane"),
                        i -> ""))
                .explain(
                        Term.PICTURE,
                        text.get("chart.key.plane-middle", text.count(plane.sample() + 1)),
                        ends,
                        KeyEntry.Mark.AREA)
                .explain(Term.WALK, text.get("chart.key.plane"), between, KeyEntry.Mark.AREA)
                .picture(kind.title(look.options()), about(plane, kind, text));
    }

    private static String about(LatentPlane plane, ChartKind kind, ChartText text) {
        String sample = text.count(plane.sample() + 1);
        double step = 2 * plane.reach() / (plane.side() - 1);
        double way = plane.reach() * plane.spot().way();
        return plane.onSphere()
                ? text.get(kind.key("now-sphere"), sample, text.count(Math.round(step)), text.count(Math.round(way)))
                : text.get(kind.key("now-plane"), sample, ChartText.number(step), ChartText.number(way));
    }

    private static void paint(Graphics2D g, Rectangle2D area, ImageView view, LatentPlane plane, Look look) {
        LatentPlaneBoard board = LatentPlaneBoard.of(area, plane.side());
        Color ends = look.theme().generated();
        Tiles tiles = board.tiles();
        for (int i = 0; i < tiles.count(); i++) {
            boolean middle = i == tiles.count() / 2;
            Rectangle2D place = middle ? tiles.place(i) : ImageSheet.inner(tiles.place(i), look);
            Color frame = middle ? ends : ChartTheme.fade(ends, 0.35);
            ImageSheet.framed(g, plane.pictures(), i, view.side(), place, frame, (middle ? 2.5 : 1) * look.unit());
        }
        Point2D at = board.pixel(plane.spot());
        Rectangle2D large = board.picture();
        g.setPaint(ends);
        g.setStroke(look.line(1.5));
        g.draw(new Line2D.Double(at.getX(), at.getY(), large.getX(), large.getCenterY()));
        ImageSheet.framed(g, plane.picture(), 0, view.side(), large, ends, 2 * look.unit());
        double r = RADIUS * look.unit();
        g.setPaint(look.theme().background());
        g.fill(new Ellipse2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r));
        g.setPaint(ends);
        g.fill(new Ellipse2D.Double(at.getX() - 0.7 * r, at.getY() - 0.7 * r, 1.4 * r, 1.4 * r));
    }

    /** The numbers behind it. */
    static ChartTable table(LatentPlane plane, int pixels) {
        ChartTable table = new ChartTable();
        PlaneSpot spot = plane.spot();
        table.column("across", spot.across()).column("up", spot.up()).column("picture", plane.picture());
        for (int i = 0; i < plane.side() * plane.side(); i++) {
            double[] one = new double[pixels];
            for (int pixel = 0; pixel < pixels; pixel++) {
                one[pixel] = plane.pictures().get(i * pixels + pixel);
            }
            table.column("plane_" + (i / plane.side() + 1) + "_" + (i % plane.side() + 1), one);
        }
        return table;
    }
}
