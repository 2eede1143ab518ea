package ganscope.lesson.course;

import java.util.List;

/**
 * A closing question.
 *
 * @param ask the question
 * @param choices two to five
 * @param answer the index of the right one
 */
public record Question(Wording ask, List<Choice> choices, int answer) {
    /** Copies. */
    public Question {
        choices = List.copyOf(choices);
    }

    /**
     * An answer to choose.
     *
     * @param words the answer
     * @param reason why it is right, or what is wrong with it
     */
    public record Choice(Wording words, Wording reason) {}
}
