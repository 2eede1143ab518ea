package ganscope.diagnosis;

import static ganscope.diagnosis.Finding.Tone.BAD;
import static ganscope.diagnosis.Finding.Tone.NEUTRAL;

import ganscope.diagnosis.Finding.Note;
import ganscope.gan.Experiment;
import ganscope.text.Numbers;
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
    /** How much slower than the generator a discriminator must learn to be the reason. */
    static final double BEHIND = 0.5;

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
        return heap && !evidence.falling()
                ? Finding.of("narrow", BAD, ratio(worst))
                        .map(finding -> finding.with(
                                Remedies.wasserstein(evidence.experiment()),
                                Remedies.zeroCentred(evidence.experiment())))
                : Optional.empty();
    }

    private static Finding wrong(Evidence evidence, Width worst, int dimension) {
        String id = (worst.ratio() < 1 ? "tooNarrow" : "tooWide") + (dimension == 2 ? "Plane" : "");
        Finding found = new Finding(
                id,
                evidence.falling() ? NEUTRAL : BAD,
                ratio(worst),
                Figure.measured("shift_in_deviations", worst.shift()),
                Figure.count("axis", worst.axis()));
        return caused(found, evidence.experiment());
    }

    private static Figure ratio(Width width) {
        return Figure.percent("deviation_ratio", width.ratio());
    }

    /** The likeliest cause among the settings, and what was tried against it. */
    private static Finding caused(Finding found, Experiment experiment) {
        if (experiment.discriminator().steps() == 0) {
            return found;
        }
        if (experiment.discriminator().hidden().isEmpty()) {
            return found.with(List.of(new Note("straight", List.of()))).with(Remedies.hiddenLayers());
        }
        if (!experiment.generator().optimizer().type().dividesBySize()
                || !experiment.discriminator().optimizer().type().dividesBySize()) {
            return found.with(List.of(new Note("plain", List.of()))).with(Remedies.adam());
        }
        double generator = experiment.generator().optimizer().learningRate()
                * Math.max(1, experiment.generator().steps());
        double discriminator = experiment.discriminator().optimizer().learningRate()
                * experiment.discriminator().steps();
        if (discriminator < BEHIND * generator) {
            return found.with(List.of(new Note(
                            "behind",
                            List.of(
                                    Numbers.setting(experiment
                                            .discriminator()
                                            .optimizer()
                                            .learningRate()),
                                    Numbers.setting(
                                            experiment.generator().optimizer().learningRate())))))
                    .with(Remedies.fasterDiscriminator(experiment));
        }
        return found.with(Remedies.bothPenalties(experiment), Remedies.fasterDiscriminator(experiment));
    }
}
