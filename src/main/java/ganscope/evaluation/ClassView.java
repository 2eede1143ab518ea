package ganscope.evaluation;

import ganscope.evaluation.metric.MetricFloor;
import ganscope.evaluation.metric.Series;
import ganscope.evaluation.sample.ClassBlend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a generator does what it is asked, class by class: as it is asked for a class, what it makes and how that
 * compares with the real samples of that class.
 *
 * @param names what the classes are called
 * @param weights the share of each among the real samples
 * @param control of the samples that were asked to be of a class, the share that is; NaN where none were
 * @param w1 Wasserstein-1 distance between the generated and the real samples of each class; NaN where there are too few
 * @param floors what a perfect generator would read of that distance: none before it was measured, else one for each class
 * @param modes modes in each class; empty where the target knows none
 * @param modesCovered of those, the ones with at least one sample within 3σ
 * @param highQuality the share of the class's samples within 3σ of its modes
 * @param real the class of each real sample that is shown, counted from 0
 * @param asked the class that each generated sample that is shown was asked to be of
 * @param plane what the charts of the plane show of the classes, else null
 * @param blend points of two classes at once, where somebody asks for them; else null
 */
public record ClassView(
        List<String> names,
        Series weights,
        Series control,
        Series w1,
        List<MetricFloor> floors,
        List<Integer> modes,
        List<Integer> modesCovered,
        Series highQuality,
        List<Integer> real,
        List<Integer> asked,
        @Nullable ClassPlane plane,
        @Nullable ClassBlend blend) {
    /** Copies. */
    public ClassView {
        names = List.copyOf(names);
        floors = List.copyOf(floors);
        modes = List.copyOf(modes);
        modesCovered = List.copyOf(modesCovered);
        real = List.copyOf(real);
        asked = List.copyOf(asked);
    }

    /** K, the number of classes. */
    public int count() {
        return names.size();
    }

    /** The same with what charts of the plane show. */
    ClassView withPlane(ClassPlane other) {
        return new ClassView(
                names, weights, control, w1, floors, modes, modesCovered, highQuality, real, asked, other, blend);
    }

    /** The same with points of two classes at once. */
    ClassView withBlend(@Nullable ClassBlend other) {
        return new ClassView(
                names, weights, control, w1, floors, modes, modesCovered, highQuality, real, asked, plane, other);
    }

    /** How many noise floors the distance within class k is; NaN where either is not known. */
    public double floorsOf(int k) {
        return floors.isEmpty() ? Double.NaN : w1.get(k) / floors.get(k).mean();
    }
}
