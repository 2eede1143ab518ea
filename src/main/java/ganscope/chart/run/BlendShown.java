package ganscope.chart.run;

import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Term;
import ganscope.chart.layer.PointLayer;
import ganscope.chart.sheet.PlaneSheet;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.ClassView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.sample.ClassBlend;
import ganscope.evaluation.sample.ClassMix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points that were asked to be of two classes at once, as charts of the line and the plane show them.
 *
 * @param blend what was made
 * @param names of the classes
 */
record BlendShown(ClassBlend blend, List<String> names) {
    /** That of a snapshot; null where nobody asks for two classes. */
    static @Nullable BlendShown of(@Nullable Snapshot snapshot) {
        ClassView view = snapshot == null ? null : snapshot.classes();
        ClassBlend blend = view == null ? null : view.blend();
        return view == null || blend == null ? null : new BlendShown(blend, view.names());
    }

    /** What they are called in a key: how much of which. */
    String name(ChartText text) {
        return text.get("chart.key.blend", shares());
    }

    /** What is shown, in a sentence. */
    String about(String key, ChartText text) {
        return text.get(key, shares());
    }

    private Object[] shares() {
        ClassMix mix = blend.mix();
        long to = Math.round(100 * mix.share());
        return new Object[] {Long.toString(100 - to), names.get(mix.from()), Long.toString(to), names.get(mix.to())};
    }

    /** Points of the plane as dots, in place of the generated samples. */
    Sheet on(Sheet sheet, Look look) {
        String name = name(look.text());
        sheet.dots(
                Term.BLEND, name, PointLayer.of(blend.samples(), look.theme().generated(), look, 1.4 * PlaneSheet.DOT));
        return sheet.explain(Term.BLEND, name, look.theme().generated(), KeyEntry.Mark.DOT);
    }
}
