package ganscope.chart.curve;

import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Reading;
import java.util.Locale;

/** What the discriminator's answer is called, and over which range it is drawn. */
public final class Readings {
    private Readings() {}

    /** The axis name of the answer. */
    public static String axis(Experiment experiment, ChartText text) {
        return text.get("chart.reading." + name(experiment) + ".axis", distance(experiment, text));
    }

    /** The name of the answer in a key, with what its numbers mean. */
    public static String legend(Experiment experiment, ChartText text) {
        return text.get("chart.reading." + name(experiment) + ".legend");
    }

    /** The name of the answer, as where a person points at it. */
    public static String name(Experiment experiment, ChartText text) {
        return text.get("chart.reading." + name(experiment) + ".key");
    }

    /** The name of the answer at a scale of colours, where there is little room. */
    public static String scale(Experiment experiment, ChartText text) {
        return text.get("chart.reading." + name(experiment) + ".scale");
    }

    /** The name of the best possible answer in a key. */
    public static String best(Experiment experiment, ChartText text) {
        return text.get("chart.reading." + name(experiment) + ".best");
    }

    /** What the answer is. */
    public static Term term(Experiment experiment) {
        return switch (experiment.objective().reading()) {
            case PROBABILITY -> Term.PROBABILITY;
            case LABEL -> Term.LABEL_SCORE;
            case MARGIN -> Term.MARGIN_SCORE;
            case CRITIC -> Term.CRITIC;
            case RELATIVE -> Term.RELATIVE_SCORE;
            case VARIATIONAL -> Term.VARIATIONAL;
        };
    }

    /** What the best possible answer is. */
    public static Term bestTerm(Experiment experiment) {
        return switch (experiment.objective().reading()) {
            case PROBABILITY -> Term.BEST_PROBABILITY;
            case LABEL -> Term.BEST_LABEL;
            case MARGIN -> Term.BEST_MARGIN;
            case CRITIC, RELATIVE -> Term.POTENTIAL;
            case VARIATIONAL -> Term.BEST_VARIATIONAL;
        };
    }

    /** The unit of distances, and so of critics and potentials. */
    static String distance(Experiment experiment, ChartText text) {
        return text.unit(Metric.W1.unit(experiment));
    }

    public static boolean isProbability(Experiment experiment) {
        return experiment.objective().reading() == Reading.PROBABILITY;
    }

    public static boolean isCritic(Experiment experiment) {
        return experiment.objective().reading() == Reading.CRITIC;
    }

    private static String name(Experiment experiment) {
        return experiment.objective().reading().name().toLowerCase(Locale.ROOT);
    }
}
