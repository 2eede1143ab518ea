package ganscope.chart.game;

import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Term;
import ganscope.chart.layer.ArrowLayer;
import ganscope.chart.layer.HeatMapLayer;
import ganscope.chart.layer.PointLayer;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.ColorScale;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.data.distribution.Range;
import ganscope.evaluation.metric.Series;
import ganscope.game.DiracGame;
import ganscope.game.Position;
import java.awt.Color;
import java.util.Arrays;

/** The plane of both parameters: V as a heat map, the vector field as arrows, and the ways that were dropped. */
final class GamePortraitDrawing implements GameDrawing {
    private static final int CELLS = 61;
    /** Arrows of one row. */
    private static final int ARROWS = 13;
    /** Lengths of arrows grow as this power of the field, so that small ones are seen beside large ones. */
    private static final double COMPRESSION = 0.4;

    /** Values beyond this share of all have the colour of the end. */
    private static final double ENDS = 0.9;

    @Override
    public Picture picture(GameScene scene, Look look) {
        ChartText text = look.text();
        ChartTheme theme = look.theme();
        double reach = scene.reach();
        Range box = Range.of(-reach, reach, -reach, reach);
        Axes axes = new Axes(look);
        org.jfree.data.Range side = new org.jfree.data.Range(-reach, reach);
        double[] values = values(scene.game(), box);
        ColorScale colors = colors(scene.game(), values, look);
        Sheet sheet = Sheet.plane(
                        look,
                        axes.abscissa(text.get("chart.axis.theta"), side),
                        axes.number(text.get("chart.axis.psi"), side))
                .grid()
                .cells(Term.GAME_VALUE, "V", new HeatMapLayer(values, CELLS, box, colors, true));
        arrows(sheet, scene, look);
        ways(sheet, scene, look);
        sheet.dots(
                        Term.GAME_EQUILIBRIUM,
                        text.get("chart.key.game-equilibrium"),
                        PointLayer.of(Series.of(0, 0), theme.real(), look, 4.2))
                .explain(Term.GAME_EQUILIBRIUM, text.get("chart.key.game-equilibrium"), theme.real(), KeyEntry.Mark.DOT)
                .explain(Term.VECTOR_FIELD, text.get("chart.key.vector-field"), theme.muted(), KeyEntry.Mark.LINE)
                .colors(colors);
        return sheet.picture(GameChart.PORTRAIT.title(look.options()), GameChart.PORTRAIT.about(look.options()));
    }

    private static double[] values(DiracGame game, Range box) {
        double[] values = new double[CELLS * CELLS];
        for (int row = 0; row < CELLS; row++) {
            for (int column = 0; column < CELLS; column++) {
                values[row * CELLS + column] = game.value(new Position(center(box, 0, column), center(box, 1, row)));
            }
        }
        return values;
    }

    private static double center(Range box, int axis, int cell) {
        return box.low().get(axis) + (cell + 0.5) / CELLS * box.length(axis);
    }

    /** Around V at the equilibrium: high is good for the discriminator. */
    private static ColorScale colors(DiracGame game, double[] values, Look look) {
        double middle = game.value(new Position(0, 0));
        double[] off = Arrays.stream(values)
                .map(value -> Math.abs(value - middle))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double reach = off.length == 0 ? 1 : Ranges.roundUp(off[(int) (ENDS * (off.length - 1))]);
        ChartTheme theme = look.theme();
        ColorScale pale = ColorScale.pale(look.text().get("chart.key.game-value"), middle, reach, theme);
        return new ColorScale(
                pale.name(),
                middle,
                pale.reach(),
                pale.low(),
                pale.neutral(),
                ChartTheme.mix(theme.neutral(), theme.discriminator(), 0.45));
    }

    private static void arrows(Sheet sheet, GameScene scene, Look look) {
        double[] at = new double[2 * ARROWS * ARROWS];
        double[] arrow = new double[at.length];
        double step = 2 * scene.reach() / ARROWS;
        for (int i = 0; i < ARROWS * ARROWS; i++) {
            Position place = new Position(
                    -scene.reach() + (i % ARROWS + 0.5) * step, -scene.reach() + (i / ARROWS + 0.5) * step);
            Position v = scene.game().field(place);
            double size = v.radius();
            double factor = size > 0 && Double.isFinite(size) ? Math.pow(size, COMPRESSION - 1) : 0;
            at[2 * i] = place.theta();
            at[2 * i + 1] = place.psi();
            arrow[2 * i] = factor == 0 ? 0 : factor * v.theta();
            arrow[2 * i + 1] = factor == 0 ? 0 : factor * v.psi();
        }
        Series arrows = Series.of(arrow);
        Color color = ChartTheme.mix(look.theme().muted(), look.theme().background(), 0.15);
        sheet.layer(new ArrowLayer(Series.of(at), arrows, color, look, 1.1, 17, ArrowLayer.quantile(arrows, 1)));
    }

    private static void ways(Sheet sheet, GameScene scene, Look look) {
        ChartText text = look.text();
        ChartTheme theme = look.theme();
        for (int i = 0; i < scene.ways().size(); i++) {
            GameScene.Way way = scene.ways().get(i);
            boolean newest = i == scene.ways().size() - 1;
            Color color = newest ? theme.ink() : theme.metric(i);
            sheet.layer(new FadingPathLayer(way.theta(), way.psi(), color, look));
            double startX = way.theta().get(0);
            double startY = way.psi().get(0);
            String start = text.get("chart.key.way-start");
            sheet.dots(Term.TRAJECTORY, start, PointLayer.of(Series.of(startX, startY), theme.background(), look, 4.4));
            sheet.layer(PointLayer.of(Series.of(startX, startY), color, look, 2.2));
            Position last = way.last();
            Color now = newest ? theme.generated() : color;
            sheet.dots(
                    Term.TRAJECTORY,
                    text.get("chart.key.way-now"),
                    PointLayer.of(Series.of(last.theta(), last.psi()), now, look, newest ? 5.5 : 4));
        }
        if (!scene.ways().isEmpty()) {
            sheet.explain(Term.TRAJECTORY, text.get("chart.key.way-now"), theme.generated(), KeyEntry.Mark.DOT)
                    .explain(Term.TRAJECTORY, text.get("chart.key.way"), theme.ink(), KeyEntry.Mark.LINE);
        }
    }
}
