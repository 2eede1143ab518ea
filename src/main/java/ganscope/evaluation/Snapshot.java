package ganscope.evaluation;

import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.metric.Series;
import ganscope.gan.DataScaling;
import ganscope.gan.experiment.Experiment;
import org.jspecify.annotations.Nullable;

/**
 * The state of a run at one step, as it can be shown. Immutable; made on the worker thread, read on any.
 *
 * @param run the number of the run: another one each time that the networks are built anew
 * @param step training steps done
 * @param experiment the settings in force at that step
 * @param scaling the networks' coordinates
 * @param metrics what was measured
 * @param generatorLayers Euclidean norm of the generator's last gradient, per layer
 * @param discriminatorLayers the same of the discriminator
 * @param scoreLayers how strongly the score of generated samples depends on what each layer of the discriminator makes
 *     before its activation: root mean square over samples of ‖∂s/∂a_l‖, from the input; 1 at the last layer
 * @param view what charts show of the samples; null where nothing is to be shown
 * @param classes what is measured of classes where the players hear of any, else null
 */
public record Snapshot(
        long run,
        long step,
        Experiment experiment,
        DataScaling scaling,
        Metrics metrics,
        Series generatorLayers,
        Series discriminatorLayers,
        Series scoreLayers,
        @Nullable View view,
        @Nullable ClassView classes) {
    /** Of a run whose players hear of no classes. */
    public Snapshot(
            long run,
            long step,
            Experiment experiment,
            DataScaling scaling,
            Metrics metrics,
            Series generatorLayers,
            Series discriminatorLayers,
            Series scoreLayers,
            @Nullable View view) {
        this(run, step, experiment, scaling, metrics, generatorLayers, discriminatorLayers, scoreLayers, view, null);
    }

    /** Charts of a 1-D experiment, else null. */
    public @Nullable LineView line() {
        return view instanceof LineView line ? line : null;
    }

    /** Charts of a 2-D experiment, else null. */
    public @Nullable PlaneView plane() {
        return view instanceof PlaneView plane ? plane : null;
    }

    /** Charts of an experiment with pictures, else null. */
    public @Nullable ImageView images() {
        return view instanceof ImageView images ? images : null;
    }

    /** The same under another run's number. */
    public Snapshot inRun(long other) {
        return new Snapshot(
                other,
                step,
                experiment,
                scaling,
                metrics,
                generatorLayers,
                discriminatorLayers,
                scoreLayers,
                view,
                classes);
    }
}
