package ganscope.chart;

import ganscope.gan.Experiment;
import ganscope.gan.Reading;
import java.util.Locale;

/** What the discriminator's answer is called, and over which range it is drawn. */
final class Readings {
    private Readings() {}

    /** The axis name of the answer. */
    static String axis(Experiment experiment, ChartText text) {
        return text.get("chart.reading." + name(experiment) + ".axis");
    }

    /** The name of the answer in a key. */
    static String name(Experiment experiment, ChartText text) {
        return text.get("chart.reading." + name(experiment) + ".key");
    }

    /** The name of the best possible answer in a key. */
    static String best(Experiment experiment, ChartText text) {
        return text.get("chart.reading." + name(experiment) + ".best");
    }

    static boolean isProbability(Experiment experiment) {
        return experiment.objective().reading() == Reading.PROBABILITY;
    }

    static boolean isCritic(Experiment experiment) {
        return experiment.objective().reading() == Reading.CRITIC;
    }

    private static String name(Experiment experiment) {
        return experiment.objective().reading().name().toLowerCase(Locale.ROOT);
    }
}
