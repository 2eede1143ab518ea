package ganscope.evaluation;

import ganscope.data.LatentPrior;
import ganscope.data.Range;
import ganscope.gan.Experiment;
import ganscope.gan.Frame;
import ganscope.gan.GeneratorFunction;
import ganscope.gan.Objective;
import ganscope.gan.ScoreFunction;

/** Makes the charts' numbers of a 2-D experiment. */
final class PlaneViews {
    private static final int ARROWS = 64;
    private static final int LATTICE_SIDE = 25;

    private PlaneViews() {}

    static PlaneView of(
            Experiment experiment,
            Frame frame,
            EvaluationSpec spec,
            EvaluationSample sample,
            PlaneMeasurement measured,
            GeneratorFunction generator,
            ScoreFunction score,
            DiscriminatorReadings readings) {
        Range range = measured.range();
        int side = spec.heatSide();
        float[] cells = CellGrid.centres(range, side);
        float[] scores = new float[side * side];
        score.score(cells, scores.length, scores);
        double[] reading = new double[scores.length];
        for (int i = 0; i < reading.length; i++) {
            reading[i] = BestReading.reading(experiment, scores[i], frame.scale());
        }
        int shown = Math.min(spec.pairs(), sample.size());
        int latticeSide = experiment.latent().dimension() == 2 ? LATTICE_SIDE : 0;
        return new PlaneView(
                range,
                side,
                Series.of(reading),
                Series.of(sample.real(), 2 * shown),
                Series.of(sample.generated(), 2 * shown),
                Series.of(sample.generated(), 2 * ARROWS),
                pushes(experiment.objective(), sample.generated(), readings.realScores(), score),
                latticeSide,
                latticeSide == 0 ? Series.EMPTY : lattice(experiment.latent(), generator),
                measured.plan().from(),
                measured.plan().to(),
                measured.modeShare(),
                measured.modeWeight(),
                spec.planeBins(),
                measured.difference());
    }

    /** Minus the gradient of each generated point's own loss, per network unit; real scores stand in pairwise losses. */
    private static Series pushes(Objective objective, float[] generated, float[] realScores, ScoreFunction function) {
        float[] scores = new float[ARROWS];
        float[] slopes = new float[2 * ARROWS];
        function.scoreAndSlope(generated, ARROWS, scores, slopes);
        float[] gradient = new float[ARROWS];
        objective.generatorGradient(realScores, scores, ARROWS, gradient);
        double[] pushes = new double[2 * ARROWS];
        for (int i = 0; i < pushes.length; i++) {
            pushes[i] = -(double) ARROWS * gradient[i / 2] * slopes[i];
        }
        return Series.of(pushes);
    }

    /** G on a grid of latents at equally spaced probabilities, so that each cell holds the same share of the samples. */
    private static Series lattice(LatentPrior prior, GeneratorFunction generator) {
        int count = LATTICE_SIDE * LATTICE_SIDE;
        float[] latents = new float[2 * count];
        for (int i = 0; i < count; i++) {
            latents[2 * i] = (float) prior.quantile((i % LATTICE_SIDE + 0.5) / LATTICE_SIDE);
            latents[2 * i + 1] = (float) prior.quantile((i / LATTICE_SIDE + 0.5) / LATTICE_SIDE);
        }
        float[] samples = new float[2 * count];
        generator.generate(latents, count, samples);
        return Series.of(samples, 2 * count);
    }
}
