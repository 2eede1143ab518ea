package ganscope.view;

import ganscope.natives.NativeGate;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Speaks up where a start shows nothing for too long: one sentence on standard error, and what every thread is doing in the
 * log file. On a thread of its own, which needs nothing of the window's.
 */
final class StartWatchdog {
    private static final Duration NOTHING = Duration.ofSeconds(15);
    private static final Duration NO_CHARTS = Duration.ofSeconds(60);

    private static final String SCREEN_THREAD = "JavaFX Application Thread";
    private static final String LAUNCHER = "JavaFX-Launcher";

    private final CountDownLatch shown = new CountDownLatch(1);
    private final String missing;
    private final Duration patience;
    private final Duration age;
    private final LogFile log;
    private final PrintWriter err;
    private final Thread thread = new Thread(this::watch, "start watchdog");

    /**
     * Begins to watch.
     *
     * @param missing what is not shown, such as "nothing" or "no charts"
     * @param patience how long to keep silent, from the begin of the start
     * @param age how long ago that was
     * @param log where the threads are written
     * @param err where the sentence goes
     */
    StartWatchdog(String missing, Duration patience, Duration age, LogFile log, PrintWriter err) {
        this.missing = missing;
        this.patience = patience;
        this.age = age;
        this.log = log;
        this.err = err;
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    /** Watches over the first picture of all, from the begin of the process. */
    static StartWatchdog overWindow(LogFile log, PrintWriter err) {
        return new StartWatchdog("nothing", NOTHING, age(), log, err);
    }

    /** Watches over the charts, which come when the engine is there. */
    static StartWatchdog overCharts(LogFile log, PrintWriter err) {
        return new StartWatchdog("no charts", NO_CHARTS, age(), log, err);
    }

    /** For how long this process, and the script that it was, have run: on a busy machine seconds before this class. */
    private static Duration age() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(begin -> Duration.between(begin, Instant.now()))
                .filter(age -> !age.isNegative())
                .orElse(Duration.ZERO);
    }

    /** To be called when it is on screen: there is nothing more to watch. */
    void shown() {
        shown.countDown();
    }

    /** Waits until there is nothing more to say; for tests. */
    void join() throws InterruptedException {
        thread.join();
    }

    private void watch() {
        try {
            if (!shown.await(patience.minus(age).toNanos(), TimeUnit.NANOSECONDS)) {
                report();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** First the sentence: where threads are stuck in the virtual machine itself, asking what they do may take for ever. */
    private void report() {
        err.println("GanScope has shown " + missing + " for " + patience.toSeconds() + " s: it still waits for "
                + NativeGate.SYSTEM.occupant().orElse("its first picture")
                + "; what its threads are doing is written to "
                + log.path() + ".");
        try {
            log.append(threads(Thread.getAllStackTraces()));
        } catch (IOException refused) {
            err.println("The log file cannot be written: " + refused + ".");
        }
    }

    private String threads(Map<Thread, StackTraceElement[]> stacks) {
        StringBuilder text =
                new StringBuilder(Instant.now() + " " + missing + " shown for " + patience.toSeconds() + " s\n");
        stacks.entrySet().stream()
                .sorted((a, b) -> Boolean.compare(opens(b.getKey()), opens(a.getKey())))
                .forEach(entry -> {
                    Thread each = entry.getKey();
                    text.append('"')
                            .append(each.getName())
                            .append("\" ")
                            .append(each.getState())
                            .append('\n');
                    for (StackTraceElement frame : entry.getValue()) {
                        text.append("    at ").append(frame).append('\n');
                    }
                });
        return text.append('\n').toString();
    }

    /** Those that bring the window come first. */
    private static boolean opens(Thread thread) {
        return thread.getName().equals(SCREEN_THREAD) || thread.getName().equals(LAUNCHER);
    }
}
