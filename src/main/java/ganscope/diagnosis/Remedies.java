package ganscope.diagnosis;

import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Wasserstein;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The changes that are offered beside an explanation, for an experiment at hand: never weaker than what is set already,
 * and none where nothing would change.
 */
final class Remedies {
    private static final double PENALTY = 0.1;
    /** R1 and R2 of the default experiment, on the line. */
    private static final double STEADY = 0.3;

    /** Updates of a critic for one of the generator (Gulrajani et al., 2017). */
    private static final int CRITIC_STEPS = 5;
    /** Rates from here on are set to the default, smaller ones to a tenth. */
    private static final double LARGE_RATE = 0.04;

    private static final double DEFAULT_RATE = 0.004;
    private static final double LEAST_RATE = 1e-6;
    private static final double FASTEST_RATE = 0.02;

    /** The same settings from the start. */
    static final Remedy AGAIN = new Remedy("again", Map.of()).afresh();

    private Remedies() {}

    /** No slope of the discriminator at the data. */
    static @Nullable Remedy r1(Experiment experiment) {
        return experiment.constraint().r1() < PENALTY
                ? new Remedy("r1", Map.of("constraint.r1", text(PENALTY)), Figure.setting("r1", PENALTY))
                : null;
    }

    /** Relativistic pairing with R1 and R2 (Huang et al., 2024). */
    static @Nullable Remedy zeroCentred(Experiment experiment) {
        Constraints set = experiment.constraint();
        boolean there = experiment.objective().id().equals("relativistic-pairing");
        return there && set.r1() >= PENALTY && set.r2() >= PENALTY
                ? null
                : new Remedy(
                        "zeroCentred",
                        Map.of(
                                "objective", "relativistic-pairing",
                                "constraint.r1", text(Math.max(PENALTY, set.r1())),
                                "constraint.r2", text(Math.max(PENALTY, set.r2())),
                                "constraint.gradientPenalty", "0",
                                "constraint.weightClip", "0",
                                "constraint.labelSmoothing", "0"));
    }

    /** Several updates of the critic need the alternating order, which rules consensus out. */
    static @Nullable Remedy wasserstein(Experiment experiment) {
        Constraints set = experiment.constraint();
        if (experiment.objective() instanceof Wasserstein) {
            return null;
        }
        Map<String, String> settings = new TreeMap<>(Map.of(
                "objective",
                "wasserstein",
                "constraint.gradientPenalty",
                text(Math.max(PENALTY, set.gradientPenalty())),
                "constraint.weightClip",
                "0",
                "constraint.labelSmoothing",
                "0",
                "constraint.consensus",
                "0",
                "update",
                "alternating"));
        settings.put(
                "discriminator.steps",
                Integer.toString(
                        Math.max(CRITIC_STEPS, experiment.discriminator().steps())));
        return new Remedy("wasserstein", settings);
    }

    static @Nullable Remedy nonSaturating(Experiment experiment) {
        return experiment.objective().id().equals("non-saturating")
                ? null
                : new Remedy("nonSaturating", Map.of("objective", "non-saturating"));
    }

    /** A gradient penalty where there is none, in place of clipped weights; a stronger one was not seen to help. */
    static @Nullable Remedy penalty(Experiment experiment) {
        Constraints set = experiment.constraint();
        boolean clipped = set.weightClip() > 0;
        double next = Math.max(PENALTY, set.gradientPenalty());
        return next == set.gradientPenalty() && !clipped
                ? null
                : new Remedy(
                        clipped ? "penaltyForClipping" : "penalty",
                        Map.of("constraint.gradientPenalty", text(next), "constraint.weightClip", "0"),
                        Figure.setting("gradientPenalty", next));
    }

    /** Both learning rates much smaller. */
    static @Nullable Remedy slower(Experiment experiment) {
        double generator = slower(experiment.generator().optimizer().learningRate());
        double discriminator = slower(experiment.discriminator().optimizer().learningRate());
        return generator < LEAST_RATE || discriminator < LEAST_RATE ? null : rates("slower", generator, discriminator);
    }

    private static Remedy rates(String id, double generator, double discriminator) {
        return new Remedy(
                id,
                Map.of(
                        "generator.optimizer.learningRate",
                        text(generator),
                        "discriminator.optimizer.learningRate",
                        text(discriminator)),
                Figure.setting("generatorRate", generator),
                Figure.setting("discriminatorRate", discriminator));
    }

