package ganscope.lesson.course;

import java.util.List;
import java.util.Optional;

/**
 * A page of a lesson.
 *
 * @param title its heading
 * @param text short paragraphs
 * @param formula LaTeX, the same in both languages
 * @param predict a question to answer before one looks
 * @param setups names of the setups that its buttons offer, in order; may be empty
 * @param callout which chart to look at
 * @param claims what is measured here; may be empty
 */
public record Chapter(
        Wording title,
        Wording text,
        Optional<String> formula,
        Optional<Prediction> predict,
        List<String> setups,
        Optional<Callout> callout,
        List<Claim> claims) {
    /** Copies. */
    public Chapter {
        setups = List.copyOf(setups);
        claims = List.copyOf(claims);
    }

    /**
     * A question that is answered before the experiment answers it.
     *
     * @param ask the question
     * @param choices two to five
     * @param answer the index of the right one
     * @param reason why it is right
     */
    public record Prediction(Wording ask, List<Wording> choices, int answer, Wording reason) {
        /** Copies. */
        public Prediction {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A chart, and what to see in it.
     *
     * @param chart its id: of the laboratory as {@code ChartKind} has it, of the game with {@code game-} before it
     * @param words what to look at
     */
    public record Callout(String chart, Wording words) {}
}
