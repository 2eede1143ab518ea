package ganscope.chart;

import ganscope.gan.Experiment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Every chart of the program, in the order of the menus. */
public enum ChartKind {
    /** 1-D: histograms and densities of real and generated samples, with the discriminator on a second axis. */
    DISTRIBUTIONS(1, 1),
    /** 2-D: heat map of the discriminator with samples, contours and the generator's pushes. */
    FIELD(2, 2),
    /** Divergences against distances over the steps. */
    DIVERGENCE_AND_DISTANCE(1, 2),
    /** 1-D: the generator as a map from latent to data. */
    GENERATOR_MAP(1, 1),
    /** 2-D: a regular grid of latents as the generator warps it. */
    LATENT_GRID(2, 2),
    /** 1-D: which generated quantile the optimal plan carries to which real one. */
    TRANSPORT_PLAN(1, 1),
    /** 1-D: generated quantiles against real ones. */
    QUANTILES(1, 1),
    /** 2-D: which generated sample the optimal plan carries to which real one. */
    PLAN_2D(2, 2),
    /** The critic against the Kantorovich potential. */
    POTENTIAL_AND_CRITIC(1, 2),
    /** How strongly, and which way, three generator losses push each generated sample. */
    PUSHES(1, 2),
    /** The share of each mode against its weight. */
    MODES(1, 2),
    /** 2-D: generated less real histogram. */
    HISTOGRAM_DIFFERENCE(2, 2),
    /** Both losses over the steps, with the values they have at equilibrium. */
    LOSSES(1, 2),
    /** What the discriminator says of real and of generated samples, over the steps. */
    SCORES(1, 2),
    /** Gradient norms of both networks over the steps. */
    GRADIENTS(1, 2),
    /** Gradient norm of every layer at this step. */
    LAYERS(1, 2),
    /** The discriminator's largest slope over the steps. */
    LIPSCHITZ(1, 2);

    private final int from;
    private final int to;

    ChartKind(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The name in files, such as {@code generator-map}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the chart is defined for data of this dimension. */
    public boolean suits(int dimension) {
        return from <= dimension && dimension <= to;
    }

    /** Whether the chart is defined for this experiment. */
    public boolean suits(Experiment experiment) {
        return suits(experiment.target().dimension());
    }

    /** The charts for this experiment, in order. */
    public static List<ChartKind> of(Experiment experiment) {
        return Arrays.stream(values()).filter(kind -> kind.suits(experiment)).toList();
    }

    /** The name in the language of {@code options}, as in menus. */
    public String title(ChartOptions options) {
        return ChartText.of(options.locale()).get(key("title"));
    }

    /** One sentence on how to read the chart, in the language of {@code options}. */
    public String about(ChartOptions options) {
        return ChartText.of(options.locale()).get(key("about"));
    }

    /** What the chart shows, in the language of {@code options}. */
    public String shows(ChartOptions options) {
        return ChartText.of(options.locale()).get(key("shows"));
    }

    /** How to read it, in the language of {@code options}. */
    public String reading(ChartOptions options) {
        return ChartText.of(options.locale()).get(key("read"));
    }

    /** What to look for in it, in the language of {@code options}. */
    public String lookFor(ChartOptions options) {
        return ChartText.of(options.locale()).get(key("look"));
    }

    String key(String what) {
        return "chart." + id() + "." + what;
    }
}
