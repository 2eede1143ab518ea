package ganscope.claim;

import ganscope.lesson.course.Claim;
import ganscope.text.Language;

/**
 * A claim with its numbers.
 *
 * @param claim what is claimed
 * @param value the number; NaN where it is not defined or not known yet
 * @param other the number that it is compared with; NaN where there is none
 */
public record Verdict(Claim claim, double value, double other) {
    /** Whether it is true; false where a number is not defined. */
    public boolean holds() {
        return claim.bound().holds(value, other);
    }

    /** Whether there is a number yet. */
    public boolean isKnown() {
        return !Double.isNaN(value) && (claim.bound().compared().isEmpty() || !Double.isNaN(other));
    }

    /** How far it is from turning false, in the number's own unit; negative where it is false. */
    public double margin() {
        return claim.bound().margin(value, other);
    }

    /** The sentence with its numbers. */
    public String sentence(Language language) {
        return claim.sentence(language, value, other);
    }
}
