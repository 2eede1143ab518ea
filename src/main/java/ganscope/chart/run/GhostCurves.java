package ganscope.chart.run;

import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.Ghost;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.sheet.TimeCurves;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Ink;
import ganscope.chart.style.Look;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * The curves of {@linkplain Ghost kept runs} in a chart over the steps: in the colours of the present run's curves but paler,
 * and dashed, every run in a pattern of its own, by which the key names it.
 */
final class GhostCurves {
    /** Lengths of dashes and gaps at scale 1. */
    private static final float[][] PATTERNS = {{6, 3}, {2, 2.5f}, {9, 2.5f, 2, 2.5f}};

    private static final double WIDTH = 1.7;
    /** How far the colour is on its way to that of the background. */
    private static final double PALE = 0.3;

    private final List<Ghost> ghosts;
    private final boolean complete;
    private final Look look;

    private GhostCurves(List<Ghost> ghosts, boolean complete, Look look) {
        this.ghosts = ghosts;
        this.complete = complete;
        this.look = look;
    }

    /** Those of every kept run. */
    static GhostCurves of(ChartInput input, Look look) {
        return new GhostCurves(input.ghosts(), true, look);
    }

    /** As far as their losses mean what those of the present run mean. */
    GhostCurves ofLosses() {
        return of(ghosts.stream()
                .filter(ghost -> !ghost.difference().losses())
                .map(ghost -> ghost.since(ghost.changes().lossesSince()))
                .toList());
    }

    /** As far as the answers of their discriminators mean what that of the present run means. */
    GhostCurves ofAnswers() {
        return of(ghosts.stream()
                .filter(ghost -> !ghost.difference().answers())
                .map(ghost -> ghost.since(ghost.changes().answersSince()))
                .toList());
    }

    private GhostCurves of(List<Ghost> some) {
        return new GhostCurves(some, some.size() == ghosts.size(), look);
    }

    /** How to read a chart; that runs are left out is said first. */
    String about(String words) {
        return complete ? words : look.text().get("chart.ghost.left-out");
    }

    /** Whether one of the metrics was measured in one of the runs. */
    boolean any(List<Metric> metrics) {
        return ghosts.stream().anyMatch(ghost -> TimeCurves.any(ghost.history(), metrics));
    }

    /** The histories of the runs. */
    List<History> histories() {
        return ghosts.stream().map(Ghost::history).toList();
    }

    /** The last step of all runs, -1 if there is none. */
    long last() {
        return histories().stream().mapToLong(History::newestStep).max().orElse(-1);
    }

    /** A metric of every run in which it was measured. */
    List<Curve> of(Metric metric, String name, Color color) {
        List<Curve> curves = new ArrayList<>();
        for (Ghost ghost : ghosts) {
            if (ghost.history().has(metric)) {
                String full = look.text().get("chart.ghost.curve", ghost.name(look.text()), name);
                curves.add(Curve.of(full, ghost.history(), metric, ink(ghost, color))
                        .as(Curve.Form.COURSE)
                        .labelled(""));
            }
        }
        return curves;
    }

    /** Names the runs in the key of a chart that shows some of these metrics. */
    void explain(Sheet sheet, List<Metric> metrics) {
        for (Ghost ghost : ghosts) {
            if (TimeCurves.any(ghost.history(), metrics)) {
                sheet.explain(
                        Term.GHOST,
                        ghost.name(look.text()),
                        ink(ghost, look.theme().muted()));
            }
        }
    }

    private Ink ink(Ghost ghost, Color color) {
        float[] pattern = PATTERNS[(ghost.number() - 1) % PATTERNS.length];
        float[] dashes = new float[pattern.length];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = (float) (pattern[i] * look.unit());
        }
        BasicStroke stroke = new BasicStroke(
                (float) (WIDTH * look.unit()), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dashes, 0f);
        return new Ink(ChartTheme.mix(color, look.theme().background(), PALE), stroke, null);
    }
}
