package ganscope.evaluation;

/** The measured quantities, in the order of the columns of {@code metrics.csv}. */
public enum Metric {
    /** The discriminator's loss in its last update, without penalties. */
    D_LOSS("d_loss", Unit.NONE),
    /** The generator's loss in its last update. */
    G_LOSS("g_loss", Unit.NONE),
    /** Mean reading of the discriminator on real samples: D(x) for probabilities, the score otherwise. */
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
    /** Wasserstein-1 distance of the samples, exact. */
    W1("w1", Unit.DATA),
    /** Sliced Wasserstein-1 distance of the samples. */
    W1_SLICED("w1_sliced", Unit.DATA),
    /** Energy distance of the samples. */
    ENERGY("energy", Unit.ROOT_DATA),
    /** Unbiased squared maximum mean discrepancy, Gaussian kernel, median bandwidth. */
    MMD("mmd", Unit.NONE),
    /**
     * 1-D, where D estimates p / (p + q): the mean of |D − D*| over both distributions, D* from the target's density and an
     * estimate of the generated one.
     */
    D_GAP("d_gap", Unit.NONE),
    /** The lower bound on JS that the present discriminator proves, (V + 2 ln 2) / 2. */
    JS_BOUND("js_bound", Unit.NATS),
    /** The critic's estimate of W1: mean score on real less on generated samples, in data units. */
    W1_CRITIC("w1_critic", Unit.DATA),
    /** Largest slope of the score on the evaluation grid, per data unit. */
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
    /** Mixtures: modes with at least one generated sample within 3 σ. */
    MODES_COVERED("modes_covered", Unit.COUNT),
    /** Mixtures: share of generated samples within 3 σ of a mode. */
    HIGH_QUALITY("high_quality", Unit.NONE),
    /** Mixtures: KL(generated ‖ real) over the nearest modes. */
    MODE_KL("mode_kl", Unit.NATS);

    /** What a metric is counted in. */
    public enum Unit {
        /** A pure number. */
        NONE,
        /** Natural logarithms. */
        NATS,
        /** The unit of the data. */
        DATA,
        /** The square root of the unit of the data. */
        ROOT_DATA,
        /** One over the unit of the data. */
        PER_DATA,
        /** How many. */
        COUNT
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

    /** The unit. */
    public Unit unit() {
        return unit;
    }
}
