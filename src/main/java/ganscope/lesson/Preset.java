package ganscope.lesson;

import ganscope.gan.experiment.Experiment;
import java.util.List;
import java.util.Locale;

/**
 * An experiment that ships with the program. Its title and description are in the message bundle {@code preset} under
 * {@code preset.NAME.title} and {@code preset.NAME.about}; where the title is long, {@code preset.NAME.short} has the
 * name for narrow places.
 *
 * @param name the name on the command line
 * @param group where it stands in menus
 * @param charts the names of the charts that show what it is about; empty where any will do
 * @param experiment its settings
 */
public record Preset(String name, Group group, List<String> charts, Experiment experiment) {
    /** Presets that belong together. */
    public enum Group {
        /** Data on the line. */
        LINE,
        /** Data in the plane. */
        PLANE,
        /** Pictures. */
        IMAGES,
        /** Training that goes wrong as in the textbooks, and what cures it. */
        FAILURE;

        /** The name in message bundles. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies. */
    public Preset {
        charts = List.copyOf(charts);
    }
}