    private static double slower(double rate) {
        return rate >= LARGE_RATE ? DEFAULT_RATE : rate / 10;
    }

    /** Rates that are ten times as large, of each network whose rate is small. */
    static Remedy faster(Experiment experiment) {
        double generator = faster(experiment.generator().optimizer().learningRate());
        double discriminator = faster(experiment.discriminator().optimizer().learningRate());
        return rates("faster", generator, discriminator);
    }

    private static double faster(double rate) {
        return 10 * rate <= DEFAULT_RATE ? 10 * rate : rate;
    }

    /** The default learning rate for each network whose rate is much larger; the other keeps its own. */
    static @Nullable Remedy usualRates(Experiment experiment) {
        double generator = experiment.generator().optimizer().learningRate();
        double discriminator = experiment.discriminator().optimizer().learningRate();
        return Math.max(generator, discriminator) < LARGE_RATE
                ? null
                : rates("slower", usual(generator), usual(discriminator));
    }

    private static double usual(double rate) {
        return rate >= LARGE_RATE ? DEFAULT_RATE : rate;
    }

    /** As many updates of the discriminator as of the generator. */
    static Remedy asManyUpdates(Experiment experiment) {
        int updates = experiment.discriminator().steps();
        return new Remedy(
                "asManyUpdates",
                Map.of("generator.steps", Integer.toString(updates)),
                Figure.count("updates", updates));
    }

    /** A discriminator that learns twice as fast as the generator (Heusel et al., 2017). */
    static @Nullable Remedy fasterDiscriminator(Experiment experiment) {
        double rate = 2 * experiment.generator().optimizer().learningRate();
        return rate > FASTEST_RATE
                        || rate <= experiment.discriminator().optimizer().learningRate()
                ? null
                : new Remedy(
                        "fasterDiscriminator",
                        Map.of("discriminator.optimizer.learningRate", text(rate)),
                        Figure.setting("discriminatorRate", rate));
    }

    /** An optimiser that divides by the gradient's size, for both. */
    static Remedy adam() {
        return new Remedy("adam", Map.of("generator.optimizer.type", "adam", "discriminator.optimizer.type", "adam"));
    }

    /** R1 and R2 in place of other penalties; a critic gets its usual number of updates, too. */
    static @Nullable Remedy bothPenalties(Experiment experiment) {
        Constraints set = experiment.constraint();
        boolean clipped = set.weightClip() > 0; // of these, two in three did worse
        if (clipped || set.r1() >= STEADY && set.r2() >= STEADY) {
            return null;
        }
        Map<String, String> settings = new TreeMap<>(Map.of(
                "constraint.r1",
                text(Math.max(STEADY, set.r1())),
                "constraint.r2",
                text(Math.max(STEADY, set.r2())),
                "constraint.gradientPenalty",
                "0"));
        if (experiment.objective() instanceof Wasserstein) {
            settings.putAll(Map.of("update", "alternating", "constraint.consensus", "0"));
            settings.put(
                    "discriminator.steps",
                    Integer.toString(
                            Math.max(CRITIC_STEPS, experiment.discriminator().steps())));
        }
        return new Remedy("bothPenalties", settings, Figure.setting("gamma", STEADY));
    }

    /** Against a wrong width: R1 and R2, which helped with nearly every seed, or where they are no choice, what is next best. */
    static @Nullable Remedy penaltiesForWidth(Experiment experiment) {
        Remedy penalties = bothPenalties(experiment);
        return penalties == null ? zeroCentred(experiment) : penalties;
    }

    static Remedy trainDiscriminator() {
        return new Remedy("trainDiscriminator", Map.of("discriminator.steps", "1"));
    }

    static Remedy trainGenerator() {
        return new Remedy("trainGenerator", Map.of("generator.steps", "1"));
    }

    /** Weights that start all different, in new networks. */
    static Remedy randomWeights() {
        return new Remedy(
                "randomWeights", Map.of("generator.initializer", "glorot", "discriminator.initializer", "he"));
    }

    /** Hidden layers for a discriminator that is a straight line. */
    static Remedy hiddenLayers() {
        return new Remedy("hiddenLayers", Map.of("discriminator.hidden", "32x2"));
    }

    /** A number as settings are typed, with an ASCII sign and no rounding noise. */
    private static String text(double value) {
        return new BigDecimal(value)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }
}
