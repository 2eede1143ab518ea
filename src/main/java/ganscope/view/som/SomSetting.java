package ganscope.view.som;

import ganscope.som.CellShape;
import ganscope.som.Decay;
import ganscope.som.Initialisation;
import ganscope.som.Neighbourhood;
import ganscope.som.Topology;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Scale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One thing that can be set of a map, in the order of the controls. */
enum SomSetting {
    /** Which ends are joined. */
    TOPOLOGY(
            choice(
                    "som-topology",
                    Arrays.stream(Topology.values()).map(Topology::id).toList()),
            "d(u,v)=\\|r_u-r_v\\|\\;\\mathrm{on\\;the\\;grid}"),
    /** How units lie beside one another. */
    CELLS(
            choice(
                    "som-cells",
                    Arrays.stream(CellShape.values()).map(CellShape::id).toList()),
            "|N(u)|=8\\;\\mathrm{or}\\;6"),
    /** Rows of the grid. */
    ROWS(new Kind.Number(Scale.LINEAR, 2, 40, true), "m"),
    /** Columns of the grid. */
    COLUMNS(new Kind.Number(Scale.LINEAR, 2, 200, true), "n"),
    /** How much the units around a winner learn. */
    NEIGHBOURHOOD(
            choice(
                    "som-neighbourhood",
                    Arrays.stream(Neighbourhood.values()).map(Neighbourhood::id).toList()),
            "w_u\\leftarrow w_u+\\alpha_t\\,h(d;\\sigma_t)\\,(x-w_u)"),
    /** The radius at the start. */
    RADIUS(new Kind.Number(Scale.LOG, 0.1, 50, false), "\\sigma_0"),
    /** How the radius falls. */
    RADIUS_DECAY(choice("som-decay", decays()), "\\sigma_t=\\sigma_0\\,f(t/T)"),
    /** The learning rate at the start. */
    RATE(new Kind.Number(Scale.LOG, 0.001, 1, false), "\\alpha_0"),
    /** How the rate falls. */
    RATE_DECAY(choice("som-decay", decays()), "\\alpha_t=\\alpha_0\\,f(t/T)"),
    /** Steps until rate and radius have fallen. */
    STEPS(new Kind.Number(Scale.LOG, 100, 200_000, true), "T"),
    /** Where the units start. */
    START(
            choice(
                    "som-start",
                    Arrays.stream(Initialisation.values())
                            .map(Initialisation::id)
                            .toList()),
            "w_u(0)"),
    /** The seed of everything that is drawn. */
    SEED(new Kind.Number(Scale.LINEAR, 0, 100, true), "x_t\\sim p");

    private final Kind kind;
    private final String formula;

    SomSetting(Kind kind, String formula) {
        this.kind = kind;
        this.formula = formula;
    }

    private static Kind choice(String group, List<String> values) {
        return new Kind.Choice(group, values);
    }

    private static List<String> decays() {
        return Arrays.stream(Decay.values()).map(Decay::id).toList();
    }

    /** The end of the names of its texts. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The prefix of its texts. */
    String key() {
        return "som." + id();
    }

    /** Its name on the command line. */
    String option() {
        return this == ROWS || this == COLUMNS ? "grid" : id();
    }

    /** What values it takes. */
    Kind kind() {
        return kind;
    }

    /** Its LaTeX. */
    String formula() {
        return formula;
    }
}
