package ganscope.cli.option;

import ganscope.som.CellShape;
import ganscope.som.Decay;
import ganscope.som.Initialisation;
import ganscope.som.MapGrid;
import ganscope.som.Neighbourhood;
import ganscope.som.SomSettings;
import ganscope.som.Topology;
import ganscope.text.Quoted;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a self-organising map learns. */
public final class SomOptions {
    private static final Pattern SIDES = Pattern.compile("(?:(\\d{1,6})x)?(\\d{1,6})");

    /** MiniSom's name of {@link Decay#INVERSE}. */
    private static final String ASYMPTOTIC = "asymptotic";

    @Option(
            names = "--grid",
            paramLabel = "ROWSxCOLUMNS",
            description = "Units of the map (default: 20x20); COLUMNS alone on a line or ring (default: 100).")
    private @Nullable String grid;

    @Option(
            names = "--topology",
            paramLabel = "NAME",
            defaultValue = "sheet",
            description = "line, sheet, ring or torus (default: ${DEFAULT-VALUE}).")
    private String topology = "sheet";

    @Option(
            names = "--cells",
            paramLabel = "NAME",
            defaultValue = "rectangular",
            description = "rectangular (eight neighbours) or hexagonal (six) (default: ${DEFAULT-VALUE}).")
    private String cells = "rectangular";

    @Option(
            names = "--neighbourhood",
            paramLabel = "NAME",
            defaultValue = "gaussian",
            description =
                    "How much units at distance d from the winner learn: gaussian, exp(-d^2/2 radius^2); bubble, 1"
                            + " up to the radius; mexican-hat (default: ${DEFAULT-VALUE}).")
    private String neighbourhood = "gaussian";

    @Option(
            names = "--rate",
            paramLabel = "R",
            defaultValue = "0.5",
            description = "The learning rate at the first step (default: ${DEFAULT-VALUE}).")
    private double rate;

    @Option(
            names = "--rate-decay",
            paramLabel = "NAME",
            defaultValue = "exponential",
            description = "How the rate falls over T steps: exponential (to a hundredth), linear (to 0), inverse or"
                    + " asymptotic, 1/(1 + 2t/T), or constant (default: ${DEFAULT-VALUE}).")
    private String rateDecay = "exponential";

    @Option(
            names = "--radius",
            paramLabel = "S",
            description = "The neighbourhood's radius at the first step, in units of the grid (default: half of the"
                    + " longer side).")
    private @Nullable Double radius;

    @Option(
            names = "--radius-decay",
            paramLabel = "NAME",
            defaultValue = "exponential",
            description = "How the radius falls, likewise (default: ${DEFAULT-VALUE}).")
    private String radiusDecay = "exponential";

    @Option(
            names = "--start",
            paramLabel = "NAME",
            defaultValue = "samples",
            description =
                    "Where the units start: samples, each on a row of the data; pca, evenly along the two principal"
                            + " axes (default: ${DEFAULT-VALUE}).")
    private String start = "samples";

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Steps of one sample each, 1 to 100000000 (default: ${DEFAULT-VALUE}).")
    private int steps;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "0",
            description = "The seed of every random number (default: ${DEFAULT-VALUE}).")
    private long seed;

    /** The seed. */
    public long seed() {
        return seed;
    }

    /** @throws BadInput naming the option, what was found and what is allowed */
    public SomSettings settings() {
        Topology joined = named("topology", topology, Topology::id, Topology.values());
        CellShape shape = named("cells", cells, CellShape::id, CellShape.values());
        Neighbourhood around = named("neighbourhood", neighbourhood, Neighbourhood::id, Neighbourhood.values());
        Initialisation first = named("start", start, Initialisation::id, Initialisation.values());
        try {
            MapGrid units = grid(joined, shape);
            return new SomSettings(
                    units,
                    around,
                    rate,
                    decay("rate-decay", rateDecay),
                    radius == null ? Math.max(units.rows(), units.columns()) / 2.0 : radius,
                    decay("radius-decay", radiusDecay),
                    first,
                    steps,
                    seed);
        } catch (IllegalArgumentException refused) {
            throw BadInput.sentence(new IllegalArgumentException("--" + refused.getMessage(), refused));
        }
    }

    private MapGrid grid(Topology joined, CellShape shape) {
        if (grid == null) {
            return joined.isRow() ? new MapGrid(1, 100, joined, shape) : new MapGrid(20, 20, joined, shape);
        }
        Matcher sides = SIDES.matcher(grid.strip());
        if (!sides.matches() || sides.group(1) == null && !joined.isRow()) {
            throw new BadInput("--grid: " + Quoted.of(grid) + ", but ROWSxCOLUMNS such as 20x20"
                    + (joined.isRow() ? " or a number of units such as 100 is needed." : " is needed."));
        }
        int rows = sides.group(1) == null ? 1 : Integer.parseInt(sides.group(1));
        return new MapGrid(rows, Integer.parseInt(sides.group(2)), joined, shape);
    }

    private static Decay decay(String option, String name) {
        return name.equals(ASYMPTOTIC) ? Decay.INVERSE : named(option, name, Decay::id, Decay.values());
    }

    @SafeVarargs
    private static <E> E named(String option, String name, Function<E, String> id, E... allowed) {
        return Arrays.stream(allowed)
                .filter(value -> id.apply(value).equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("--" + option + ": " + Quoted.of(name) + ", but only "
                        + Arrays.stream(allowed).map(id).collect(Collectors.joining(", ")) + " are allowed."));
    }
}
