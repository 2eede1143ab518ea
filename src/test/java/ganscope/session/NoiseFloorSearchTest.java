package ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class NoiseFloorSearchTest {
    private static final Experiment FIRST = Presets.of("normal-1d").experiment();
    private static final Experiment SECOND = ExperimentTree.with(FIRST, "target.mean", "5");

    private static Map<Metric, MetricFloor> floors(double mean) {
        return Map.of(Metric.W1, new MetricFloor(mean, mean));
    }

    /** The first search does not notice that it is cancelled, and answers after the second one was started. */
    @Test
    void whatACancelledSearchFindsIsNotPublished() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (NoiseFloorSearch search = new NoiseFloorSearch(experiment -> {
            if (experiment.equals(SECOND)) {
                done.countDown();
                return floors(2);
            }
            begun.countDown();
            awaitUninterrupted(goOn);
            return floors(1);
        })) {
            search.start(FIRST);
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            search.start(SECOND);
            goOn.countDown();
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
            // One thread searches: the first answer was there before the second search began.
            assertThat(search.result().isOf(SECOND)).isTrue();
            assertThat(search.result().floors()).isIn(Map.of(), floors(2));
        }
    }

    @Test
    void aSearchThatFailsSaysSo() {
        try (NoiseFloorSearch search = new NoiseFloorSearch(experiment -> {
            throw new StackOverflowError("too deep");
        })) {
            search.start(FIRST);
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (search.result().failure().isEmpty() && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            assertThat(search.result().failure()).contains("StackOverflowError: too deep");
            assertThat(search.result().floors()).isEmpty();
        }
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException e) {
                // a search that does not hear that it is cancelled
            }
        }
    }
}
