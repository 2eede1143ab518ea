package ganscope.diagnosis;

import static ganscope.diagnosis.Finding.Tone.BAD;
import static ganscope.diagnosis.Finding.Tone.NEUTRAL;

import ganscope.diagnosis.Finding.Note;
import ganscope.gan.experiment.Experiment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What can be said of the width of the generated samples. */
final class SpreadFindings {
    /** Ratios of standard deviations below and above which the spread is wrong. */
    static final double TOO_NARROW = 0.7;

    static final double TOO_WIDE = 1.4;
    /** The ratio below which samples somewhere else are a heap. */
    static final double NARROW = 0.3;
    /** Distance of the means, in standard deviations of the data, up to which the mean is right. */
    static final double MEAN = 0.25;

    private SpreadFindings() {}

    static Optional<Finding> spread(Evidence evidence) {
        List<Width> axes = Width.of(evidence.snapshot());
        if (axes.isEmpty() || evidence.apart() || evidence.arrived()) {
            return Optional.empty();
        }
        Width worst =
                axes.stream().max(Comparator.comparingDouble(Width::error)).orElseThrow();
        boolean meanRight = axes.stream().allMatch(axis -> Math.abs(axis.shift()) < MEAN);
        if (meanRight) {
            return worst.ratio() < TOO_NARROW || worst.ratio() > TOO_WIDE
                    ? Optional.of(wrong(evidence, worst, axes.size()))
                    : Optional.empty();
        }
        boolean heap = axes.stream().allMatch(axis -> axis.ratio() < NARROW);
        return heap && evidence.stuck()
                ? Finding.of("narrow", BAD, ratio(worst))
                        .map(finding -> Cause.explain(
                                finding, evidence.experiment(), Remedies.penaltiesForWidth(evidence.experiment())))
                : Optional.empty();
    }

    private static Finding wrong(Evidence evidence, Width worst, int dimension) {
        String id = (worst.ratio() < 1 ? "tooNarrow" : "tooWide") + (dimension == 2 ? "Plane" : "");
        Finding found = new Finding(
                id,
                evidence.stuck() ? BAD : NEUTRAL,
                ratio(worst),
                Figure.measured("shift_in_deviations", worst.shift()),
                Figure.count("axis", worst.axis()));
        if (!SettingFindings.settings(evidence).isEmpty()) {
            return found;
        }
        Experiment experiment = evidence.experiment();
        if (Cause.of(experiment).isPresent()) {
            return evidence.trend() == Trend.UNKNOWN ? found : Cause.explain(found, experiment);
        }
        found = found.and(new Note("width", List.of()));
        // What mends itself needs no remedy.
        return evidence.stuck() ? found.with(Remedies.penaltiesForWidth(experiment)) : found;
    }

    private static Figure ratio(Width width) {
        return Figure.measured("deviation_ratio", width.ratio());
    }
}
