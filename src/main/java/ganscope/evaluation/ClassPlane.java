package ganscope.evaluation;

import ganscope.data.distribution.Range;
import ganscope.data.latent.LatentPrior;
import ganscope.evaluation.density.CellGrid;
import ganscope.evaluation.metric.BestReading;
import ganscope.evaluation.metric.Series;
import ganscope.evaluation.metric.Units;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.gan.GeneratorFunction;
import ganscope.gan.ScoreFunction;
import ganscope.gan.experiment.Experiment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What charts of the plane show of the classes.
 *
 * @param points the first real samples, x, y, x, y, … in data units
 * @param generated the first generated samples, in the same way
 * @param side cells along a side of the maps below
 * @param readings what the discriminator says of the cells of the shown range if they are samples of a class, row-major
 *     from the lower left corner: one map for each class; none where it does not hear of classes
 * @param lattices the generator's image of a grid of latents, as it is asked for each class; none where latents have not
 *     two coordinates
 */
public record ClassPlane(Series points, Series generated, int side, List<Series> readings, List<Series> lattices) {
    /** Samples of either kind that are shown at most. */
    static final int MOST = 2048;

    private static final int SIDE = 48;

    /** Copies. */
    public ClassPlane {
        readings = List.copyOf(readings);
        lattices = List.copyOf(lattices);
    }

    static ClassPlane of(
            Experiment experiment,
            Units units,
            EvaluationSample sample,
            Range shown,
            GeneratorFunction generator,
            ScoreFunction score,
            int classes) {
        int count = Math.min(MOST, sample.size());
        boolean byClass = experiment.conditioning().judgesByClass();
        boolean plane = experiment.latent().dimension() == 2;
        List<Series> readings = new ArrayList<>();
        List<Series> lattices = new ArrayList<>();
        for (int k = 0; k < classes; k++) {
            if (byClass) {
                readings.add(reading(experiment, units, CellGrid.centres(shown, SIDE), score, k));
            }
            if (plane) {
                lattices.add(lattice(experiment.latent(), generator, k));
            }
        }
        return new ClassPlane(
                Series.of(sample.real(), 2 * count),
                Series.of(sample.generated(), 2 * count),
                SIDE,
                readings,
                lattices);
    }

    private static Series reading(Experiment experiment, Units units, float[] cells, ScoreFunction score, int k) {
        float[] scores = new float[SIDE * SIDE];
        score.scoreAs(k, cells, scores.length, scores);
        double[] reading = new double[scores.length];
        for (int i = 0; i < reading.length; i++) {
            reading[i] = BestReading.reading(experiment, scores[i], units.critic());
        }
        return Series.of(reading);
    }

    private static Series lattice(LatentPrior prior, GeneratorFunction generator, int k) {
        float[] latents = PlaneViews.latticeLatents(prior);
        int count = latents.length / 2;
        int[] asked = new int[count];
        Arrays.fill(asked, k);
        float[] samples = new float[2 * count];
        generator.generate(latents, asked, count, samples);
        return Series.of(samples, 2 * count);
    }
}
