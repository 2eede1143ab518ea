package ganscope.session;

import org.jspecify.annotations.Nullable;

/** A session's seat at a clock of several, if it has one. For the training thread. */
final class ClockSeat {
    private final Runnable wake;
    private @Nullable CommonClock clock;
    private CommonClock.@Nullable Seat seat;

    /**
     * No seat.
     *
     * @param wake makes the session ask again what it may do, from any thread
     */
    ClockSeat(Runnable wake) {
        this.wake = wake;
    }

    /** Goes to another clock, or to none. */
    void moveTo(@Nullable CommonClock other) {
        leave();
        clock = other;
    }

    /** Takes the seat, or leaves it where there is nothing to train; says whether it has just been taken. */
    boolean attend(boolean able, long step) {
        if (!able) {
            leave();
        } else if (clock != null && seat == null) {
            seat = clock.join(step, wake);
            return true;
        }
        return false;
    }

    private void leave() {
        if (clock != null && seat != null) {
            clock.leave(seat);
        }
        seat = null;
    }

    boolean isTaken() {
        return seat != null;
    }

    void restart(long step) {
        if (clock != null && seat != null) {
            clock.restart(seat, step);
        }
    }

    void look() {
        if (clock != null && seat != null) {
            clock.look(seat);
        }
    }

    void shown() {
        if (clock != null && seat != null) {
            clock.shown(seat);
        }
    }

    /** What may be done next; without a seat, a step. */
    CommonClock.Turn turn(CommonClock.Place place) {
        return clock == null || seat == null ? CommonClock.Turn.STEP : clock.turn(seat, place);
    }
}
