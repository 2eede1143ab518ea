package ganscope.vectors;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the vector forms of loops to be compiled, one after the other, on a thread of its own: by calling them until a
 * call takes no longer than compiled code does.
 */
final class LoopCompilation {
    private static final Logger LOG = LoggerFactory.getLogger(LoopCompilation.class);

    /** Compiled loops take 0.1 to 2 ns a number, others hundreds. */
    private static final long NANOS_PER_NUMBER = 10;
    /** Fast calls in a row: one may be left over from a compilation that did not last. */
    private static final int FAST_CALLS = 20;
    /** What is not compiled by then will not be, or the machine has no time for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** One thread, which ends when nothing has been asked for in a while. */
    private static final ThreadPoolExecutor THREAD = thread();

    private LoopCompilation() {}

    private static ThreadPoolExecutor thread() {
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(1, 1, 2, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "loops");
                    thread.setDaemon(true);
                    thread.setPriority(Thread.MIN_PRIORITY);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /** The loop's vector form will be exercised, and then run. */
    static void request(LoopForm form) {
        THREAD.execute(() -> bring(form, System::nanoTime));
    }

    /** Exercises the loop's vector form until it is compiled, and throws its switch; or leaves it plain, and says so. */
    static void bring(LoopForm form, LongSupplier nanoTime) {
        try {
            VectorModule.load();
            if (becomesFast(form.exercise(), nanoTime)) {
                form.settle(true);
                LOG.debug("{} runs by vector operations", form);
            } else {
                LOG.info("{} stays plain: its vector form is not compiled after {} s", form, PATIENCE.toSeconds());
            }
        } catch (IllegalStateException | LinkageError e) {
            LOG.warn("{} stays plain: {}", form, e.getMessage(), e);
        }
    }

    private static boolean becomesFast(LoopExercise exercise, LongSupplier nanoTime) {
        long begin = nanoTime.getAsLong();
        long now = begin;
        int fast = 0;
        while (fast < FAST_CALLS && now - begin < PATIENCE.toNanos()) {
            int numbers = exercise.run();
            long then = now;
            now = nanoTime.getAsLong();
            fast = now - then < NANOS_PER_NUMBER * numbers ? fast + 1 : 0;
        }
        return fast >= FAST_CALLS;
    }
}
