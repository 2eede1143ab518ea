package ganscope.diagnosis;

import static ganscope.diagnosis.Finding.Tone.BAD;
import static ganscope.diagnosis.Finding.Tone.GOOD;
import static ganscope.diagnosis.Finding.Tone.NEUTRAL;
import static ganscope.text.Numbers.measured;
import static ganscope.text.Numbers.percent;

import ganscope.diagnosis.Finding.Note;
import ganscope.evaluation.HeldModes;
import ganscope.evaluation.LineView;
import ganscope.evaluation.Metric;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.Series;
import ganscope.evaluation.Snapshot;
import ganscope.gan.Experiment;
import ganscope.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be said of the modes of a mixture, and of the width of the generated samples on the line. */
final class ModeFindings {
    /** Share of samples within 3σ of a mode from which coverage is more than chance. */
    static final double SHARP = 0.5;
    /**
     * KL divergence, in nats, of the samples' nearest modes from the modes' weights, above which samples have gathered at a
     * few: of n modes alike, they go to n·exp(−KL), here to six of ten.
     */
    static final double GATHERED = 0.5;
    /** The same of the present measurement, below which what was so lately is over. */
    static final double RELEASED = 0.25;
    /** Share of samples within 3σ of a mode now, from which samples are no longer called scattered. */
    static final double SHARPENED = 0.75;
    /** Share of the modes from which nearly all are covered. */
    static final double NEARLY = 0.75;
    /** Before this step a narrow heap may be just how the generator began, unless it sits on a mode. */
    static final long EARLY = 1000;
    /** Share of samples within 3σ of a mode from which a heap sits on modes. */
    static final double SITS = 0.25;
    /** Share of the target's spread below which generated samples have collapsed. */
    static final double NARROW = 0.3;
    /** Largest slope of the score per standard deviation of the data that calls for an explanation. */
    static final double CLIFF = 20;
    /** Share of the region that is flat, above which most of it does not pull. */
    static final double FLAT = 0.3;
    /** The modes held are said to change when they did so lately: this often, within so many steps. */
    private static final int MOVES = 2;

    private static final long LATELY = 1000;

    private ModeFindings() {}

    static Optional<Finding> modes(Evidence evidence) {
        int modes = evidence.experiment().target().modes().size();
        if (modes < 2 || !evidence.has(Metric.MODES_COVERED) || !evidence.has(Metric.MODE_KL)) {
            return Optional.empty();
        }
        Recent recent = evidence.recent();
        long covered = Math.round(evidence.get(Metric.MODES_COVERED));
        long least = Math.round(recent.least(Metric.MODES_COVERED));
        double kl = evidence.get(Metric.MODE_KL);
        String[] numbers = {
            Long.toString(covered),
            Integer.toString(modes),
            percent(evidence.get(Metric.HIGH_QUALITY)),
            measured(kl),
            measured(modes * Math.exp(-kl)),
            Long.toString(least),
            Numbers.count(recent.steps())
        };
        boolean lately = recent.mean(Metric.MODE_KL) > GATHERED;
        boolean sits = recent.mean(Metric.HIGH_QUALITY) >= SITS;
        if (lately && kl > RELEASED && (sits || evidence.snapshot().step() >= EARLY)) {
            return Finding.of("collapse", BAD, numbers).map(finding -> explained(finding, evidence));
        }
        if (lately && kl > RELEASED || kl > GATHERED) {
            return Finding.of("gathered", NEUTRAL, numbers);
        }
        if (recent.mean(Metric.HIGH_QUALITY) < SHARP && evidence.get(Metric.HIGH_QUALITY) < SHARPENED) {
            return Finding.of("scattered", NEUTRAL, numbers);
        }
        if (least == modes) {
            return Finding.of("covered", GOOD, Integer.toString(modes), numbers[2]);
        }
        return Finding.of(covered >= NEARLY * modes ? "nearlyCovered" : "partlyCovered", NEUTRAL, numbers)
                .map(finding -> finding.with(missing(evidence)));
    }

    /** Why it collapses, as far as that is measured, and what may help. */
    private static Finding explained(Finding collapse, Evidence evidence) {
        Experiment experiment = evidence.experiment();
        List<Note> notes = new ArrayList<>();
        if (experiment.discriminator().steps() == 0) {
            notes.add(new Note("idle", List.of()));
            return collapse.with(Remedies.TRAIN_DISCRIMINATOR).with(notes);
        }
        double slope = evidence.get(Metric.LIPSCHITZ);
        double flat = evidence.get(Metric.FLAT_SHARE);
        boolean cliff = slope * experiment.target().size() > CLIFF && flat > FLAT;
        if (evidence.has(Metric.LIPSCHITZ) && evidence.has(Metric.FLAT_SHARE)) {
            notes.add(new Note(
                    cliff ? "cliff" : "slope",
                    List.of(Integer.toString(experiment.discriminator().steps()), measured(slope), percent(flat))));
        }
        held(evidence.held()).ifPresent(notes::add);
        return collapse.with(Remedies.R1, Remedies.ZERO_CENTRED, Remedies.WASSERSTEIN)
                .with(notes);
    }

    private static Optional<Note> held(HeldModes held) {
        if (held.isEmpty()) {
            return Optional.empty();
        }
        long changes = held.changes(LATELY);
        String now = list(held.now());
        if (changes >= MOVES) {
            return Optional.of(new Note("moves", List.of(Long.toString(changes), Numbers.count(LATELY))));
        }
        String since = Numbers.count(held.since());
        return Optional.of(
                now.isEmpty() ? new Note("holdsNone", List.of(since)) : new Note("holds", List.of(now, since)));
    }

    /** The modes without a sample now, where there are any. */
    private static List<Note> missing(Evidence evidence) {
        Series shares = shares(evidence.snapshot());
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i) == 0) {
                missing.add(i + 1);
            }
        }
        return missing.isEmpty() ? List.of() : List.of(new Note("missing", List.of(list(missing))));
    }

    private static Series shares(Snapshot snapshot) {
        LineView line = snapshot.line();
        PlaneView plane = snapshot.plane();
        return line != null ? line.modeShare() : plane != null ? plane.modeShare() : Series.EMPTY;
    }

    private static String list(List<Integer> modes) {
        return modes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    static Optional<Finding> spread(@Nullable LineView line) {
        if (line == null || line.quantilesReal().size() < 10) {
            return Optional.empty();
        }
        double ratio = reach(line.quantilesGenerated()) / reach(line.quantilesReal());
        return ratio < NARROW
                ? Finding.of("narrow", BAD, percent(ratio))
                        .map(finding -> finding.with(Remedies.WASSERSTEIN, Remedies.ZERO_CENTRED))
                : Optional.empty();
    }

    /** From the 10 % to the 90 % quantile. */
    private static double reach(Series quantiles) {
        int tenth = quantiles.size() / 10;
        return quantiles.get(quantiles.size() - 1 - tenth) - quantiles.get(tenth);
    }
}
