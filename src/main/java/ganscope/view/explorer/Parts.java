package ganscope.view.explorer;

import ganscope.explorer.ExponentialLaw;
import ganscope.explorer.Law;
import ganscope.explorer.MixtureLaw;
import ganscope.explorer.NormalLaw;
import ganscope.explorer.UniformLaw;
import java.util.ArrayList;
import java.util.List;

/** The parts of a law as things that have a place and a width; a law that is no mixture is its only part. */
final class Parts {
    private Parts() {}

    /** The same law with another part. */
    static Law with(Law law, int part, Law other) {
        if (!(law instanceof MixtureLaw mixture)) {
            return other;
        }
        List<Law> parts = new ArrayList<>(mixture.parts());
        parts.set(part, other);
        return new MixtureLaw(parts, mixture.weights());
    }

    /** Where a part is taken to be moved: the middle, or where an exponential begins. */
    static double place(Law part) {
        return part instanceof ExponentialLaw exponential ? exponential.shift() : part.mean();
    }

    /** How far its second grip is from the first: σ, half an interval, 1/λ. */
    static double width(Law part) {
        return switch (part) {
            case NormalLaw normal -> normal.sd();
            case UniformLaw uniform -> (uniform.high() - uniform.low()) / 2;
            case ExponentialLaw exponential -> 1 / exponential.rate();
            case MixtureLaw mixture -> Math.sqrt(mixture.variance());
        };
    }

    /**
     * A part at a place with a width.
     *
     * @throws IllegalArgumentException if a law cannot have them
     */
    static Law at(Law part, double place, double width) {
        return switch (part) {
            case NormalLaw normal -> new NormalLaw(place, width);
            case UniformLaw uniform -> new UniformLaw(place - width, place + width);
            case ExponentialLaw exponential -> new ExponentialLaw(1 / width, place);
            case MixtureLaw mixture ->
                throw new IllegalArgumentException("part: a mixture (no mixture is part of one)");
        };
    }
}
