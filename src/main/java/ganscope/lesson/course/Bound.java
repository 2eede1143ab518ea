package ganscope.lesson.course;

import java.util.Optional;

/** What a claim says of its number. */
public sealed interface Bound {
    /** It lies below a number. */
    record Below(double limit) implements Bound {}

    /** It lies above a number. */
    record Above(double limit) implements Bound {}

    /** It lies between two numbers, the smaller one first; at either the claim is still true. */
    record Between(double low, double high) implements Bound {}

    /** It is less than another measured number. */
    record LessThan(Measured other) implements Bound {}

    /** It is more than another measured number. */
    record MoreThan(Measured other) implements Bound {}

    /** The other number, where there is one. */
    default Optional<Measured> compared() {
        return switch (this) {
            case LessThan less -> Optional.of(less.other());
            case MoreThan more -> Optional.of(more.other());
            case Below below -> Optional.empty();
            case Above above -> Optional.empty();
            case Between between -> Optional.empty();
        };
    }

    /**
     * How far the number is from where the claim would turn false, in its own unit: positive where it is true.
     *
     * @param value the number; NaN where it is not defined
     * @param other the other number, if there is one
     * @return NaN where a number is not defined, or both are infinite alike
     */
    default double margin(double value, double other) {
        return switch (this) {
            case Below below -> below.limit() - value;
            case Above above -> value - above.limit();
            case Between between -> Math.min(value - between.low(), between.high() - value);
            case LessThan less -> other - value;
            case MoreThan more -> value - other;
        };
    }

    /** Whether the claim is true; false where a number is not defined. */
    default boolean holds(double value, double other) {
        double margin = margin(value, other);
        return this instanceof Between ? margin >= 0 : margin > 0;
    }
}
