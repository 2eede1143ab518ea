package ganscope.chart.input;

import ganscope.chart.style.ChartOptions;
import ganscope.chart.text.ChartText;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Reading;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Settings that were changed while a run went on. Immutable.
 *
 * @param step the first step that may have been made with the new settings; what was measured at it and after it was
 *     measured under them
 * @param settings from path to new value, as in {@code experiment.json}
 * @param answers whether the discriminator's answer means something else from then on
 * @param losses whether the losses do
 */
public record Change(long step, Map<String, String> settings, boolean answers, boolean losses) {
    /** Copies, in order. */
    public Change {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** The change from one experiment to the other. */
    public static Change of(long step, Experiment before, Experiment after, Map<String, String> settings) {
        boolean objective = !before.objective().equals(after.objective());
        Reading reading = after.objective().reading();
        boolean answers = before.objective().reading() != reading || objective && reading == Reading.VARIATIONAL;
        boolean losses = objective
                || !before.constraint().labels().equals(after.constraint().labels());
        return new Change(step, settings, answers, losses);
    }

    /** Its settings in few words, such as R1 γ = 0.1; empty where there are none. */
    public String words(ChartOptions options, int most) {
        return new ChangeLabel(ChartText.of(options.locale())).of(this, most);
    }

    /** Both as one, at the place of the later. */
    public Change and(Change later) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.putAll(later.settings);
        return new Change(later.step, all, answers || later.answers, losses || later.losses);
    }
}
