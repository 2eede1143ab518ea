package ganscope.diagnosis;

import static ganscope.diagnosis.Finding.Tone.BAD;
import static ganscope.diagnosis.Finding.Tone.NEUTRAL;

import ganscope.evaluation.HeldModes;
import ganscope.evaluation.History;
import ganscope.evaluation.Metric;
import ganscope.evaluation.MetricFloor;
import ganscope.evaluation.Snapshot;
import ganscope.gan.Divergence;
import ganscope.session.SessionStatus;
import ganscope.session.SessionStatus.State;
import ganscope.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what is happening, by rules on measured quantities. Every sentence carries the number it rests on; where
 * a quantity is not defined, nothing is said about it, and no two sentences of one showing contradict each other.
 */
public final class Explainer {
    private Explainer() {}

    /**
     * What can be said, the most important first.
     *
     * @param history the metrics up to the snapshot
     * @param noise the noise floors, as far as they are known
     * @param held which modes the snapshots up to this one hold
     * @param changed the step at which a setting was last changed; 0 if none was
     */
    public static List<Finding> explain(
            SessionStatus status,
            @Nullable Snapshot snapshot,
            History history,
            Map<Metric, MetricFloor> noise,
            HeldModes held,
            long changed) {
        List<Finding> found = new ArrayList<>();
        if (status.state() == State.DIVERGED) {
            found.add(diverged(status));
        }
        if (snapshot == null) {
            return found;
        }
        if (snapshot.step() == 0) {
            found.add(new Finding("start", NEUTRAL));
            return found;
        }
        Optional<Oscillation> oscillation = Oscillation.in(history, changed);
        Evidence evidence = new Evidence(snapshot, Recent.of(history, snapshot), held, noise, oscillation.isPresent());
        ModeFindings.modes(evidence).ifPresent(found::add);
        ModeFindings.spread(snapshot.line()).ifPresent(found::add);
        Optional<Finding> balance = DiscriminatorFindings.balance(evidence);
        balance.ifPresent(found::add);
        DiscriminatorFindings.gradient(snapshot).ifPresent(found::add);
        oscillation
                .map(seen ->
                        new Finding("oscillation", BAD, seen.numbers()).with(Remedies.ZERO_CENTRED, Remedies.SLOWER))
                .ifPresent(found::add);
        DistanceFindings.distance(evidence).ifPresent(found::add);
        DistanceFindings.ceiling(evidence).ifPresent(found::add);
        DiscriminatorFindings.critic(evidence).ifPresent(found::add);
        // An undecided discriminator proves nothing: once is enough.
        DiscriminatorFindings.bound(evidence)
                .filter(bound -> balance.isEmpty() || !bound.id().equals("noBound"))
                .ifPresent(found::add);
        return found.stream()
                .map(finding -> finding.beyond(snapshot.experiment()))
                .toList();
    }

    private static Finding diverged(SessionStatus status) {
        String step = Numbers.count(status.step());
        Divergence divergence = status.divergence();
        return divergence != null && divergence.kind() == Divergence.Kind.SCORE && !divergence.bounded()
                ? new Finding("divergedUnbounded", BAD, step)
                        .with(Remedies.PENALTY.afresh(), Remedies.SLOWER.afresh(), Remedies.AGAIN)
                : new Finding("diverged", BAD, step)
                        .with(Remedies.SLOWER.afresh(), Remedies.WASSERSTEIN.afresh(), Remedies.AGAIN);
    }
}
