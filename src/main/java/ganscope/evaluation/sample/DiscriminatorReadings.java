package ganscope.evaluation.sample;

import ganscope.evaluation.metric.BestReading;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.ScoreFunction;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Logistic;
import ganscope.gan.objective.Reading;
import java.util.Map;

/** What the discriminator says of the evaluation samples. */
public final class DiscriminatorReadings {
    private final float[] realScores;
    private final float[] generatedScores;
    private double difference = Double.NaN;

    public DiscriminatorReadings(int size) {
        realScores = new float[size];
        generatedScores = new float[size];
    }

    /** Measures; a critic's scores are multiplied by {@code scale}. */
    public void measure(
            Experiment experiment,
            ScoreFunction function,
            EvaluationSample sample,
            double scale,
            Map<Metric, Double> metrics) {
        int n = sample.size();
        function.score(sample.real(), sample.realClasses(), n, realScores);
        function.score(sample.generated(), sample.asked(), n, generatedScores);
        double real = 0;
        double generated = 0;
        double value = 0;
        for (int i = 0; i < n; i++) {
            real += BestReading.reading(experiment, realScores[i], scale);
            generated += BestReading.reading(experiment, generatedScores[i], scale);
            value -= Logistic.softplus(-realScores[i]) + Logistic.softplus(generatedScores[i]);
        }
        difference = (real - generated) / n;
        metrics.put(Metric.D_REAL, real / n);
        metrics.put(Metric.D_FAKE, generated / n);
        Reading reading = experiment.objective().reading();
        if (reading == Reading.PROBABILITY && !experiment.conditioning().judgesByClass()) {
            // V = E ln D(x) + E ln(1 - D(G(z))) is at most 2 JS - 2 ln 2 (Goodfellow et al., 2014, theorem 1).
            metrics.put(Metric.JS_BOUND, (value / n + 2 * Math.log(2)) / 2);
        }
    }

    /** The mean reading on the real less that on the generated samples measured last. */
    public double difference() {
        return difference;
    }

    /** Scores of the real samples measured last; not to be written. */
    public float[] realScores() {
        return realScores;
    }

    /** Scores of the generated samples measured last; not to be written. */
    public float[] generatedScores() {
        return generatedScores;
    }
}
