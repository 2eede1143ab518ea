package ganscope.diagnosis;

import static ganscope.diagnosis.Finding.Tone.BAD;
import static ganscope.diagnosis.Finding.Tone.NEUTRAL;

import ganscope.diagnosis.Course.End;
import ganscope.evaluation.Snapshot;
import ganscope.gan.Divergence;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Wasserstein;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what is happening, by rules on measured quantities. Every sentence carries the number it rests on; where
 * a quantity is not defined, nothing is said about it, and no two sentences of one showing contradict each other.
 */
public final class Explainer {
    private Explainer() {}

    /** What can be said of a run, the most important first. */
    public static List<Finding> explain(Course course) {
        List<Finding> found = new ArrayList<>();
        Snapshot snapshot = course.snapshot();
        if (course.end() != null) {
            found.add(ranAway(course.end(), snapshot == null ? null : snapshot.experiment()));
        }
        if (snapshot == null) {
            return found;
        }
        if (snapshot.step() == 0) {
            found.add(new Finding("start", NEUTRAL));
            return found;
        }
        Experiment experiment = snapshot.experiment();
        Optional<Swing> swing =
                Swing.in(course.history(), course.changed(), experiment.target().size());
        Optional<Oscillation> oscillation = Oscillation.in(course.history(), course.changed());
        Evidence evidence = new Evidence(
                snapshot,
                Recent.of(course.history(), snapshot),
                course.held(),
                course.floors(),
                swing.isPresent() || oscillation.isPresent(),
                Trend.of(course.history(), course.changed()));
        List<Finding> settings = SettingFindings.settings(evidence);
        found.addAll(settings);
        DistanceFindings.ceiling(evidence).ifPresent(found::add);
        shape(evidence, found);
        ImageFindings.classes(evidence).ifPresent(found::add);
        ImageFindings.copied(evidence).ifPresent(found::add);
        Optional<Finding> balance = DiscriminatorFindings.balance(evidence);
        balance.ifPresent(found::add);
        if (settings.isEmpty()) {
            GradientFindings.gradient(evidence).ifPresent(found::add);
        }
        swing.map(seen -> swings(seen, experiment))
                .or(() -> oscillation.map(seen -> oscillates(seen, experiment)))
                .ifPresent(found::add);
        DistanceFindings.distance(evidence).ifPresent(found::add);
        DistanceFindings.nearCeiling(evidence).ifPresent(found::add);
        DiscriminatorFindings.critic(evidence).ifPresent(found::add);
        // An undecided discriminator proves nothing: once is enough.
        DiscriminatorFindings.bound(evidence)
                .filter(bound -> balance.isEmpty() || !bound.id().equals("noBound"))
                .ifPresent(found::add);
        MapFindings.folds(evidence).ifPresent(found::add);
        SettingFindings.slow(evidence).ifPresent(found::add);
        ImageFindings.noBins(evidence).ifPresent(found::add);
        return offeringOnce(found, settings, experiment);
    }

    /**
     * What helps, each remedy once, beside the first finding that asks for it. A run that ran away can only begin again, and
     * where a setting keeps a network from learning, nothing else helps.
     */
    private static List<Finding> offeringOnce(List<Finding> found, List<Finding> settings, Experiment experiment) {
        boolean ended = !found.isEmpty() && found.getFirst().id().startsWith("diverged");
        List<Finding> offering = ended ? found.subList(0, 1) : settings.isEmpty() ? found : settings;
        Set<String> offered = new HashSet<>();
        return found.stream()
                .map(finding -> offering.contains(finding) ? finding.beyond(experiment) : finding.with())
                .map(finding -> finding.with(finding.remedies().stream()
                        .filter(remedy -> offered.add(remedy.id()))
                        .toArray(Remedy[]::new)))
                .toList();
    }

    /** Modes and width: who has collapsed is not told that the width is wrong too. */
    private static void shape(Evidence evidence, List<Finding> found) {
        Optional<Finding> modes = ModeFindings.modes(evidence);
        modes.ifPresent(found::add);
        boolean collapsed = modes.map(finding -> finding.tone() == BAD).orElse(false);
        boolean heap = modes.map(finding -> finding.id().equals("betweenModes")).orElse(false);
        if (!collapsed && !heap) {
            SpreadFindings.spread(evidence).ifPresent(found::add);
        }
    }

    private static Finding oscillates(Oscillation seen, Experiment experiment) {
        return Cause.explain(
                new Finding("oscillation", BAD, seen.figures()),
                experiment,
                Remedies.zeroCentred(experiment),
                Remedies.slower(experiment));
    }

    private static Finding swings(Swing seen, Experiment experiment) {
        return seen.falls()
                ? Cause.explain(
                        new Finding("swings", BAD, seen.figures()),
                        experiment,
                        Remedies.slower(experiment),
                        Remedies.zeroCentred(experiment))
                : Cause.explain(new Finding("drifts", BAD, seen.figures()), experiment);
    }

    private static Finding ranAway(End end, @Nullable Experiment experiment) {
        Figure step = Figure.count("step", end.step());
        Divergence divergence = end.divergence();
        boolean free = divergence != null && divergence.kind() == Divergence.Kind.SCORE && !divergence.bounded();
        if (experiment == null) {
            return new Finding(free ? "divergedUnbounded" : "diverged", BAD, step).with(Remedies.AGAIN);
        }
        if (!free) {
            return new Finding("diverged", BAD, step)
                    .with(
                            afresh(Remedies.slower(experiment)),
                            afresh(Remedies.wasserstein(experiment)),
                            Remedies.AGAIN);
        }
        String id = experiment.objective() instanceof Wasserstein ? "divergedCritic" : "divergedUnbounded";
        return new Finding(id, BAD, step).with(afresh(Remedies.penalty(experiment)), Remedies.AGAIN);
    }

    private static @Nullable Remedy afresh(@Nullable Remedy remedy) {
        return remedy == null ? null : remedy.afresh();
    }
}
