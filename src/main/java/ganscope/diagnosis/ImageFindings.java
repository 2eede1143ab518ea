package ganscope.diagnosis;

import static ganscope.diagnosis.Finding.Tone.BAD;
import static ganscope.diagnosis.Finding.Tone.GOOD;
import static ganscope.diagnosis.Finding.Tone.NEUTRAL;

import ganscope.evaluation.ImageView;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.gan.experiment.Experiment;
import java.util.Optional;

/** What can be said of pictures, of which neither bins nor standard deviations say much. */
final class ImageFindings {
    /** The same share of the classes' number as of modes that counts as gathered at a few ({@link ModeFindings}). */
    private static final double FEW = Math.exp(-ModeFindings.GATHERED);

    /** Share of the distance between real pictures below which generated ones are copies. */
    private static final double COPIED = 0.5;

    /** W1 in noise floors up to which the imitation is close. */
    private static final double CLOSE = 1.15;

    private ImageFindings() {}

    /** W1 against what two samples of the data read: in so many dimensions that is far from 0. */
    static Optional<Finding> distance(Evidence evidence) {
        MetricFloor floor = evidence.floors().get(Metric.W1);
        if (!evidence.has(Metric.W1) || floor == null) {
            return Optional.empty();
        }
        Figure w1 = evidence.figure(Metric.W1);
        if (evidence.arrived()) {
            return Finding.of("floorOfDistanceOnly", GOOD, w1, evidence.floorFigure(Metric.W1));
        }
        double floors = evidence.get(Metric.W1) / floor.mean();
        return Finding.of(
                floors < CLOSE ? "closeInFloors" : "distanceInFloors",
                floors < CLOSE ? GOOD : NEUTRAL,
                w1,
                Figure.measured("floors", floors),
                Figure.measured("w1_floor_mean", floor.mean()));
    }

    /** Few classes, which are a collapse where W1 does not fall; nothing where they are not known. */
    static Optional<Finding> classes(Evidence evidence) {
        ImageView view = evidence.snapshot().images();
        if (view == null
                || view.names().isEmpty()
                || !(evidence.get(Metric.CLASSES_EFFECTIVE) < FEW * view.names().size())) {
            return Optional.empty();
        }
        Figure[] figures = {
            evidence.figure(Metric.CLASSES_EFFECTIVE),
            Figure.count("classes", view.names().size()),
            Figure.percent("class_least", evidence.get(Metric.CLASS_LEAST))
        };
        if (!evidence.stuck()) {
            return Finding.of("fewClasses", NEUTRAL, figures);
        }
        Experiment experiment = evidence.experiment();
        return Optional.of(Cause.explain(
                new Finding("classCollapse", BAD, figures),
                experiment,
                Remedies.r1(experiment),
                Remedies.zeroCentred(experiment)));
    }

    /** Whether pictures are copied. */
    static Optional<Finding> copied(Evidence evidence) {
        ImageView view = evidence.snapshot().images();
        if (view == null || !(evidence.get(Metric.NEAREST) < COPIED * view.nearestReal())) {
            return Optional.empty();
        }
        return Finding.of(
                "copied", BAD, evidence.figure(Metric.NEAREST), Figure.measured("nearest_real", view.nearestReal()));
    }

    /** What the discriminator says of JS, which no histogram does. */
    static Optional<Finding> bound(Evidence evidence) {
        return evidence.get(Metric.JS_BOUND) > DiscriminatorFindings.PROOF
                ? Finding.of(
                        evidence.isOfRows() ? "boundGivenImages" : "boundImages",
                        NEUTRAL,
                        evidence.figure(Metric.JS_BOUND))
                : Optional.empty();
    }

    /** Why neither JS nor any other divergence of histograms is there. */
    static Optional<Finding> noBins(Evidence evidence) {
        int pixels = evidence.experiment().target().dimension();
        return evidence.isOfImages() ? Finding.of("noBins", NEUTRAL, Figure.count("pixels", pixels)) : Optional.empty();
    }
}
