package ganscope.chart.input;

import static ganscope.data.Space.IMAGES;
import static ganscope.data.Space.LINE;
import static ganscope.data.Space.PLANE;

import ganscope.chart.style.ChartOptions;
import ganscope.chart.text.ChartText;
import ganscope.data.Space;
import ganscope.gan.experiment.Experiment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every chart of the program, in the order of the menus. */
public enum ChartKind {
    /** 1-D: histograms and densities of real and generated samples, with the discriminator on a second axis. */
    DISTRIBUTIONS(LINE),
    /** 2-D: heat map of the discriminator with samples, contours and the generator's pushes. */
    FIELD(PLANE),
    /** Pictures: what the generator makes of latents that stay the same. */
    SHEET(IMAGES),
    /** Divergences against distances over the steps. */
    DIVERGENCE_AND_DISTANCE(LINE, PLANE, IMAGES),
    /** Pictures with classes: the share of each among real and generated ones. */
    CLASS_SHARES(IMAGES),
    /** Pictures: each beside the real one that is nearest to it. */
    NEIGHBOURS(IMAGES),
    /** Pictures: which pixels the discriminator wants brighter or darker. */
    PIXEL_SLOPES(IMAGES),
    /** Pictures: walks through latent space between two samples, or from class to class. */
    LATENT_WALK(IMAGES),
    /** Pictures: what each layer of both networks makes of one sample, and the kernels next to the picture. */
    FEATURE_MAPS(IMAGES),
    /** 1-D: the generator as a map from latent to data. */
    GENERATOR_MAP(LINE),
    /** 2-D: a regular grid of latents as the generator warps it. */
    LATENT_GRID(PLANE),
    /** 1-D: which generated quantile the optimal plan carries to which real one. */
    TRANSPORT_PLAN(LINE),
    /** 1-D: generated quantiles against real ones. */
    QUANTILES(LINE),
    /** 2-D: which generated sample the optimal plan carries to which real one. */
    PLAN_2D(PLANE),
    /** The critic against the Kantorovich potential. */
    POTENTIAL_AND_CRITIC(LINE, PLANE),
    /** How strongly, and which way, three generator losses push each generated sample. */
    PUSHES(LINE, PLANE),
    /** The share of each mode against its weight. */
    MODES(LINE, PLANE),
    /** 2-D: generated less real histogram. */
    HISTOGRAM_DIFFERENCE(PLANE),
    /** Both losses over the steps, with the values they have at equilibrium. */
    LOSSES(LINE, PLANE, IMAGES),
    /** What the discriminator says of real and of generated samples, over the steps. */
    SCORES(LINE, PLANE, IMAGES),
    /** Gradient norms of both networks over the steps. */
    GRADIENTS(LINE, PLANE, IMAGES),
    /** Gradient norm of every layer at this step. */
    LAYERS(LINE, PLANE, IMAGES),
    /** The discriminator's largest slope over the steps. */
    LIPSCHITZ(LINE, PLANE, IMAGES);

    private final Set<Space> spaces;

    ChartKind(Space... spaces) {
        this.spaces = Set.of(spaces);
    }

    /** The name in files, such as {@code generator-map}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the chart is defined for data of this dimension. */
    public boolean suits(int dimension) {
        return suits(Space.of(dimension));
    }

    /** Whether the chart is defined for samples that live there. */
    public boolean suits(Space space) {
        return spaces.contains(space);
    }

    /** Whether the chart is defined for this experiment. */
    public boolean suits(Experiment experiment) {
        return suits(experiment.target().dimension())
                && (this != CLASS_SHARES || experiment.target().classes().isPresent());
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

    public String key(String what) {
        return "chart." + id() + "." + what;
    }
}
