package ganscope.view.explorer;

import ganscope.explorer.ExponentialLaw;
import ganscope.explorer.Law;
import ganscope.explorer.MixtureLaw;
import ganscope.explorer.NormalLaw;
import ganscope.explorer.Observed;
import ganscope.explorer.Side;
import ganscope.explorer.UniformLaw;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person can choose a distribution to be. */
enum SideShape {
    NORMAL(Parameter.MEAN, Parameter.SD),
    /** Two normals. */
    MIXTURE(Parameter.MEAN_1, Parameter.SD_1, Parameter.MEAN_2, Parameter.SD_2, Parameter.WEIGHT),
    UNIFORM(Parameter.LOW, Parameter.HIGH),
    EXPONENTIAL(Parameter.RATE, Parameter.SHIFT),
    /** Numbers of a file. */
    FILE,
    /** Any other mixture, given in words. */
    WORDS;

    private static final double ROUND = 100;

    private final List<Parameter> parameters;

    SideShape(Parameter... parameters) {
        this.parameters = List.of(parameters);
    }

    /** What has a slider. */
    List<Parameter> parameters() {
        return parameters;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SideShape> of(String id) {
        return Arrays.stream(values()).filter(shape -> shape.id().equals(id)).findFirst();
    }

    /** What a side is. */
    static SideShape of(Side side) {
        return switch (side) {
            case NormalLaw normal -> NORMAL;
            case UniformLaw uniform -> UNIFORM;
            case ExponentialLaw exponential -> EXPONENTIAL;
            case MixtureLaw mixture ->
                mixture.parts().size() == 2 && mixture.parts().stream().allMatch(NormalLaw.class::isInstance)
                        ? MIXTURE
                        : WORDS;
            case Observed numbers -> FILE;
        };
    }

    /** A law of this shape about where a side was; empty where words or a file have to say it. */
    Optional<Law> near(Side before) {
        double mean = round(before.mean());
        double sd = Math.max(1 / ROUND, round(Math.sqrt(before.variance())));
        return switch (this) {
            case NORMAL -> Optional.of(new NormalLaw(mean, sd));
            case UNIFORM -> Optional.of(new UniformLaw(round(mean - 1.5 * sd), round(mean + 1.5 * sd)));
            case EXPONENTIAL ->
                Optional.of(new ExponentialLaw(round(1 / sd) > 0 ? round(1 / sd) : 1 / sd, round(mean - sd)));
            case MIXTURE ->
                Optional.of(new MixtureLaw(
                        List.of(
                                new NormalLaw(round(mean - 2 * sd), round(0.5 * sd) > 0 ? round(0.5 * sd) : sd),
                                new NormalLaw(round(mean + 2 * sd), round(0.5 * sd) > 0 ? round(0.5 * sd) : sd)),
                        List.of(0.5, 0.5)));
            case FILE, WORDS -> Optional.empty();
        };
    }

    private static double round(double value) {
        return Math.rint(value * ROUND) / ROUND;
    }
}
