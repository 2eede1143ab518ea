package ganscope.comparison;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Threads that do some tasks, while the one that waits for them looks up every now and then. */
final class Crew implements AutoCloseable {
    private static final long LOOK = 100;

    private final ExecutorService threads;

    /**
     * So many threads, which end no program.
     *
     * @param name of each, with a number behind it
     */
    Crew(int jobs, String name) {
        threads = Executors.newFixedThreadPool(
                jobs, Thread.ofPlatform().name(name, 0).daemon().factory());
    }

    /** Does a task when a thread is free for it; those that are given first come first. */
    <T> Future<T> submit(Callable<T> task) {
        return threads.submit(task);
    }

    /**
     * Waits for a task.
     *
     * @param look done ten times a second meanwhile
     * @return whether it is done; not if this thread was interrupted
     * @throws IOException that of the task
     */
    static boolean await(Future<?> task, Runnable look) throws IOException {
        while (true) {
            try {
                task.get(LOOK, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                look.run();
            } catch (ExecutionException e) {
                throw rethrown(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private static IOException rethrown(@Nullable Throwable cause) {
        return switch (cause) {
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> throw new IllegalStateException("a run failed", cause);
        };
    }

    /** Waits for what is under way: whoever writes a file at this moment finishes it. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            while (!threads.awaitTermination(1, TimeUnit.SECONDS)) {
                continue; // a step of the largest networks takes seconds
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
