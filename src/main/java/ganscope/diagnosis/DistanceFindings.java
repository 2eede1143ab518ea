package ganscope.diagnosis;

import static ganscope.diagnosis.Finding.Tone.GOOD;
import static ganscope.diagnosis.Finding.Tone.NEUTRAL;
import static ganscope.text.Numbers.percent;

import ganscope.evaluation.Metric;
import java.util.Optional;

/** What can be said of the distance between real and generated samples, against the noise floor. */
final class DistanceFindings {
    /** Shares of ln 2 from which JS no longer tells distances apart, and at which it is at its ceiling. */
    static final double CEILING = 0.95;

    static final double AT_CEILING = 0.998;
    /** W1 in standard deviations of the target below which the imitation is close. */
    static final double CLOSE = 0.1;

    private DistanceFindings() {}

    static Optional<Finding> distance(Evidence evidence) {
        if (!evidence.has(Metric.W1)) {
            return Optional.empty();
        }
        String js = evidence.said(Metric.JS);
        String jsFloor = evidence.saidFloor(Metric.JS);
        String w1 = evidence.said(Metric.W1);
        String w1Floor = evidence.saidFloor(Metric.W1);
        if (evidence.atFloor(Metric.W1) && !evidence.restless()) {
            if (evidence.atFloor(Metric.JS)) {
                return Finding.of("floor", GOOD, js, jsFloor, w1, w1Floor);
            }
            return evidence.knowsFloor(Metric.JS)
                    ? Finding.of("floorOfDistance", NEUTRAL, w1, w1Floor, js, jsFloor)
                    : Finding.of("floorOfDistanceOnly", GOOD, w1, w1Floor);
        }
        if (evidence.atFloor(Metric.W1)) {
            return Optional.empty();
        }
        double ratio = evidence.get(Metric.W1) / evidence.experiment().target().size();
        return Finding.of(ratio < CLOSE ? "close" : "distance", ratio < CLOSE ? GOOD : NEUTRAL, w1, percent(ratio));
    }

    static Optional<Finding> ceiling(Evidence evidence) {
        double share = evidence.get(Metric.JS) / Math.log(2);
        return share > CEILING
                ? Finding.of(
                        share > AT_CEILING ? "ceiling" : "nearCeiling",
                        NEUTRAL,
                        evidence.said(Metric.JS),
                        evidence.said(Metric.W1))
                : Optional.empty();
    }
}
