package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.BesideOthers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import sun.misc.Signal;

@Isolated
@ResourceLock(BesideOthers.SIGNALS)
class InterruptionTest {
    @Test
    void theFirstSignalBeginsTheEndAndGivesItsStatus() throws InterruptedException {
        CountDownLatch began = new CountDownLatch(1);
        try (Interruption interruption = new Interruption(() -> {
            began.countDown();
            return true;
        })) {
            assertThat(interruption.isAsked()).isFalse();
            Signal.raise(new Signal("TERM"));
            assertThat(began.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(interruption.isAsked()).isTrue();
            assertThat(interruption.status()).isEqualTo(143);
        }
    }
}
