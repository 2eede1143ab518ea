package ganscope.view.model;

import ganscope.checkpoint.CheckpointFile;
import ganscope.session.Checkpoint;
import ganscope.text.FileTrouble;
import ganscope.text.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Keeps the run of the desk in a file, and knows at the next start whether the program ended before it could say so.
 *
 * <p>While a window is open it holds a lock on a mark beside the file, which it takes away at its end. A mark that nobody
 * holds tells of a crash; one that is held belongs to another window, and then this one keeps nothing. {@link #tick} and {@link #close} are
 * for the screen's thread; files are written in the background.
 */
public final class Autosave {
    /** From one copy to the next, in nanoseconds. */
    private static final long INTERVAL = TimeUnit.MINUTES.toNanos(1);

    /** The longest that the end of the program waits for the last copy. */
    private static final int PATIENCE_SECONDS = 10;

    /** How often the lock is tried, and how long between, in milliseconds. */
    private static final int TRIES = 20;

    private static final int BETWEEN_TRIES = 100;

    private final Path file;
    private final Path before;
    private final Path mark;
    private final Runnable prepare;
    private final boolean crashed;
    private final @Nullable FileChannel lock;
    private long next = Long.MIN_VALUE;
    private long keptRun = -1;
    private long keptStep = -1;
    private boolean told;
    private CompletableFuture<?> writing = CompletableFuture.completedFuture(null);

    /**
     * Looks whether another process was there, and leaves this one's mark.
     *
     * @param layout the file in which the window remembers its layout: beside it stand the copy, the one of a run that ended
     *     unexpectedly, and the mark. Beside what is no ordinary file nothing is written
     * @param prepare loads what writes checkpoints
     */
    public Autosave(Path layout, Runnable prepare) {
        Path place = layout.toAbsolutePath();
        String name =
                place.getFileName() == null ? "layout" : place.getFileName().toString();
        String start = name.replaceFirst("\\.[^.]*$", "");
        file = place.resolveSibling(start + ".autosave" + CheckpointFile.ENDING);
        before = place.resolveSibling(start + ".before" + CheckpointFile.ENDING);
        mark = place.resolveSibling(start + ".running");
        this.prepare = prepare;
        boolean ordinary = !Files.exists(place) || Files.isRegularFile(place);
        boolean left = ordinary && Files.isRegularFile(mark);
        lock = ordinary ? lock() : null;
        crashed = left && lock != null && putAside();
    }

    /** The mark, held until this process ends however it ends; null where another holds it or there can be none. */
    private @Nullable FileChannel lock() {
        FileChannel held = null;
        try {
            Files.createDirectories(mark.getParent());
            held = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            // A process that was killed a moment ago may still hold it.
            for (int i = 0; i < TRIES; i++) {
                if (held.tryLock() != null) {
                    return held;
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        } catch (OverlappingFileLockException | IOException refused) {
            LoggerFactory.getLogger(Autosave.class).debug("no mark can be left", refused);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        release(held);
        return null;
    }

    private static void release(@Nullable FileChannel held) {
        if (held != null) {
            try {
                held.close();
            } catch (IOException refused) {
                LoggerFactory.getLogger(Autosave.class).debug("a mark is not let go", refused);
            }
        }
    }

    /** The next copies go to the same place: the last one of the run before must not be lost to them. */
    private boolean putAside() {
        try {
            if (Files.isRegularFile(file)) {
                Files.move(file, before, StandardCopyOption.ATOMIC_MOVE);
                return true;
            }
        } catch (IOException refused) {
            LoggerFactory.getLogger(Autosave.class).warn("the run before cannot be put aside", refused);
        }
        return false;
    }

    /** The last copy, if the program ended before it could say so. */
    public Optional<Notice> offer() {
        return crashed ? Optional.of(Notice.offering("view.notice.crashed", before)) : Optional.empty();
    }

    /** Once per frame: begins a copy each minute, if something was trained since the last. */
    public void tick(DeskModel desk, long nanos) {
        if (next == Long.MIN_VALUE) {
            next = nanos + INTERVAL;
        } else if (nanos >= next) {
            next = nanos + INTERVAL;
            keep(desk);
        }
    }

    /** Begins a copy. */
    void keep(DeskModel desk) {
        long step = desk.statusProperty().get().step();
        if (lock == null || !writing.isDone() || step == 0 || step == keptStep && desk.run() == keptRun) {
            return;
        }
        keptStep = step;
        keptRun = desk.run();
        writing = desk.states()
                .checkpoint()
                .thenAcceptAsync(this::write, desk::inBackground)
                .whenComplete((done, problem) -> {
                    if (problem != null) {
                        desk.onScreen(() -> tell(desk, problem));
                    }
                });
    }

    private void write(Checkpoint checkpoint) {
        prepare.run();
        try {
            CheckpointFile.write(file, checkpoint);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Once: whoever cannot be helped shall not hear it every minute. */
    private void tell(DeskModel desk, Throwable problem) {
        if (!told) {
            told = true;
            desk.say(new Notice(true, "view.notice.notKept", reason(problem)));
        }
    }

    private static String reason(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        return cause instanceof IOException refused
                ? FileTrouble.of(refused)
                : Quoted.bare(String.valueOf(cause.getMessage()));
    }

    /** Makes the last copy, before the session ends, and takes the mark away. */
    public void close(DeskModel desk) {
        if (lock == null) {
            return;
        }
        await(writing);
        if (desk.statusProperty().get().step() > 0) {
            prepare.run(); // here, where the screen waits anyway
        }
        keep(desk);
        await(writing);
        release(lock);
        try {
            Files.deleteIfExists(mark);
        } catch (IOException refused) {
            LoggerFactory.getLogger(Autosave.class).warn("the next start will take this end for a crash", refused);
        }
    }

    private static void await(CompletableFuture<?> copy) {
        try {
            copy.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException refused) {
            LoggerFactory.getLogger(Autosave.class).warn("the run was not kept", refused);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
