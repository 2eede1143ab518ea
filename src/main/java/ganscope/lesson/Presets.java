package ganscope.lesson;

import ganscope.data.Samples;
import ganscope.gan.Experiment;
import ganscope.lesson.Preset.Group;
import ganscope.session.ExperimentTree;
import ganscope.session.NearestName;
import ganscope.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The experiments that ship, each a file {@code presets/NAME.json} of what differs from the defaults. */
public final class Presets {
    private static final List<Preset> ALL = List.of(
            load(Group.LINE, "normal-1d"),
            load(Group.LINE, "bimodal-1d"),
            load(Group.LINE, "trimodal-1d"),
            load(Group.LINE, "uniform-1d"),
            load(Group.LINE, "disjoint-1d", "distributions", "divergence-and-distance", "pushes", "gradients"),
            load(Group.LINE, "exponential-1d"),
            load(Group.PLANE, "line-2d"),
            load(Group.PLANE, "ring8"),
            load(Group.PLANE, "grid25"),
            load(Group.PLANE, "ring8-thin"),
            load(Group.PLANE, "grid25-thin"),
            load(Group.PLANE, "ring8-pacgan"),
            load(Group.PLANE, "swiss-roll"),
            load(Group.PLANE, "moons"),
            load(Group.PLANE, "spiral"),
            load(Group.PLANE, "circle"),
            load(Group.PLANE, "checkerboard"),
            load(Group.PLANE, "pinwheel"),
            load(
                    Group.FAILURE,
                    "vanishing-gradient",
                    "distributions",
                    "divergence-and-distance",
                    "pushes",
                    "gradients"),
            load(Group.FAILURE, "ring8-collapse", "field", "modes", "divergence-and-distance", "lipschitz"),
            load(Group.FAILURE, "critic-unbounded", "field", "losses", "lipschitz", "gradients"),
            load(Group.FAILURE, "clipping-deep", "field", "layers", "gradients", "lipschitz"));

    private static final List<String> NAMES = ALL.stream().map(Preset::name).toList();

    private Presets() {}

    /** All presets, in the order of the menu. */
    public static List<Preset> all() {
        return ALL;
    }

    /** The preset that the program starts with. */
    public static Preset first() {
        return ALL.getFirst();
    }

    /** A preset whose settings suit data of any shape, in one dimension or two. */
    public static Preset forDimension(int dimension) {
        return of(dimension == 1 ? "bimodal-1d" : "ring8");
    }

    /** An experiment that imitates given samples of any shape, in one dimension or two. */
    public static Experiment forSamples(Samples samples) {
        return forDimension(samples.dimension()).experiment().withTarget(samples);
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
                .orElseThrow(() -> new IllegalArgumentException("preset: " + Quoted.of(name) + " (one of "
                        + String.join(", ", NAMES) + ")" + NearestName.question(name, NAMES)));
    }

    private static Preset load(Group group, String name, String... charts) {
        String file = "/presets/" + name + ".json";
        try (InputStream in = Presets.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks the file assets" + file);
            }
            return new Preset(
                    name,
                    group,
                    List.of(charts),
                    ExperimentTree.fromText(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("assets" + file + ": " + e.getMessage(), e);
        }
    }
}
