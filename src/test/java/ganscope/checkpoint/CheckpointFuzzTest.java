package ganscope.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.BesideOthers;
import ganscope.cli.trial.Damage;
import ganscope.random.RandomStream;
import ganscope.session.Checkpoint;
import ganscope.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged checkpoints: each can be gone on from, or is refused by one sentence on one line; nothing else is thrown, and
 * nothing hangs. Of a part of them the file is damaged, of the others a part, packed again with the right sums.
 *
 * <p>{@code mvn -q test -Dtest=CheckpointFuzzTest -Dganscope.fuzz.cases=10000} tries so many, and
 * {@code -Dganscope.fuzz.seed=2} others.
 */
@BesideOthers
class CheckpointFuzzTest {
    private static final int CASES = Integer.getInteger("ganscope.fuzz.cases", 500);
    private static final long SEED = Long.getLong("ganscope.fuzz.seed", 1);

    /** Far beyond what any case takes on a loaded machine. */
    private static final int HANGS = 60;

    private static final List<String> UNLIKELY = List.of(
            "NaN",
            "-1",
            "0",
            "1e999",
            "99999999999999999999",
            "2147483648",
            "9223372036854775807",
            "",
            "null",
            "[]",
            "{}",
            "\u0000",
            "a\nb",
            "1".repeat(2000),
            "0.5",
            "true",
            "\"",
            "../x",
            "(1, 2)",
            ">f4",
            "../../etc/x.npy");

    @TempDir
    private Path folder;

    private final Map<String, Integer> summary = new TreeMap<>();
    private final StringBuilder faults = new StringBuilder();

    @Test
    void whateverIsInTheFileIsUnderstoodOrRefusedByOneSentence() throws Exception {
        byte[] whole = CheckpointFile.bytes(Checkpoints.tiny());
        try (ExecutorService worker =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            for (int i = 0; i < CASES; i++) {
                RandomStream random = new RandomStream(SEED, "checkpoint." + i);
                boolean packed = random.nextBoolean();
                byte[] damaged =
                        packed ? Damage.bytes(random, whole, UNLIKELY) : repacked(random, Checkpoints.parts(whole));
                Path file = Files.write(folder.resolve("run.ganscope"), damaged);
                try {
                    String kind = packed ? "file " : "part ";
                    summary.merge(kind + worker.submit(() -> read(file)).get(HANGS, TimeUnit.SECONDS), 1, Integer::sum);
                } catch (ExecutionException e) {
                    fault(i, "threw " + e.getCause());
                } catch (TimeoutException e) {
                    fault(i, "hung");
                    worker.shutdownNow();
                    break;
                }
            }
        }
        System.out.println("damaged checkpoints, seed " + SEED + ": " + summary);
        assertThat(faults).isEmpty();
        assertThat(summary.keySet()).contains("file refused", "part refused", "part understood");
    }

    /** One part damaged, left out or put under another name. */
    private static byte[] repacked(RandomStream random, Map<String, byte[]> parts) {
        List<String> names = new ArrayList<>(parts.keySet());
        String name = random.nextInt(3) == 0
                ? List.of(Part.EXPERIMENT, Part.STATE, Part.METRICS).get(random.nextInt(3))
                : names.get(random.nextInt(names.size()));
        Map<String, byte[]> damaged = new LinkedHashMap<>(parts);
        switch (random.nextInt(10)) {
            case 0 -> damaged.remove(name);
            case 1 -> damaged.put(name, parts.get(names.get(random.nextInt(names.size()))));
            case 2 -> damaged.put(UNLIKELY.get(random.nextInt(UNLIKELY.size())), parts.get(name));
            default -> damaged.put(name, Damage.bytes(random, Objects.requireNonNull(parts.get(name)), UNLIKELY));
        }
        return ZipWriter.pack(damaged);
    }

    private static String read(Path file) {
        try {
            Checkpoint checkpoint = CheckpointFile.read(file);
            assertThat(checkpoint.trainer().steps()).isEqualTo(checkpoint.steps());
            return "understood";
        } catch (IOException refused) {
            String sentence = Sentence.of(String.valueOf(refused.getMessage()));
            assertThat(sentence.chars().filter(Character::isISOControl)).isEmpty();
            assertThat(refused.getMessage())
                    .startsWith(file.toString().substring(0, 1))
                    .doesNotContain("\n", "Exception");
            return "refused";
        }
    }

    private void fault(int number, String what) {
        summary.merge("FAULT", 1, Integer::sum);
        if (faults.length() < 20_000) {
            faults.append("\ncase ").append(number).append(": ").append(what);
        }
    }
}
