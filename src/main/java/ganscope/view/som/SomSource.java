package ganscope.view.som;

import ganscope.data.GivenData;
import ganscope.data.Space;
import ganscope.data.Target;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Data that a map can learn, with an experiment whose generator learns the same.
 *
 * @param preset the preset whose target they are; empty where the laboratory's data are meant
 * @param experiment the experiment
 */
record SomSource(Optional<String> preset, Experiment experiment) {
    /** The target of each preset that does not go wrong on purpose; of several with the same target the first. */
    static List<SomSource> ofPresets() {
        Map<Target, SomSource> sources = new LinkedHashMap<>();
        for (Preset preset : Presets.all()) {
            if (preset.group() != Preset.Group.FAILURE) {
                sources.putIfAbsent(
                        preset.experiment().target(), new SomSource(Optional.of(preset.name()), preset.experiment()));
            }
        }
        return List.copyOf(sources.values());
    }

    /** What the laboratory trains on, under the name of a preset if its target is that one's. */
    static SomSource ofLaboratory(Experiment present, List<SomSource> presets) {
        return new SomSource(
                presets.stream()
                        .filter(source -> source.target().equals(present.target()))
                        .findFirst()
                        .flatMap(SomSource::preset),
                present);
    }

    Target target() {
        return experiment.target();
    }

    Space space() {
        return Space.of(target().dimension());
    }

    /** Whether the data are rows of somebody's own. */
    boolean isOwn() {
        return target() instanceof GivenData;
    }
}
