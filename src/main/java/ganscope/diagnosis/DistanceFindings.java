package ganscope.diagnosis;

import static ganscope.diagnosis.Finding.Tone.GOOD;
import static ganscope.diagnosis.Finding.Tone.NEUTRAL;

import ganscope.evaluation.metric.Metric;
import java.util.Optional;

/** What can be said of the distance between real and generated samples, against the noise floor. */
final class DistanceFindings {
    /** Share of ln 2 from which JS hardly tells distances apart. */
    static final double CEILING = 0.95;
    /** W1 in standard deviations of the target below which the imitation is close. */
    static final double CLOSE = 0.1;
    /** Share of a floor below which given rows are imitated more closely than half of them by the other half. */
    private static final double BELOW = 0.5;

    private DistanceFindings() {}

    static Optional<Finding> distance(Evidence evidence) {
        if (evidence.isOfImages()) {
            return ImageFindings.distance(evidence);
        }
        if (!evidence.has(Metric.W1)) {
            return Optional.empty();
        }
        Figure js = evidence.figure(Metric.JS);
        Figure jsFloor = evidence.floorFigure(Metric.JS);
        Figure w1 = evidence.figure(Metric.W1);
        Figure w1Floor = evidence.floorFigure(Metric.W1);
        if (evidence.arrived()) {
            if (belowFloor(evidence)) {
                return Finding.of("belowFloor", NEUTRAL, js, jsFloor, w1, w1Floor);
            }
            if (evidence.atFloor(Metric.JS)) {
                // Halves of few rows differ so much that this is no success yet.
                return Finding.of(
                        ofRows(evidence, "floor"), evidence.isOfRows() ? NEUTRAL : GOOD, js, jsFloor, w1, w1Floor);
            }
            return evidence.knowsFloor(Metric.JS)
                    ? Finding.of(ofRows(evidence, "floorOfDistance"), NEUTRAL, w1, w1Floor, js, jsFloor)
                    : Finding.of("floorOfDistanceOnly", GOOD, w1, w1Floor);
        }
        if (evidence.atFloor(Metric.W1)) {
            return Optional.empty();
        }
        double ratio = evidence.get(Metric.W1) / evidence.experiment().target().size();
        boolean close = ratio < CLOSE;
        if (Metric.W1.unit(evidence.experiment()) == Metric.Unit.DEVIATIONS) {
            return Finding.of(close ? "closeInDeviations" : "distanceInDeviations", close ? GOOD : NEUTRAL, w1);
        }
        return close
                ? Finding.of("close", GOOD, w1, Figure.percent("share_of_deviation", ratio))
                : Finding.of("distance", NEUTRAL, w1, Figure.measured("deviations", ratio));
    }

    /** Halves of given rows differ more than all rows do from what they come from: their floor is no end of learning. */
    private static String ofRows(Evidence evidence, String id) {
        return evidence.isOfRows() ? id + "Rows" : id;
    }

    /** Whether given rows are met so well that rows learned by heart would do as well. */
    private static boolean belowFloor(Evidence evidence) {
        return evidence.isOfRows()
                && evidence.get(Metric.W1) < BELOW * evidence.floor(Metric.W1)
                && evidence.get(Metric.JS) < BELOW * evidence.floor(Metric.JS);
    }

    /** JS where it is at its ceiling: nothing else that is measured by overlap says anything there. */
    static Optional<Finding> ceiling(Evidence evidence) {
        return evidence.apart()
                ? Finding.of("ceiling", NEUTRAL, evidence.figure(Metric.JS), evidence.figure(Metric.W1))
                : Optional.empty();
    }

    /** JS where it is near its ceiling. */
    static Optional<Finding> nearCeiling(Evidence evidence) {
        return !evidence.apart() && evidence.get(Metric.JS) > CEILING * Math.log(2)
                ? Finding.of("nearCeiling", NEUTRAL, evidence.figure(Metric.JS), evidence.figure(Metric.W1))
                : Optional.empty();
    }
}
