package ganscope.session;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Single steps that were asked for and are still to do, in order: none is lost. For the training thread. */
final class PendingSteps {
    private final ArrayDeque<SessionCommand.Step> asked = new ArrayDeque<>();

    boolean isEmpty() {
        return asked.isEmpty();
    }

    /** The first of them, null if there is none. */
    SessionCommand.@Nullable Step first() {
        return asked.peek();
    }

    /** Some more, behind those that are there. */
    void add(SessionCommand.Step more) {
        asked.add(more);
    }

    /** None of them is wanted any more. */
    void clear() {
        asked.clear();
    }

    /** Takes one step off the first of them; null if there is none. */
    @Nullable
    StepKind take() {
        SessionCommand.Step next = asked.poll();
        if (next == null) {
            return null;
        }
        if (next.count() > 1) {
            asked.addFirst(new SessionCommand.Step(next.kind(), next.count() - 1));
        }
        return next.kind();
    }
}
