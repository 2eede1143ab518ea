package ganscope.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.slf4j.LoggerFactory;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Ctrl-C, SIGTERM and SIGHUP while something runs that can end early and still write what it has: the first asks it to,
 * the second ends the program at once. A signal that the program was started to ignore stays ignored.
 */
public final class Interruption implements AutoCloseable {
    /** What a shell adds to the number of the signal that ended a program. */
    private static final int SHELL = 128;

    private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP");

    /** A signal, and who handled it before. */
    private record Before(Signal signal, SignalHandler handler) {}

    private final AtomicInteger received = new AtomicInteger();
    private final List<Before> before = new ArrayList<>();
    private final BooleanSupplier end;

    /** Listens from now on, for somebody who asks {@link #isAsked()} now and then. */
    Interruption() {
        this(() -> true);
    }

    /**
     * Listens from now on.
     *
     * @param end called at the first signal, on a thread of its own: begins to end early, or says that there is nothing
     *     to end yet; then the program ends at once
     */
    public Interruption(BooleanSupplier end) {
        this.end = end;
        for (String name : SIGNALS) {
            try {
                Signal signal = new Signal(name);
                before.add(new Before(signal, Signal.handle(signal, this::receive)));
            } catch (IllegalArgumentException e) {
                // Windows has no HUP; and Java leaves a signal alone that somebody else handles.
                LoggerFactory.getLogger(Interruption.class).debug("no signal {}", name, e);
            }
        }
    }

    private void receive(Signal signal) {
        boolean first = received.compareAndSet(0, signal.getNumber());
        if (!first || !end.getAsBoolean()) {
            Runtime.getRuntime().halt(SHELL + signal.getNumber());
        }
    }

    /** Whether somebody asked for the end. */
    public boolean isAsked() {
        return received.get() != 0;
    }

    /** The exit status that says which signal it was: 130 for Ctrl-C, 143 for TERM, 129 for HUP. */
    public int status() {
        return SHELL + received.get();
    }

    /** Leaves signals to whoever had them before. */
    @Override
    public void close() {
        before.forEach(old -> Signal.handle(old.signal(), old.handler()));
    }
}
