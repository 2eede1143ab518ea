package ganscope.session;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps sessions at one step: they train in short stretches, at the end of which the faster wait for the slowest, and their
 * snapshots are of those steps, of all at the same. A session that has run away or failed is waited for no longer. Safe for
 * any thread; nobody waits in here, a session that has to wait is told when to go on.
 */
public final class CommonClock {
    /** How long a stretch shall take: much less than a frame. */
    private static final long STRETCH_NANOS = 8_000_000;

    private static final int LONGEST = 4096;

    /** What a session may do next. */
    enum Turn {
        /** One more step. */
        STEP,
        /** Nothing, until it is woken. */
        WAIT,
        /** A snapshot of where it is, and then tell {@link #shown}. */
        SHOW
    }

    /**
     * Where a session is, and what it would like.
     *
     * @param step training steps done
     * @param wanted how many more it would do
     * @param changed whether a snapshot would show something new
     * @param ready from when on one may be made, as {@link System#nanoTime}
     */
    record Place(long step, long wanted, boolean changed, long ready) {
        /** One that has just come there. */
        private static Place at(long step) {
            return new Place(step, 0, true, Long.MIN_VALUE);
        }
    }

    /** A session at this clock. */
    static final class Seat {
        private final Runnable wake;
        private Place place = Place.at(0);
        private boolean waiting;
        private boolean due;
        /** Whether its last snapshot was taken, or may be replaced. */
        private boolean looked = true;

        private Seat(Runnable wake) {
            this.wake = wake;
        }
    }

    private final List<Seat> seats = new ArrayList<>();
    private long meeting;
    private long stretch = 1;
    private long met = System.nanoTime();

    /** A clock of no session yet. */
    public CommonClock() {}

    /**
     * A session comes, or comes back.
     *
     * @param wake tells it to ask again; called by any session
     */
    synchronized Seat join(long step, Runnable wake) {
        Seat seat = new Seat(wake);
        seat.place = Place.at(step);
        seats.add(seat);
        begin();
        return seat;
    }

    /** A session goes, or cannot go on: the others go on without it. */
    synchronized void leave(Seat seat) {
        seats.remove(seat);
        settle();
        wake(seat);
    }

    /** A session has other networks, at another step: what was agreed on is void. */
    synchronized void restart(Seat seat, long step) {
        seat.place = Place.at(step);
        begin();
        // Those that begin again too shall find it where it began.
        meeting = Math.min(meeting, step);
    }

    private void begin() {
        for (Seat seat : seats) {
            seat.waiting = false;
            seat.due = false;
            seat.looked = true;
        }
        meeting = top();
        seats.forEach(seat -> seat.wake.run());
    }

    /** Somebody took a session's last snapshot. */
    synchronized void look(Seat seat) {
        seat.looked = true;
    }

    /** A session asks what it may do next. */
    synchronized Turn turn(Seat seat, Place place) {
        seat.place = place;
        if (!seat.due && place.step() >= meeting) {
            seat.waiting = true;
            if (settle()) {
                wake(seat);
            }
        }
        return seat.due ? Turn.SHOW : place.step() < meeting ? Turn.STEP : Turn.WAIT;
    }

    /** A session has made the snapshot that was due. */
    synchronized void shown(Seat seat) {
        if (seat.due) { // else it is of networks that some session does not have any more, and counts for nothing
            seat.due = false;
            seat.looked = false;
        }
    }

    private long top() {
        return seats.stream().mapToLong(seat -> seat.place.step()).max().orElse(0);
    }

    /** Once all wait: agrees on a snapshot or on the next meeting; says whether there is something to do. */
    private boolean settle() {
        if (seats.isEmpty() || !seats.stream().allMatch(seat -> seat.waiting && !seat.due)) {
            return false;
        }
        long top = top();
        if (seats.stream().anyMatch(seat -> seat.place.step() < top)) {
            if (seats.stream().anyMatch(seat -> seat.place.step() == 0 && seat.place.wanted() == 0)) {
                return false; // it has just begun again, and the others are about to
            }
            meeting = top; // the ones behind come there first
        } else if (wantsPicture()) {
            seats.forEach(seat -> seat.due = true);
        } else {
            long wanted =
                    seats.stream().mapToLong(seat -> seat.place.wanted()).min().orElse(0);
            if (wanted == 0) {
                return false;
            }
            adapt();
            meeting = top + Math.min(stretch, wanted);
        }
        seats.forEach(seat -> seat.waiting = !seat.due && seat.place.step() >= meeting);
        return true;
    }

    private boolean wantsPicture() {
        long now = System.nanoTime();
        return seats.stream().anyMatch(seat -> seat.place.changed())
                && seats.stream().allMatch(seat -> seat.looked && now >= seat.place.ready());
    }

    /** Longer stretches for fast sessions. */
    private void adapt() {
        long now = System.nanoTime();
        long took = now - met;
        met = now;
        if (took > STRETCH_NANOS) {
            stretch = Math.max(1, stretch / 2);
        } else if (took < STRETCH_NANOS / 2) {
            stretch = Math.min(LONGEST, 2 * stretch);
        }
    }

    private void wake(Seat but) {
        seats.stream().filter(seat -> seat != but).forEach(seat -> seat.wake.run());
    }
}
