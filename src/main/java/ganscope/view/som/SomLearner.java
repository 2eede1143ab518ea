package ganscope.view.som;

import ganscope.chart.som.SomErrors;
import ganscope.chart.som.SomScene;
import ganscope.data.Target;
import ganscope.evaluation.metric.Series;
import ganscope.som.MapInput;
import ganscope.som.MapQuality;
import ganscope.som.SelfOrganizingMap;
import ganscope.som.SomSettings;
import java.util.Arrays;

/** A map that learns, and what was measured of it so far. One owner at a time: looking at it changes nothing of the map. */
final class SomLearner {
    /** From here on every second reading is left out. */
    private static final int MOST_READINGS = 2048;

    private final long order;
    private final MapInput input;
    private final SelfOrganizingMap map;
    private double[] steps = new double[64];
    private double[] quantization = new double[64];
    private double[] topographic = new double[64];
    private int readings;

    /**
     * A map before its first step.
     *
     * @param order the number that its states bear
     */
    SomLearner(long order, Target target, SomSettings settings) {
        this.order = order;
        input = MapInput.of(target, settings.seed());
        map = new SelfOrganizingMap(settings, input.scaled());
    }

    /** Whether other settings need another map. */
    boolean restartsFor(SomSettings next) {
        return !map.settings().startsAs(next);
    }

    /** Learns otherwise from the next step on. */
    void change(SomSettings next) {
        map.change(next);
    }

    /** Steps that are left. */
    long left() {
        return map.hasRunAway() ? 0 : Math.max(0, map.settings().steps() - map.steps());
    }

    void run(long more) {
        map.run(Math.min(more, left()));
    }

    /** Measures the map as it is. */
    SomState measure() {
        MapQuality quality = map.quality();
        note(map.steps(), quality);
        SomErrors errors = new SomErrors(
                Series.of(Arrays.copyOf(steps, readings)),
                Series.of(Arrays.copyOf(quantization, readings)),
                Series.of(Arrays.copyOf(topographic, readings)));
        SomSettings settings = map.settings();
        return new SomState(
                order,
                input,
                settings,
                new SomScene(
                        input.view(settings.grid(), map.weights(), quality), errors, map.steps(), settings.steps()),
                map.hasRunAway());
    }

    private void note(long step, MapQuality quality) {
        if (readings > 0 && steps[readings - 1] == step) {
            readings--;
        }
        if (readings == MOST_READINGS) {
            readings = 0;
            for (int i = 0; i < MOST_READINGS; i += 2) {
                put(steps[i], quantization[i], topographic[i]);
            }
        }
        if (readings == steps.length) {
            steps = Arrays.copyOf(steps, 2 * readings);
            quantization = Arrays.copyOf(quantization, 2 * readings);
            topographic = Arrays.copyOf(topographic, 2 * readings);
        }
        put(step, quality.quantizationError(), quality.topographicError());
    }

    private void put(double step, double quantizationError, double topographicError) {
        steps[readings] = step;
        quantization[readings] = quantizationError;
        topographic[readings] = topographicError;
        readings++;
    }
}
