package ganscope.claim;

import ganscope.lesson.course.Measured;
import ganscope.lesson.course.Setup;
import ganscope.som.MapInput;
import ganscope.som.MapQuality;
import ganscope.som.SelfOrganizingMap;
import ganscope.som.SomSettings;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers of self-organising maps, as the command {@code som} gives them. The newest few are kept: claims share their maps. */
final class UnfoldedNumber {
    private static final int KEPT = 16;

    /** A map, by what it is and what it learns. */
    private record Known(String preset, SomSettings settings) {}

    private static final Map<Known, MapQuality> MEASURED = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Known, MapQuality> eldest) {
            return size() > KEPT;
        }
    };

    private UnfoldedNumber() {}

    /**
     * A number.
     *
     * @param later what is added to the seed of the setup
     */
    static double of(Measured.MapNumber number, Setup.Unfolding map, long later) {
        MapQuality quality = measured(map, later);
        return switch (number) {
            case QUANTIZATION -> quality.quantizationError();
            case TOPOGRAPHIC -> quality.topographicError();
            case IDLE ->
                Arrays.stream(quality.hits()).filter(hits -> hits == 0).count()
                        / (double) map.settings().grid().units();
        };
    }

    private static MapQuality measured(Setup.Unfolding map, long later) {
        SomSettings settings = map.settings().withSeed(map.settings().seed() + later);
        Known key = new Known(map.preset(), settings);
        synchronized (MEASURED) {
            MapQuality known = MEASURED.get(key);
            if (known != null) {
                return known;
            }
        }
        MapInput input = MapInput.of(map.experiment().target(), settings.seed());
        SelfOrganizingMap learner = new SelfOrganizingMap(settings, input.scaled());
        learner.run(settings.steps());
        MapQuality quality = learner.quality();
        synchronized (MEASURED) {
            MEASURED.put(key, quality);
        }
        return quality;
    }
}
