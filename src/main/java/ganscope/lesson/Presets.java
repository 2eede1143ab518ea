package ganscope.lesson;

import ganscope.data.Samples;
import ganscope.gan.Experiment;
import ganscope.session.ExperimentTree;
import ganscope.session.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The experiments that ship, each a file {@code presets/NAME.json} of what differs from the defaults. */
public final class Presets {
    private static final List<String> NAMES = List.of(
            "normal-1d",
            "bimodal-1d",
            "trimodal-1d",
            "uniform-1d",
            "disjoint-1d",
            "exponential-1d",
            "line-2d",
            "ring8",
            "grid25",
            "ring8-thin",
            "grid25-thin",
            "ring8-pacgan",
            "swiss-roll",
            "moons",
            "spiral",
            "circle",
            "checkerboard",
            "pinwheel",
            "ring8-collapse",
            "critic-unbounded",
            "clipping-deep");

    private static final List<Preset> ALL = NAMES.stream().map(Presets::load).toList();

    private Presets() {}

    /** All presets, in the order of the menu. */
    public static List<Preset> all() {
        return ALL;
    }

    /** The preset that the program starts with. */
    public static Preset first() {
        return ALL.getFirst();
    }

    /** An experiment that imitates given samples of any shape, in one dimension or two. */
    public static Experiment forSamples(Samples samples) {
        return of(samples.dimension() == 1 ? "bimodal-1d" : "ring8")
                .experiment()
                .withTarget(samples);
    }

    /**
     * The preset of that name.
     *
     * @throws IllegalArgumentException naming the presets there are, and the nearest
     */
    public static Preset of(String name) {
        return ALL.stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("preset: \"" + name + "\" (one of "
                        + String.join(", ", NAMES) + ")" + NearestName.question(name, NAMES)));
    }

    private static Preset load(String name) {
        String file = "/presets/" + name + ".json";
        try (InputStream in = Presets.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks the file assets" + file);
            }
            return new Preset(name, ExperimentTree.fromText(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("assets" + file + ": " + e.getMessage(), e);
        }
    }
}
