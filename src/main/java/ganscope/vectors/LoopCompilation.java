package ganscope.vectors;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
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
    /** What is not compiled by then will not be, or the machine has no time for it now. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** From one try to the next, on a busy machine. */
    private static final Duration PAUSE = Duration.ofSeconds(60);

    private static final int TRIES = 5;

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
        THREAD.execute(() -> attempt(form, TRIES));
    }

    private static void attempt(LoopForm form, int tries) {
        if (!bring(form, System::nanoTime) && tries > 1) {
            CompletableFuture.delayedExecutor(PAUSE.toSeconds(), TimeUnit.SECONDS, THREAD)
                    .execute(() -> attempt(form, tries - 1));
        }
    }

    /**
     * Exercises the loop's vector form until it is compiled, and throws its switch; or leaves it plain.
     *
     * @return false if that took too long, which another try may not
     */
    static boolean bring(LoopForm form, LongSupplier nanoTime) {
        try {
            VectorModule.load();
            if (becomesFast(form.exercise(), nanoTime)) {
                form.settle(true);
                LOG.debug("{} runs by vector operations", form);
                return true;
            }
            LOG.debug("{} stays plain for now: its vector form is not compiled after {} s", form, PATIENCE.toSeconds());
            return false;
        } catch (IllegalStateException | LinkageError e) {
            LOG.warn("{} stays plain: {}", form, e.getMessage(), e);
            return true;
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
