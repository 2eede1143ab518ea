package ganscope.view.explorer;

import ganscope.explorer.ExponentialLaw;
import ganscope.explorer.Law;
import ganscope.explorer.MixtureLaw;
import ganscope.explorer.NormalLaw;
import ganscope.explorer.UniformLaw;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Scale;
import java.util.List;
import java.util.Locale;

/** One number of a law that has a slider. */
enum Parameter {
    MEAN(Usual.PLACE),
    SD(Usual.WIDTH),
    LOW(Usual.PLACE),
    HIGH(Usual.PLACE),
    RATE(new Kind.Number(Scale.LOG, 0.1, 10, false)),
    SHIFT(Usual.PLACE),
    MEAN_1(Usual.PLACE),
    SD_1(Usual.WIDTH),
    MEAN_2(Usual.PLACE),
    SD_2(Usual.WIDTH),
    /** The share of the first bell. */
    WEIGHT(new Kind.Number(Scale.LINEAR, 0.01, 0.99, false));

    /** How far sliders go. */
    private static final class Usual {
        static final Kind.Number PLACE = new Kind.Number(Scale.LINEAR, -6, 6, false);
        static final Kind.Number WIDTH = new Kind.Number(Scale.LOG, 0.05, 5, false);
    }

    /** An interval keeps this length at least while one end is pushed against the other. */
    private static final double SHORTEST = 0.01;

    private final Kind.Number kind;

    Parameter(Kind.Number kind) {
        this.kind = kind;
    }

    Kind.Number kind() {
        return kind;
    }

    /** The name of its text. */
    String key() {
        return "explorer.parameter." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Its value.
     *
     * @throws ClassCastException if the law has no such parameter
     */
    double of(Law law) {
        return switch (this) {
            case MEAN -> ((NormalLaw) law).mean();
            case SD -> ((NormalLaw) law).sd();
            case LOW -> ((UniformLaw) law).low();
            case HIGH -> ((UniformLaw) law).high();
            case RATE -> ((ExponentialLaw) law).rate();
            case SHIFT -> ((ExponentialLaw) law).shift();
            case MEAN_1 -> bell(law, 0).mean();
            case SD_1 -> bell(law, 0).sd();
            case MEAN_2 -> bell(law, 1).mean();
            case SD_2 -> bell(law, 1).sd();
            case WEIGHT -> ((MixtureLaw) law).weights().getFirst();
        };
    }

    /**
     * The same law with another value.
     *
     * @throws IllegalArgumentException if the law cannot have it
     */
    Law with(Law law, double value) {
        return switch (this) {
            case MEAN -> new NormalLaw(value, SD.of(law));
            case SD -> new NormalLaw(MEAN.of(law), value);
            case LOW -> new UniformLaw(value, Math.max(HIGH.of(law), value + SHORTEST));
            case HIGH -> new UniformLaw(Math.min(LOW.of(law), value - SHORTEST), value);
            case RATE -> new ExponentialLaw(value, SHIFT.of(law));
            case SHIFT -> new ExponentialLaw(RATE.of(law), value);
            case MEAN_1 -> with(law, 0, new NormalLaw(value, SD_1.of(law)));
            case SD_1 -> with(law, 0, new NormalLaw(MEAN_1.of(law), value));
            case MEAN_2 -> with(law, 1, new NormalLaw(value, SD_2.of(law)));
            case SD_2 -> with(law, 1, new NormalLaw(MEAN_2.of(law), value));
            case WEIGHT -> weighted((MixtureLaw) law, value);
        };
    }

    private static MixtureLaw weighted(MixtureLaw law, double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("weight: " + share + " (between 0 and 1)");
        }
        return new MixtureLaw(law.parts(), List.of(share, 1 - share));
    }

    private static NormalLaw bell(Law law, int part) {
        return (NormalLaw) law.parts().get(part);
    }

    private static Law with(Law law, int part, NormalLaw bell) {
        return Parts.with(law, part, bell);
    }
}
