package ganscope.view.convolution.topic;

import ganscope.view.convolution.board.Board;
import ganscope.view.model.Messages;
import java.util.List;
import java.util.Optional;

/** One thing that is shown about convolutions: what can be set, what is impossible, and what is drawn at each step. */
public interface Demonstration {
    /**
     * A ready-made beginning.
     *
     * @param id the end of the name of its text
     * @param operands what it sets
     */
    record Situation(String id, Operands operands) {}

    /**
     * Why operands are impossible.
     *
     * @param key the name of the sentence
     * @param values what stands in its places
     */
    record Refusal(String key, List<Object> values) {
        public static Refusal of(String key, Object... values) {
            return new Refusal("convolution.refused." + key, List.of(values));
        }

        /** The sentence. */
        public String words(Messages messages) {
            return messages.get(key, values.toArray());
        }
    }

    /** The ready-made beginnings, the first of which it opens with. */
    List<Situation> situations();

    /** What sliders set, and how far they go. */
    List<Dial.Range> dials();

    /** Whether the input can be chosen. */
    default boolean hasInput() {
        return true;
    }

    /** What kernels there are to choose from; none where it is given. */
    List<KernelPreset> kernels();

    /** Why operands cannot be shown; empty where they can. */
    Optional<Refusal> refused(Operands operands);

    /** Why a dial cannot have a value, whatever else is set with it; empty where it can. */
    default Optional<Refusal> refused(Dial dial, int value, Operands operands) {
        return Optional.empty();
    }

    /** How many steps the animation has, at least 1. */
    int steps(Operands operands);

    /** Which step it opens at: the last, where all is there. */
    default int first(Operands operands) {
        return steps(operands) - 1;
    }

    /**
     * What is drawn.
     *
     * @param step the present one, from 0
     */
    Board board(Operands operands, int step, Messages messages);
}
