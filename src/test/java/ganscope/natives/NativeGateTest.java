package ganscope.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NativeGateTest {
    private final NativeGate gate = new NativeGate();

    @Test
    void oneIsInsideAtATimeHoweverManyCome() throws InterruptedException {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    together.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                for (int round = 0; round < 100; round++) {
                    gate.pass("a thread", () -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        Thread.yield();
                        inside.decrementAndGet();
                    });
                }
            }));
        }
        together.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void nobodyGoesInWhileSomebodyIsInsideAndTheScreenNeverWaits() {
        NativeGate.Passage toolkit = gate.enter("the toolkit");
        try {
            assertThat(gate.occupant()).contains("the toolkit");
            assertThat(gate.tryEnter("the desk")).isEmpty();
        } finally {
            toolkit.close();
        }
        assertThat(gate.occupant()).isEmpty();
        gate.tryEnter("the desk").orElseThrow().close();
    }

    @Test
    void aPassageMayBeClosedByAnotherThreadAndASecondTimeForNothing() throws InterruptedException {
        NativeGate.Passage toolkit = gate.enter("the toolkit");
        Thread screen = Thread.ofPlatform().start(toolkit::close);
        screen.join();
        NativeGate.Passage next = gate.tryEnter("the engine").orElseThrow();
        toolkit.close();
        assertThat(gate.occupant()).as("the late close is not the next one's").contains("the engine");
        assertThat(gate.tryEnter("the desk")).isEmpty();
        next.close();
    }

    @Test
    void aLibraryThatIsNotThereLeavesTheGateFree() {
        assertThatIllegalStateException()
                .isThrownBy(() -> gate.pass("the engine", () -> {
                    throw new IllegalStateException("no library for this machine");
                }));
        assertThat(gate.occupant()).isEmpty();
    }
}
