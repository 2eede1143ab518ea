package ganscope.view.som;

import ganscope.data.Target;
import ganscope.som.SomSettings;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The thread on which a map learns. Every method may be called from any other thread, and none waits for mathematics. It
 * measures the map anew when the last state was taken, for at most half of its time.
 */
final class SomWorker implements AutoCloseable {
    private static final double NANOS = 1e9;
    /** So long it learns before it looks up, in nanoseconds. */
    private static final long STRETCH = 8_000_000L;
    /** Steps between two looks at the clock. */
    private static final int STRIDE = 16;
    /** More of its time than this share is not spent on measuring while it learns. */
    private static final double SHARE = 0.5;
    /** A pause between two looks at the clock while it learns slowly, in milliseconds. */
    private static final long BEAT = 4;
    /** A longer debt than this is forgiven, in seconds. */
    private static final double LONGEST = 0.1;

    private final Consumer<Throwable> failed;
    private @Nullable Target target;
    private @Nullable SomSettings settings;
    private long order;
    private boolean playing;
    private double speed = 1;
    private int asked;
    private boolean wanted = true;
    private boolean closed;
    private @Nullable SomState newest;

    /**
     * Starts the thread; it waits.
     *
     * @param failed hears what went wrong, on the worker's thread
     */
    SomWorker(Consumer<Throwable> failed) {
        this.failed = failed;
        Thread.ofPlatform().daemon().name("self-organising map").start(this::live);
    }

    /**
     * A new map.
     *
     * @return the number of the order, which its states bear
     */
    synchronized long open(Target data, SomSettings how) {
        target = data;
        settings = how;
        asked = 0;
        order++;
        notifyAll();
        return order;
    }

    /** Other settings of the same map from its next step on; they start as those of its order. */
    synchronized void change(SomSettings how) {
        settings = how;
        notifyAll();
    }

    /** Learns by itself, or waits. */
    synchronized void play(boolean on) {
        playing = on;
        notifyAll();
    }

    /** How fast it learns by itself, in steps a second. */
    synchronized void pace(double stepsPerSecond) {
        speed = stepsPerSecond;
        notifyAll();
    }

    /** Does some steps. */
    synchronized void step(int more) {
        asked += more;
        notifyAll();
    }

    /** The newest state; null before the first. Asking makes the worker measure again. */
    synchronized @Nullable SomState latest() {
        wanted = true;
        notifyAll();
        return newest;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** What is to be done next. */
    private record Task(long order, Target target, SomSettings settings, boolean playing, double speed, int asked) {}

    private void live() {
        try {
            work();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error problem) {
            failed.accept(problem);
        }
    }

    private void work() throws InterruptedException {
        Work work = null;
        for (Task task = next(null); task != null; task = next(work)) {
            if (work == null || work.task.order() != task.order()) {
                work = new Work(task);
                publish(work.look());
            }
            work.take(task);
            work.learn();
            if (work.unseen && isWanted() && work.affordsLook()) {
                publish(work.look());
            }
        }
    }

    /** Waits until there is something to do; null where there never will be again. */
    private synchronized @Nullable Task next(@Nullable Work work) throws InterruptedException {
        if (playing && work != null && work.owed == 0 && asked == 0) {
            wait(BEAT);
        }
        while (!closed && !isCalled(work)) {
            wait();
        }
        Target data = target;
        SomSettings how = settings;
        if (closed || data == null || how == null) {
            return null;
        }
        Task task = new Task(order, data, how, playing, speed, asked);
        asked = 0;
        return task;
    }

    /** Whether there is something to do. */
    private synchronized boolean isCalled(@Nullable Work work) {
        if (target == null) {
            return false;
        }
        if (work == null || work.task.order() != order || !work.task.settings().equals(settings)) {
            return true;
        }
        boolean learns = playing && work.learner.left() > 0;
        return learns || asked > 0 || work.owed > 0 || work.unseen && wanted;
    }

    private synchronized boolean isWanted() {
        return wanted;
    }

    private synchronized void publish(SomState state) {
        newest = state;
        wanted = false;
    }

    /** A map under way, on the worker's thread alone. */
    private static final class Work {
        private final SomLearner learner;
        private Task task;
        private boolean unseen = true;
        private long owed;
        private double debt;
        private long last = System.nanoTime();
        private long looked;
        private long cost;

        Work(Task task) {
            learner = new SomLearner(task.order(), task.target(), task.settings());
            this.task = task;
        }

        /** Takes over what has changed, and how many steps are due. */
        void take(Task next) {
            if (!next.settings().equals(task.settings())) {
                learner.change(next.settings());
                unseen = true;
            }
            task = next;
            long now = System.nanoTime();
            double seconds = Math.min(LONGEST, (now - last) / NANOS);
            last = now;
            debt = next.playing() ? Math.min(debt + seconds * next.speed(), 1 + LONGEST * next.speed()) : 0;
            owed += next.asked();
        }

        /** Learns until no step is due or a stretch of time is over. */
        void learn() {
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < STRETCH) {
                long due = Math.min(Math.min(owed + (long) debt, STRIDE), learner.left());
                if (due == 0) {
                    break;
                }
                learner.run(due);
                long ofOwed = Math.min(owed, due);
                owed -= ofOwed;
                debt = Math.max(0, debt - (due - ofOwed));
                unseen = true;
            }
            if (learner.left() == 0) {
                owed = 0;
                debt = 0;
            }
        }

        /** Whether a look is within the budget; a map that rests is always looked at. */
        boolean affordsLook() {
            boolean rests = owed == 0 && (!task.playing() || learner.left() == 0);
            return rests || System.nanoTime() - looked >= cost / SHARE;
        }

        SomState look() {
            looked = System.nanoTime();
            SomState state = learner.measure();
            cost = System.nanoTime() - looked;
            unseen = false;
            return state;
        }
    }
}
