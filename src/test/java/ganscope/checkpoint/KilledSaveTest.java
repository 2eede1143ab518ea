package ganscope.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.BesideOthers;
import ganscope.random.RandomStream;
import ganscope.session.Checkpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A saving process is killed at random moments: there is always the old file or the new one.
 *
 * <p>{@code mvn -q test -Dtest=KilledSaveTest -Dganscope.kills=200} kills so many.
 */
@BesideOthers
class KilledSaveTest {
    private static final int KILLS = Integer.getInteger("ganscope.kills", 20);

    /** The longest that a process saves, in microseconds. */
    private static final int LONGEST = 20_000;

    @TempDir
    private Path folder;

    @Test
    void aKilledProcessLeavesTheOldFileOrTheNew() throws IOException, InterruptedException {
        Checkpoint start = Checkpoints.wide();
        Checkpoint later = new Checkpoint(start.settings(), start.state(), List.of());
        Path one = Files.write(folder.resolve("one"), CheckpointFile.bytes(start));
        Path other = Files.write(folder.resolve("other"), CheckpointFile.bytes(later));
        Path place = Files.createDirectory(folder.resolve("place")).resolve("run.ganscope");
        Files.copy(one, place);
        RandomStream random = new RandomStream(1, "kills");
        int half = 0;
        for (int i = 0; i < KILLS; i++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SavingProcess.class.getName(),
                            one.toString(),
                            other.toString(),
                            place.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader output = process.inputReader()) {
                assertThat(output.readLine()).isEqualTo("saving");
                long end = System.nanoTime() + 1000L * random.nextInt(LONGEST);
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
                process.destroyForcibly().waitFor();
            }
            assertThat(CheckpointFile.read(place)).isIn(start, later);
            try (Stream<Path> entries = Files.list(place.getParent())) {
                half += entries.filter(entry -> !entry.equals(place)).toList().size();
            }
        }
        CheckpointFile.write(place, later);
        try (Stream<Path> entries = Files.list(place.getParent())) {
            assertThat(entries).as("what the killed left is gone").containsExactly(place);
        }
        System.out.println(KILLS + " processes killed while they saved, " + half + " times a part was left");
    }
}
