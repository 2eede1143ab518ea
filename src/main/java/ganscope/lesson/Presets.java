package ganscope.lesson;

import ganscope.data.GivenData;
import ganscope.data.Space;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Preset.Group;
import ganscope.session.form.ExperimentTree;
import ganscope.session.form.NearestName;
import ganscope.text.Program;
import ganscope.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The experiments that ship, each a file {@code presets/NAME.json} of what differs from the defaults, read when it is wanted. */
public final class Presets {
    private static final List<Shipped> SHIPPED = List.of(
            new Shipped(Group.LINE, "normal-1d", List.of()),
            new Shipped(Group.LINE, "bimodal-1d", List.of()),
            new Shipped(Group.LINE, "trimodal-1d", List.of()),
            new Shipped(Group.LINE, "uniform-1d", List.of()),
            new Shipped(
                    Group.LINE,
                    "disjoint-1d",
                    List.of("distributions", "divergence-and-distance", "pushes", "gradients")),
            new Shipped(Group.LINE, "exponential-1d", List.of()),
            new Shipped(Group.PLANE, "line-2d", List.of()),
            new Shipped(Group.PLANE, "ring8", List.of()),
            new Shipped(Group.PLANE, "grid25", List.of()),
            new Shipped(Group.PLANE, "ring8-thin", List.of()),
            new Shipped(Group.PLANE, "grid25-thin", List.of()),
            new Shipped(Group.PLANE, "ring8-pacgan", List.of()),
            new Shipped(Group.PLANE, "ring8-conditional", List.of()),
            new Shipped(Group.PLANE, "swiss-roll", List.of()),
            new Shipped(Group.PLANE, "moons", List.of()),
            new Shipped(Group.PLANE, "spiral", List.of()),
            new Shipped(Group.PLANE, "circle", List.of()),
            new Shipped(Group.PLANE, "checkerboard", List.of()),
            new Shipped(Group.PLANE, "pinwheel", List.of()),
            new Shipped(Group.IMAGES, "digits", List.of()),
            new Shipped(Group.IMAGES, "digits-conditional", List.of()),
            new Shipped(Group.IMAGES, "digits-dcgan", List.of()),
            new Shipped(Group.IMAGES, "digits-wgan-gp", List.of()),
            new Shipped(Group.IMAGES, "bars", List.of()),
            new Shipped(Group.IMAGES, "strokes", List.of()),
            new Shipped(Group.IMAGES, "discs", List.of()),
            new Shipped(
                    Group.FAILURE,
                    "vanishing-gradient",
                    List.of("distributions", "divergence-and-distance", "pushes", "gradients")),
            new Shipped(
                    Group.FAILURE, "ring8-collapse", List.of("field", "modes", "divergence-and-distance", "lipschitz")),
            new Shipped(
                    Group.FAILURE,
                    "digits-collapse",
                    List.of("sheet", "class-shares", "divergence-and-distance", "scores")),
            new Shipped(
                    Group.FAILURE,
                    "digits-checkerboard",
                    List.of("sheet", "latent-walk", "pixel-slopes", "divergence-and-distance")),
            new Shipped(Group.FAILURE, "critic-unbounded", List.of("field", "losses", "lipschitz", "gradients")),
            new Shipped(Group.FAILURE, "clipping-deep", List.of("field", "layers", "gradients", "lipschitz")));

    private static final List<String> NAMES =
            SHIPPED.stream().map(Shipped::name).toList();

    private static final Map<String, Preset> READ = new ConcurrentHashMap<>();

    private Presets() {}

    /** All presets, in the order of the menu. */
    public static List<Preset> all() {
        return SHIPPED.stream().map(Presets::preset).toList();
    }

    /** The preset that the program starts with. */
    public static Preset first() {
        return preset(SHIPPED.getFirst());
    }

    /** A preset whose settings suit data of any shape in the space of this dimension. */
    public static Preset forDimension(int dimension) {
        return of(
                switch (Space.of(dimension)) {
                    case LINE -> "bimodal-1d";
                    case PLANE -> "ring8";
                    case IMAGES -> "digits";
                });
    }

    /** An experiment that imitates given data of any shape: numbers, points of the plane or pictures. */
    public static Experiment forData(GivenData data) {
        return forDimension(data.dimension()).experiment().withTarget(data);
    }

    /**
     * The preset of that name.
     *
     * @throws IllegalArgumentException naming the presets there are, and the nearest
     */
    public static Preset of(String name) {
        return SHIPPED.stream()
                .filter(shipped -> shipped.name().equals(name))
                .findFirst()
                .map(Presets::preset)
                .orElseThrow(() -> new IllegalArgumentException(
                        "preset: " + Quoted.of(name) + " (one of " + String.join(", ", NAMES) + "; " + Program.command()
                                + " presets lists them)" + NearestName.question(name, NAMES)));
    }

    private static Preset preset(Shipped shipped) {
        return READ.computeIfAbsent(shipped.name(), name -> shipped.load());
    }

    /** What is known of a preset before its file is read. */
    private record Shipped(Group group, String name, List<String> charts) {
        Preset load() {
            String file = "/presets/" + name + ".json";
            try (InputStream in = Presets.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("the build lacks the file assets" + file);
                }
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return new Preset(name, group, charts, ExperimentTree.fromText(text));
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException("assets" + file + ": " + e.getMessage(), e);
            }
        }
    }
}
