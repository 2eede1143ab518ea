package ganscope.view.model.setting;

import ganscope.chart.input.Change;
import ganscope.chart.input.Changes;
import ganscope.evaluation.Snapshot;
import ganscope.gan.experiment.Experiment;
import ganscope.session.form.ExperimentTree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from two snapshots of a session, one after the other, which settings were changed between them. */
public final class SettingChanges {
    private SettingChanges() {}

    /**
     * The changes up to the newer snapshot: those known before, and what differs between both. A run that began anew, or
     * has not made a step yet, has none.
     */
    public static Changes follow(Changes known, @Nullable Snapshot before, Snapshot now) {
        if (before == null || now.step() < before.step()) {
            return known.before(now.step());
        }
        Experiment from = before.experiment();
        Experiment to = now.experiment();
        if (now.step() == 0 || from == to || from.equals(to)) {
            return known;
        }
        if (from.rebuildsFor(to)) {
            return Changes.NONE;
        }
        // Changed at rest it is this step; changed on the way, some step after the last one seen with the old settings.
        long step = Math.min(now.step(), before.step() + 1);
        Map<String, String> settings = between(from, to);
        return settings.isEmpty() ? known : known.with(Change.of(step, from, to, settings));
    }

    /** The settings of {@code to} that are others than in {@code from}, with their values. */
    public static Map<String, String> between(Experiment from, Experiment to) {
        Set<String> old = Set.copyOf(ExperimentTree.paths(from));
        Map<String, String> changed = new LinkedHashMap<>();
        for (String path : ExperimentTree.paths(to)) {
            String value = ExperimentTree.get(to, path);
            if (!old.contains(path) || !value.equals(ExperimentTree.get(from, path))) {
                changed.put(path, value);
            }
        }
        return changed;
    }
}
