package ganscope.evaluation.metric;

import ganscope.data.Samples;
import ganscope.data.Space;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Reading;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The measured quantities, in the order of the columns of {@code metrics.csv}. */
public enum Metric {
    /** The discriminator's loss in its last update, without penalties. */
    D_LOSS("d_loss", Unit.NONE),
    /** The generator's loss in its last update. */
    G_LOSS("g_loss", Unit.NONE),
    /**
     * Mean reading of the discriminator on real samples: D(x) for probabilities, T for f-GANs, the score otherwise; of
     * critics in the unit of distances.
     */
    D_REAL("d_real", Unit.NONE),
    /** The same on generated samples. */
    D_FAKE("d_fake", Unit.NONE),
    /** Jensen-Shannon divergence of the histograms. */
    JS("js", Unit.NATS),
    /** KL(real ‖ generated) of the histograms. */
    KL_REAL_GENERATED("kl_real_generated", Unit.NATS),
    /** KL(generated ‖ real) of the histograms. */
    KL_GENERATED_REAL("kl_generated_real", Unit.NATS),
    /** Total variation of the histograms, 0–1. */
    TV("tv", Unit.NONE),
    /** Hellinger distance of the histograms: the root of Σ (√p - √q)², 0–√2. */
    HELLINGER("hellinger", Unit.NONE),
    /** Wasserstein-1 distance of the samples, exact; of the plane's first ones ({@code evaluation.pairs}). */
    W1("w1", Unit.DATA),
    /** Sliced Wasserstein-1 distance of the samples. */
    W1_SLICED("w1_sliced", Unit.DATA),
    /** Given data in the plane: Wasserstein-1 distance of the first column alone, in its own unit. */
    W1_X("w1_x", Unit.COLUMN),
    /** The same of the second column. */
    W1_Y("w1_y", Unit.COLUMN),
    /** Energy distance of the samples. */
    ENERGY("energy", Unit.ROOT_DATA),
    /**
     * Unbiased squared maximum mean discrepancy with a Gaussian kernel as wide as the median of the distances between all
     * pairs of the real samples that are compared.
     */
    MMD("mmd", Unit.NONE),
    /**
     * 1-D, where D estimates p / (p + q): the mean of |D − D*| over both distributions, D* from estimates of both densities
     * with the same kernels.
     */
    D_GAP("d_gap", Unit.NONE),
    /** The lower bound on JS that the present discriminator proves, (V + 2 ln 2) / 2. */
    JS_BOUND("js_bound", Unit.NATS),
    /**
     * The critic's estimate of W1: its mean on real less on generated samples, those between which W1 is measured. Divided
     * by its slope it is at most W1.
     */
    W1_CRITIC("w1_critic", Unit.DATA),
    /**
     * Largest slope that was found: of the score, per unit of distance; of a critic as it is read, a pure number. Looked for
     * on a grid that covers real and generated samples, and between the partners of the optimal plan.
     */
    LIPSCHITZ("lipschitz", Unit.PER_DATA),
    /**
     * Share of the grid over the target's range (256 cells of the line, 32 × 32 of the plane) where the discriminator's reading
     * has a slope near 0: below 0.01 per standard deviation of the target, for critics below 0.01.
     */
    FLAT_SHARE("flat_share", Unit.NONE),
    /** Euclidean norm of the generator's gradient in its last update. */
    G_GRADIENT_NORM("g_gradient_norm", Unit.NONE),
    /** Euclidean norm of the discriminator's gradient in its last update. */
    D_GRADIENT_NORM("d_gradient_norm", Unit.NONE),
    /** Mixtures: modes with at least one generated sample within 3 σ; patterns of pictures: those that at least one shows exactly. */
    MODES_COVERED("modes_covered", Unit.COUNT),
    /** Mixtures: share of generated samples within 3 σ of a mode; patterns: of pictures that show one exactly. */
    HIGH_QUALITY("high_quality", Unit.NONE),
    /** Mixtures: KL(generated ‖ real) over the nearest modes; pictures: over the classes, by the nearest real pictures. */
    MODE_KL("mode_kl", Unit.NATS),
    /** Conditioned: share of generated samples that are of the class that was asked for. */
    CONTROL("control", Unit.NONE),
    /**
     * Conditioned: the mean over the classes, by their weights, of the Wasserstein-1 distance between generated and real
     * samples of the class, exact; of the first ones of each.
     */
    W1_CLASSES("w1_classes", Unit.DATA),
    /** Pictures: share of generated samples as near to a real one as its fifth nearest real neighbour ({@code NeighbourBalls}). */
    PRECISION("precision", Unit.NONE),
    /** Pictures: share of real samples as near to a generated one as its fifth nearest generated neighbour. */
    RECALL("recall", Unit.NONE),
    /** Pictures: how densely generated samples lie where real ones do, about 1 where the distributions agree. */
    DENSITY("density", Unit.NONE),
    /** Pictures: share of real samples with a generated one nearer than their fifth nearest real neighbour. */
    COVERAGE("coverage", Unit.NONE),
    /**
     * Pictures: the Fréchet distance between the normals with the samples' means and covariances in the first 16 principal
     * components of the real pictures; not squared, so that it is the W₂ of these normals.
     */
    FRECHET("frechet", Unit.DATA),
    /** Pictures: mean distance from a generated sample to the nearest real picture. Far below its floor, pictures are copied. */
    NEAREST("nearest", Unit.DATA),
    /** Pictures with classes: e to the entropy of the shares of the classes, by the five nearest real pictures. */
    CLASSES_EFFECTIVE("classes_effective", Unit.COUNT),
    /** Pictures with classes: the smallest share of a class among the generated samples. */
    CLASS_LEAST("class_least", Unit.NONE),
    /**
     * Pictures of an even side: the share of their power in what alternates from pixel to pixel, over that of the real ones
     * ({@code PeriodTwo}). Far above 1: checkerboards.
     */
    CHECKERBOARD("checkerboard", Unit.NONE);

