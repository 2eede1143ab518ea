package ganscope.view.lesson;

import ganscope.claim.Verdict;
import java.util.List;

/** What is known of a claim. */
sealed interface ClaimState {
    /**
     * Something was not measured yet.
     *
     * @param missing names of the setups to be trained first, those of training runs
     * @param measured names of those that were trained far enough
     */
    record Open(List<String> missing, List<String> measured) implements ClaimState {
        /** Copies. */
        public Open {
            missing = List.copyOf(missing);
            measured = List.copyOf(measured);
        }

        /** Nothing was measured, and nothing has to be trained. */
        Open() {
            this(List.of(), List.of());
        }
    }

    /**
     * The run that it is about is on its way.
     *
     * @param due the step at which it is measured
     * @param now the step of the run
     * @param value the number now; NaN where it has none before the end
     */
    record Waiting(long due, long now, double value) implements ClaimState {}

    /** Noise floors, which it is compared with, are still looked for. */
    record Floors() implements ClaimState {}

    /**
     * The run went by so fast that nothing was read near the step that counts.
     *
     * @param due that step
     */
    record Missed(long due) implements ClaimState {}

    /** It is being checked by runs of its own. */
    record Checking() implements ClaimState {}

    /**
     * Measured.
     *
     * @param step of the run on the desk; 0 where it was checked apart from it
     */
    record Known(Verdict verdict, long step) implements ClaimState {}
}
