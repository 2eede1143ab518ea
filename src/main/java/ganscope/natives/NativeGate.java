package ganscope.natives;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The one gate that everybody passes who makes the operating system load native libraries: the window's toolkit, the engine,
 * the fonts of charts. One is inside at a time, in the order of arrival.
 *
 * <p>Why: on Linux, JavaCPP looks for symbols from within {@code dl_iterate_phdr}, which holds one lock of the dynamic linker
 * while it asks for the other; whoever loads a library at that moment holds the other and asks for the one. Both threads
 * then wait for ever.
 */
public final class NativeGate {
    /** The gate of this process. */
    public static final NativeGate SYSTEM = new NativeGate();

    private final Semaphore free = new Semaphore(1, true);
    private final AtomicReference<@Nullable Passage> inside = new AtomicReference<>();

    NativeGate() {}

    /**
     * Waits until nobody is inside and goes in. What JavaFX loads comes piece by piece and on threads of its own, so the
     * passage may be closed by any thread.
     *
     * @param who goes in, for reports; such as "the engine"
     */
    public Passage enter(String who) {
        free.acquireUninterruptibly();
        return passage(who);
    }

    /** Goes in if nobody is inside, and never waits: for the thread of the screen. */
    public Optional<Passage> tryEnter(String who) {
        return free.tryAcquire() ? Optional.of(passage(who)) : Optional.empty();
    }

    /** Goes in, loads and comes out, whatever happens inside. */
    public void pass(String who, Runnable loading) {
        Passage passage = enter(who);
        try {
            loading.run();
        } finally {
            passage.close();
        }
    }

    /** Who is inside at the moment, if anybody is. */
    public Optional<String> occupant() {
        return Optional.ofNullable(inside.get()).map(Passage::who);
    }

    private Passage passage(String who) {
        Passage passage = new Passage(who);
        inside.set(passage);
        return passage;
    }

    /** One's time inside. */
    public final class Passage implements AutoCloseable {
        private final String who;
        private final AtomicBoolean open = new AtomicBoolean(true);

        private Passage(String who) {
            this.who = who;
        }

        /** Whose it is. */
        public String who() {
            return who;
        }

        /** Comes out; a second time, nothing happens. */
        @Override
        public void close() {
            if (open.getAndSet(false)) {
                inside.set(null);
                free.release();
            }
        }
    }
}