    /** What a metric is counted in. */
    public enum Unit {
        /** A pure number. */
        NONE(0),
        /** Natural logarithms. */
        NATS(0),
        /** The unit of the data. */
        DATA(1),
        /** The square root of the unit of the data. */
        ROOT_DATA(0.5),
        /** One over the unit of the data. */
        PER_DATA(-1),
        /** Given data in the plane: the standard deviation of each column. */
        DEVIATIONS(0),
        /** The square root of that. */
        ROOT_DEVIATIONS(0),
        /** One over that. */
        PER_DEVIATION(0),
        /** The unit of one of the columns. */
        COLUMN(1),
        /** How many. */
        COUNT(0);

        private final double power;

        Unit(double power) {
            this.power = power;
        }

        /** By which power of c a quantity grows when the data are multiplied by c. */
        public double power() {
            return power;
        }
    }

    private final String id;
    private final Unit unit;

    Metric(String id, Unit unit) {
        this.id = id;
        this.unit = unit;
    }

    /** The name in files. */
    public String id() {
        return id;
    }

    /** The unit on the line; in the plane of given data it can be another one. */
    public Unit unit() {
        return unit;
    }

    /**
     * Whether a better generator reads more, such as modes covered, and the share of samples of high quality. The floor of such a
     * metric is a lower limit.
     */
    public boolean moreIsBetter() {
        return switch (this) {
            case MODES_COVERED,
                    HIGH_QUALITY,
                    CONTROL,
                    PRECISION,
                    RECALL,
                    DENSITY,
                    COVERAGE,
                    CLASSES_EFFECTIVE,
                    CLASS_LEAST -> true;
            default -> false;
        };
    }

    /** Whether only runs have it whose players hear of classes. */
    public boolean ofClasses() {
        return this == CONTROL || this == W1_CLASSES;
    }

    /** Whether only runs with pictures have it. */
    public boolean ofImages() {
        return ordinal() >= PRECISION.ordinal();
    }

    /** Whether it can be measured of samples that live there, given an experiment that has what else it takes. */
    public boolean suits(Space space) {
        return switch (this) {
            case JS, KL_REAL_GENERATED, KL_GENERATED_REAL, TV, HELLINGER, W1_X, W1_Y, D_GAP, FLAT_SHARE ->
                space != Space.IMAGES;
            default -> !ofImages() || space == Space.IMAGES;
        };
    }

    /** The columns of a table of measurements: every metric, but those of classes and pictures only where one of the rows has it. */
    public static List<Metric> columns(Collection<Metrics> rows) {
        return Arrays.stream(values())
                .filter(metric -> !metric.ofClasses() && !metric.ofImages()
                        || rows.stream().anyMatch(row -> row.has(metric)))
                .toList();
    }

    /** Whether a reading is at least as good as a limit. */
    public boolean keeps(double reading, double limit) {
        return moreIsBetter() ? reading >= limit : reading <= limit;
    }

    /**
     * The unit in an experiment: distances between given data in the plane are in standard deviations, and what a critic
     * says is a distance, its slope a pure number.
     */
    public Unit unit(Experiment experiment) {
        boolean critic = experiment.objective().reading() == Reading.CRITIC;
        Unit own = switch (this) {
            case D_REAL, D_FAKE -> critic ? Unit.DATA : unit;
            case LIPSCHITZ -> critic ? Unit.NONE : unit;
            default -> unit;
        };
        boolean columns =
                experiment.target() instanceof Samples && experiment.target().dimension() == 2;
        return columns ? inDeviations(own) : own;
    }

    private static Unit inDeviations(Unit unit) {
        return switch (unit) {
            case DATA -> Unit.DEVIATIONS;
            case ROOT_DATA -> Unit.ROOT_DEVIATIONS;
            case PER_DATA -> Unit.PER_DEVIATION;
            case NONE, NATS, DEVIATIONS, ROOT_DEVIATIONS, PER_DEVIATION, COLUMN, COUNT -> unit;
        };
    }
}
