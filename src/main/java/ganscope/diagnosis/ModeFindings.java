package ganscope.diagnosis;

import static ganscope.diagnosis.Finding.Tone.BAD;
import static ganscope.diagnosis.Finding.Tone.GOOD;
import static ganscope.diagnosis.Finding.Tone.NEUTRAL;

import ganscope.diagnosis.Finding.Note;
import ganscope.evaluation.HeldModes;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.Experiment;
import ganscope.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What can be said of the modes of a mixture. */
final class ModeFindings {
    /** Share of samples within 3σ of a mode from which coverage is more than chance. */
    static final double SHARP = 0.5;
    /**
     * KL divergence, in nats, of the samples' nearest modes from the modes' weights, above which samples have gathered at a
     * few: of n modes alike, the effective number is n·exp(−KL), here six of ten.
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
    /** Standard deviations over those of the data from which samples beside the modes are scattered, not collapsed. */
    static final double WIDE = 1;
    /** Largest slope of the score per standard deviation of the data that calls for an explanation. */
    static final double CLIFF = 20;
    /** Share of the region that is flat, above which most of it does not pull. */
    static final double FLAT = 0.3;
    /** The modes held are said to change when they did so lately: this often, within so many steps. */
    private static final int MOVES = 2;

    private static final long LATELY = 1000;

    private ModeFindings() {}

    static Optional<Finding> modes(Evidence evidence) {
        HeldModes held = evidence.held();
        if (held.modes() < 2 || !evidence.has(Metric.HIGH_QUALITY) || !evidence.has(Metric.MODE_KL)) {
            return Optional.empty();
        }
        Recent recent = evidence.recent();
        double kl = evidence.get(Metric.MODE_KL);
        Figure[] numbers = numbers(evidence);
        boolean lately = recent.mean(Metric.MODE_KL) > GATHERED && kl > RELEASED;
        if (lately || kl > GATHERED) {
            return Optional.of(gathered(evidence, lately, numbers));
        }
        if (recent.mean(Metric.HIGH_QUALITY) < SHARP && evidence.get(Metric.HIGH_QUALITY) < SHARPENED) {
            return evidence.heap(SpreadFindings.NARROW)
                    ? Optional.of(between(evidence, numbers))
                    : Finding.of("scattered", NEUTRAL, numbers);
        }
        if (held.leastCovered(recent.steps()) == held.modes()) {
            return Finding.of("covered", GOOD, numbers);
        }
        boolean nearly = held.covered().size() >= NEARLY * held.modes();
        return Finding.of(nearly ? "nearlyCovered" : "partlyCovered", NEUTRAL, numbers)
                .map(finding -> finding.with(missing(held)));
    }

    private static Figure[] numbers(Evidence evidence) {
        HeldModes held = evidence.held();
        double kl = evidence.get(Metric.MODE_KL);
        long steps = evidence.recent().steps();
        return new Figure[] {
            Figure.count("covered", held.covered().size()),
            Figure.count("modes", held.modes()),
            Figure.percent(Metric.HIGH_QUALITY.id(), evidence.get(Metric.HIGH_QUALITY)),
            Figure.measured(Metric.MODE_KL.id(), kl),
            Figure.measured("effective_modes", held.modes() * Math.exp(-kl)),
            Figure.count("least_covered", held.leastCovered(steps)),
            Figure.count("steps", steps)
        };
    }

    /** One heap that is nearest to many modes and on none. */
    private static Finding between(Evidence evidence, Figure... numbers) {
        Experiment experiment = evidence.experiment();
        double widest = Width.of(evidence.snapshot()).stream()
                .mapToDouble(Width::ratio)
                .max()
                .orElseThrow();
        List<Figure> figures = new ArrayList<>(List.of(numbers));
        figures.add(Figure.measured("deviation_ratio", widest));
        boolean stays = evidence.stuck() && evidence.snapshot().step() >= EARLY;
        Finding found = new Finding("betweenModes", stays ? BAD : NEUTRAL, figures.toArray(Figure[]::new));
        return stays ? Cause.explain(found, experiment, Remedies.penaltiesForWidth(experiment)) : found;
    }

    /**
     * Samples at a few modes. Nothing is called collapse while JS is at its ceiling, where the samples are on no mode at all,
     * while the distance still falls or too little was measured to see that, or where the samples are neither at the modes nor
     * narrower than the data.
     */
    private static Finding gathered(Evidence evidence, boolean lately, Figure... numbers) {
        boolean sits = evidence.recent().mean(Metric.HIGH_QUALITY) >= SITS;
        boolean late =
                lately && evidence.standing() && (sits || evidence.snapshot().step() >= EARLY);
        boolean viewed = !Width.of(evidence.snapshot()).isEmpty();
        if (late && !evidence.apart() && (sits || !viewed || evidence.heap(WIDE))) {
            return explained(new Finding("collapse", BAD, numbers), evidence);
        }
        if (evidence.falling()) {
            return new Finding("gatheredFalling", NEUTRAL, numbers);
        }
        return late
                ? explained(new Finding("gatheredApart", BAD, numbers), evidence)
                : new Finding("gathered", NEUTRAL, numbers);
    }

    /** Why it happened, as far as that is measured, and what may help. */
    private static Finding explained(Finding gathered, Evidence evidence) {
        Experiment experiment = evidence.experiment();
        List<Note> notes = new ArrayList<>();
        int k = experiment.discriminator().steps();
        if (k == 0) {
            notes.add(new Note("idle", List.of()));
            return gathered.with(notes);
        }
        Figure slope = evidence.figure(Metric.LIPSCHITZ);
        Figure flat = Figure.percent(Metric.FLAT_SHARE.id(), evidence.get(Metric.FLAT_SHARE));
        boolean cliff = slope.value() * experiment.target().size() > CLIFF
                && flat.value() > FLAT
                && SettingFindings.settings(evidence).isEmpty();
        if (evidence.has(Metric.LIPSCHITZ) && evidence.has(Metric.FLAT_SHARE)) {
            notes.add(new Note(cliff ? "cliff" : "slope", List.of(Numbers.count(k), slope.said(), flat.said())));
        }
        held(evidence.held()).ifPresent(notes::add);
        return Cause.explain(
                gathered.with(notes),
                experiment,
                Remedies.r1(experiment),
                Remedies.zeroCentred(experiment),
                Remedies.wasserstein(experiment));
    }

    private static Optional<Note> held(HeldModes held) {
        long changes = held.changes(LATELY);
        String now = list(held.now());
        if (changes >= MOVES) {
            return Optional.of(new Note("moves", List.of(Long.toString(changes), Numbers.count(LATELY))));
        }
        String since = Numbers.count(held.since());
        return Optional.of(
                now.isEmpty() ? new Note("holdsNone", List.of(since)) : new Note("holds", List.of(now, since)));
    }

    /** The modes that are not covered now, where there are any. */
    private static List<Note> missing(HeldModes held) {
        List<Integer> missing = IntStream.rangeClosed(1, held.modes())
                .filter(mode -> !held.covered().contains(mode))
                .boxed()
                .toList();
        return missing.isEmpty() ? List.of() : List.of(new Note("missing", List.of(list(missing))));
    }

    private static String list(List<Integer> modes) {
        return modes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
