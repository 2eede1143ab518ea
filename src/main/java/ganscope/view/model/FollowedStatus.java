package ganscope.view.model;

import ganscope.session.SessionStatus;
import ganscope.session.SessionStatus.State;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What a session does, as it is known on the screen's thread. */
final class FollowedStatus {
    private final ReadOnlyObjectWrapper<SessionStatus> status;

    FollowedStatus(SessionStatus first) {
        status = new ReadOnlyObjectWrapper<>(first);
    }

    ReadOnlyObjectProperty<SessionStatus> property() {
        return status.getReadOnlyProperty();
    }

    /** Whether it does not train, and nobody has to wait for it. */
    boolean isOut() {
        return switch (status.get().state()) {
            case STARTING, DIVERGED, FAILED, CLOSED -> true;
            case PAUSED, RUNNING -> false;
        };
    }

    /** Takes over the newest; where training has stopped by itself since, gives the sentence that says why. */
    Optional<Notice> follow(SessionStatus next) {
        State before = status.get().state();
        status.set(next);
        boolean stopped = next.state() == State.DIVERGED || next.state() == State.FAILED;
        return stopped && next.state() != before
                ? Optional.of(new Notice(
                        true,
                        next.state() == State.DIVERGED ? "view.notice.diverged" : "view.notice.failed",
                        next.message()))
                : Optional.empty();
    }
}
