package ganscope.chart.explorer;

import ganscope.chart.axis.Axes;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.LineLaw;
import ganscope.chart.curve.Term;
import ganscope.chart.layer.NoteLayer;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.Ink;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.explorer.Measure;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;

/** What several charts of two distributions share: the line they stand on, and both as shapes. */
final class ExplorerPaper {
    private static final double SHARE = 0.33;

    private final ExplorerScene scene;
    private final Look look;
    private final LineLaw p;
    private final LineLaw q;
    private final double[] x;

    ExplorerPaper(ExplorerScene scene, Look look) {
        this.scene = scene;
        this.look = look;
        p = new LineLaw(scene.p());
        q = new LineLaw(scene.q());
        x = LineLaw.places(scene.p(), scene.q(), scene.low(), scene.high());
    }

    LineLaw p() {
        return p;
    }

    LineLaw q() {
        return q;
    }

    /** The places at which curves are drawn; not to be written. */
    double[] x() {
        return x;
    }

    /** The line. */
    NumberAxis line() {
        return new Axes(look).number(look.text().get("chart.axis.x"), new Range(scene.low(), scene.high()));
    }

    /** The density of P, filled. */
    Curve hillP(Ink ink) {
        return p.hill(Term.LAW_P, "P", x, ink);
    }

    /** The density of Q, filled. */
    Curve hillQ(Ink ink) {
        return q.hill(Term.LAW_Q, "Q", x, ink);
    }

    /** Both as pale shapes in the lower third of a plot whose ordinate is something else. */
    List<Curve> backdrop(Range range) {
        return List.of(
                pale(hillP(look.shade(look.theme().real())), range),
                pale(hillQ(look.shade(look.theme().generated())), range));
    }

    private static Curve pale(Curve hill, Range range) {
        double tallest = Arrays.stream(hill.y()).max().orElse(0);
        return hill.scaled(range.getLowerBound(), tallest > 0 ? SHARE * range.getLength() / tallest : 0);
    }

    /** Whether densities of both are known. */
    boolean hasDensities() {
        return p.hasDensity() && q.hasDensity();
    }

    /** A value in words; a dash where none is known. */
    String said(Measure measure) {
        return said(scene.value(measure));
    }

    /** A number in words. */
    static String said(double value) {
        return ChartText.number(value);
    }

    /** The finished chart; a note in place of curves that need a density which is not known. */
    Picture picture(Sheet sheet, ExplorerChart kind, String about) {
        if (!hasDensities() && about.isEmpty()) {
            sheet.layer(new NoteLayer(look.text().get("chart.explorer.no-density"), look));
        }
        return sheet.picture(kind.title(look.options()), about.isEmpty() ? kind.about(look.options()) : about);
    }
}
