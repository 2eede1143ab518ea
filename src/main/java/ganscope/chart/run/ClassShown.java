package ganscope.chart.run;

import ganscope.chart.layer.ClassPoints;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.ClassPlane;
import ganscope.evaluation.ClassView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Series;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a run as a map of the plane shows them: all, or one.
 *
 * @param view what was measured of them
 * @param plane what there is to show of them
 * @param only the one that is shown, counted from 0; −1 for all
 */
record ClassShown(ClassView view, ClassPlane plane, int only) {
    /** With more classes a key would hide the map. */
    private static final int MOST_NAMED = 12;

    /** Those of a snapshot; null where the players hear of no classes, or samples are not of the plane. */
    static @Nullable ClassShown of(@Nullable Snapshot snapshot, ChartOptions options) {
        ClassView view = snapshot == null ? null : snapshot.classes();
        ClassPlane plane = view == null ? null : view.plane();
        if (view == null || plane == null) {
            return null;
        }
        return new ClassShown(view, plane, options.shownClass() > view.count() ? -1 : options.shownClass() - 1);
    }

    /** What the discriminator says of points as samples of the class that is shown; null where there is no such map. */
    @Nullable
    Series reading() {
        return only < 0 || plane.readings().isEmpty() ? null : plane.readings().get(only);
    }

    /** The generator's grid for the class that is shown, or for the first; null where there is none. */
    @Nullable
    Series lattice() {
        return plane.lattices().isEmpty() ? null : plane.lattices().get(Math.max(only, 0));
    }

    /** The real samples that are shown. */
    Series real() {
        return ClassPoints.of(plane.points(), view.real(), only);
    }

    /** The generated samples that are shown. */
    Series generated() {
        return ClassPoints.of(plane.generated(), view.asked(), only);
    }

    /** Of some pairs of numbers that belong to the first generated samples, those of samples that are shown. */
    Series ofShown(Series pairs) {
        return ClassPoints.of(pairs, view.asked(), only);
    }

    /** How to read the map of the discriminator, which is that of one class or a mean over them, if it hears of classes. */
    String about(String plain, ChartText text) {
        if (plane.readings().isEmpty()) {
            return plain;
        }
        return only < 0
                ? text.get("chart.field.about.classes")
                : text.get("chart.field.about.class", view.names().get(only));
    }

    /** Draws the generated samples and explains their marks; of a single class with its control. */
    Sheet on(Sheet sheet, Look look) {
        sheet.marks(generated(), new ClassPoints(plane.generated(), view.asked(), only, look));
        ChartText text = look.text();
        for (int k = 0; k < view.count() && (only >= 0 || view.count() <= MOST_NAMED); k++) {
            String name = view.names().get(k);
            if (only < 0) {
                sheet.explainClass(name, k);
            } else if (only == k) {
                String control =
                        String.format(Locale.ROOT, "%.1f", 100 * view.control().get(k));
                sheet.explainClass(text.get("chart.key.asked", name, control), k);
            }
        }
        return sheet;
    }
}
