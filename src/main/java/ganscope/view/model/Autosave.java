package ganscope.view.model;

import ganscope.checkpoint.CheckpointFile;
import ganscope.session.Checkpoint;
import ganscope.text.FileTrouble;
import ganscope.text.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.LoggerFactory;

/**
 * Keeps the run of the desk in a file, and knows at the next start whether the program ended before it could say so.
 *
 * <p>While a window is open a mark beside the file names its process. A mark of a process that is no more tells of a crash;
 * one of a living process belongs to another window, and then this one keeps nothing. {@link #tick} and {@link #close} are
 * for the screen's thread; files are written in the background.
 */
public final class Autosave {
    /** From one copy to the next, in nanoseconds. */
    private static final long INTERVAL = TimeUnit.MINUTES.toNanos(1);

    /** The longest that the end of the program waits for the last copy. */
    private static final int PATIENCE_SECONDS = 10;

    private final Path file;
    private final Path before;
    private final Path mark;
    private final Runnable prepare;
    private final boolean crashed;
    private final boolean keeps;
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
        Optional<String> marked = ordinary ? marked() : Optional.empty();
        boolean another = marked.isPresent() && isAlive(marked.get());
        crashed = marked.isPresent() && !another && putAside();
        keeps = ordinary && !another && leaveMark();
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

    private Optional<String> marked() {
        try {
            return Files.isRegularFile(mark)
                    ? Optional.of(Files.readString(mark).strip())
                    : Optional.empty();
        } catch (IOException unreadable) {
            LoggerFactory.getLogger(Autosave.class).debug("no mark can be read", unreadable);
            return Optional.empty();
        }
    }

    /** A number of a process may come again: with the moment of its start it is one and no other. */
    private static String name(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static boolean isAlive(String name) {
        String pid = name.replaceFirst(" .*", "");
        return pid.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .filter(process -> name(process).equals(name))
                        .isPresent();
    }

    private boolean leaveMark() {
        try {
            Files.createDirectories(mark.toAbsolutePath().getParent());
            Files.writeString(mark, name(ProcessHandle.current()));
            return true;
        } catch (IOException refused) {
            LoggerFactory.getLogger(Autosave.class).debug("no mark can be left", refused);
            return false;
        }
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
        if (!keeps || !writing.isDone() || step == 0 || step == keptStep && desk.run() == keptRun) {
            return;
        }
        keptStep = step;
        keptRun = desk.run();
        writing = desk.checkpoint()
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
        if (!keeps) {
            return;
        }
        await(writing);
        if (desk.statusProperty().get().step() > 0) {
            prepare.run(); // here, where the screen waits anyway
        }
        keep(desk);
        await(writing);
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
