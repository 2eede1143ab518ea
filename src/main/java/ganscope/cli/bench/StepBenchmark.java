package ganscope.cli.bench;

import com.sun.management.ThreadMXBean;
import ganscope.data.Digits;
import ganscope.data.Ring;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.session.form.ExperimentTree;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The time of one training step, one update of each network, as the usual toy settings do it: eight normals on a ring, a
 * 2-D normal latent, a tanh generator, a leaky ReLU discriminator, Adam 1e-3 (0.5, 0.9); or a small GAN of pictures, digits
 * of 8 × 8, as convolutions do it: 16 latents, Adam 1e-3 (0, 0.9).
 *
 * @param objective non-saturating, or wasserstein-gp with penalty 0.1, of pictures 10; of pictures also
 *     relativistic-r1-r2, pairing with both penalties 0.1
 * @param batch samples of each kind
 * @param hidden such as 32x2, or {@value #CONVOLUTIONS} for pictures
 */
record StepBenchmark(String objective, int batch, String hidden) {
    private static final String CONVOLUTIONS = "conv";
    private static final String GENERATOR = "dense 4x4x32, up 32 k4 s2, conv 1 k3";
    private static final String DISCRIMINATOR = "conv 32 k4 s2, conv 64 k4 s2";
    private static final int RUNS = 7;

    /** Run so long each, a run is far longer than the clock's steps and short beside a machine's moods. */
    private static final double RUN_SECONDS = 0.15;

    private static final int FEWEST_RUNS = 4;
    private static final double SETTLED_SECONDS = 1;
    private static final double MOST_PATIENCE = 30;

    /**
     * What was measured.
     *
     * @param microsPerStep the median over the runs, in microseconds
     * @param bytesPerStep allocated on the training thread in the last run
     */
    record Result(StepBenchmark benchmark, double microsPerStep, double bytesPerStep) {}

    /** The configurations, small to large. */
    static List<StepBenchmark> all() {
        return List.of(
                new StepBenchmark("non-saturating", 64, "16x2"),
                new StepBenchmark("wasserstein-gp", 64, "16x2"),
                new StepBenchmark("non-saturating", 256, "32x2"),
                new StepBenchmark("wasserstein-gp", 256, "32x2"),
                new StepBenchmark("non-saturating", 256, "128x3"),
                new StepBenchmark("wasserstein-gp", 256, "128x3"),
                new StepBenchmark("non-saturating", 256, "512x3"),
                new StepBenchmark("wasserstein-gp", 256, "512x3"),
                new StepBenchmark("non-saturating", 64, CONVOLUTIONS),
                new StepBenchmark("wasserstein-gp", 64, CONVOLUTIONS),
                new StepBenchmark("relativistic-r1-r2", 64, CONVOLUTIONS));
    }

    /** Whether pictures are trained on. */
    boolean isOfPictures() {
        return hidden.equals(CONVOLUTIONS);
    }

    /** What is trained on. */
    String data() {
        return isOfPictures() ? "digits" : "ring";
    }

    /** What is trained: none of the default experiment's penalties, only what the objective's name says. */
    Experiment experiment() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("constraint.r1", "0");
        settings.put("constraint.r2", "0");
        settings.put("latent.type", "normal");
        settings.put("latent.dimension", isOfPictures() ? "16" : "2");
        settings.put("batch", Integer.toString(batch));
        if (objective.equals("wasserstein-gp")) {
            settings.put("objective", "wasserstein");
            settings.put("constraint.gradientPenalty", isOfPictures() ? "10" : "0.1");
        } else if (objective.equals("relativistic-r1-r2")) {
            settings.put("objective", "relativistic-pairing");
            settings.put("constraint.r1", "0.1");
            settings.put("constraint.r2", "0.1");
        } else {
            settings.put("objective", objective);
        }
        for (String player : List.of("generator", "discriminator")) {
            settings.put(player + ".steps", "1");
            settings.put(player + ".optimizer.type", "adam");
            settings.put(player + ".optimizer.learningRate", "1e-3");
            settings.put(player + ".optimizer.beta1", isOfPictures() ? "0" : "0.5");
            settings.put(player + ".optimizer.beta2", "0.9");
            settings.put(player + ".optimizer.schedule", "constant");
        }
        settings.put("generator.average", "0");
        settings.put("discriminator.activation", "leaky-relu(0.2)");
        if (isOfPictures()) {
            settings.putAll(Map.of(
                    "scaling", "none",
                    "generator.activation", "relu",
                    "generator.output", "tanh",
                    "generator.layers", GENERATOR,
                    "discriminator.layers", DISCRIMINATOR));
            return ExperimentTree.with(ExperimentTree.defaults().withTarget(new Digits()), settings);
        }
        settings.put("generator.activation", "tanh");
        settings.put("generator.hidden", hidden);
        settings.put("discriminator.hidden", hidden);
        return ExperimentTree.with(ExperimentTree.defaults().withTarget(new Ring(8, 2, 0.05, 0, List.of())), settings);
    }

    /**
     * Measures on the caller's thread.
     *
     * @param warmUp seconds to train before, at least; until the compiler has nothing left to improve
     */
    Result measure(double warmUp) {
        Trainer trainer = new Trainer(experiment());
        int count = warmUp(trainer, warmUp);
        double[] micros = new double[RUNS];
        double bytes = 0;
        for (int run = 0; run < RUNS; run++) {
            long allocated = allocated();
            micros[run] = micros(trainer, count);
            bytes = (double) (allocated() - allocated) / count;
        }
        Arrays.sort(micros);
        return new Result(this, micros[RUNS / 2], bytes);
    }

    /** Trains until no run of the last second was clearly faster than those before; returns how many steps fill a run. */
    private static int warmUp(Trainer trainer, double least) {
        long start = System.nanoTime();
        double best = micros(trainer, 5);
        double bestAt = 0;
        int count = 5;
        while (seconds(start) < least
                || seconds(start) < Math.max(bestAt + SETTLED_SECONDS, FEWEST_RUNS * RUN_SECONDS)
                        && seconds(start) < MOST_PATIENCE) {
            double now = micros(trainer, count);
            if (now < 0.97 * best) {
                best = now;
                bestAt = seconds(start);
            }
            count = (int) Math.clamp(Math.round(RUN_SECONDS * 1e6 / best), 5, 100_000);
        }
        return count;
    }

    private static double micros(Trainer trainer, int steps) {
        long start = System.nanoTime();
        for (int i = 0; i < steps; i++) {
            trainer.step();
        }
        return seconds(start) / steps * 1e6;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
