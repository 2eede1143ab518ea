package ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    private static final List<String> NAMES = List.of(RunFolder.EXPERIMENT, RunFolder.METRICS, "old.png");

    @TempDir
    private Path parent;

    private static void write(Path folder, boolean force, String text) throws IOException {
        try (RunFolder run = RunFolder.open(folder, force, NAMES)) {
            run.write(RunFolder.EXPERIMENT, text);
            run.write(RunFolder.METRICS, text);
            run.commit();
        }
    }

    private List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aRunAppearsWithAllItsFilesAtOnce() throws IOException {
        Path folder = parent.resolve("a/run");
        try (RunFolder run = RunFolder.open(folder, false, NAMES)) {
            run.write(RunFolder.EXPERIMENT, "{}");
            run.write(RunFolder.METRICS, "step\n");
            assertThat(folder).doesNotExist();
            run.commit();
        }
        assertThat(names(folder)).containsExactly(RunFolder.EXPERIMENT, RunFolder.METRICS);
        assertThat(names(parent.resolve("a"))).containsExactly("run");
    }

    @Test
    void whatIsNotCommittedLeavesNothingBehind() throws IOException {
        Path folder = parent.resolve("run");
        write(folder, false, "old");
        try (RunFolder run = RunFolder.open(folder, true, NAMES)) {
            run.write(RunFolder.METRICS, "new");
        }
        assertThat(folder.resolve(RunFolder.METRICS)).hasContent("old");
        assertThat(names(parent)).containsExactly("run");
    }

    @Test
    void replacingKeepsFilesThatAreNotARuns() throws IOException {
        Path folder = parent.resolve("run");
        write(folder, false, "old");
        Files.writeString(folder.resolve("old.png"), "picture");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.createDirectory(folder.resolve("more"));
        write(folder, true, "new");
        assertThat(names(folder)).containsExactly(RunFolder.EXPERIMENT, RunFolder.METRICS, "more", "notes.txt");
        assertThat(folder.resolve(RunFolder.METRICS)).hasContent("new");
        assertThat(names(parent)).containsExactly("run");
    }

    @Test
    void aFolderWithoutARunIsTakenWithWhatItHolds() throws IOException {
        Files.writeString(parent.resolve("other.csv"), "1\n");
        write(parent, false, "new");
        assertThat(names(parent)).containsExactly(RunFolder.EXPERIMENT, RunFolder.METRICS, "other.csv");
    }

    @Test
    void anEmptyFolderKeepsItsPermissions() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("mine"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        write(folder, false, "new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void theSecondOfTwoRunsAtOnceIsRefused() throws IOException {
        for (String before : new String[] {"", "other.csv"}) {
            Path folder = Files.createTempDirectory(parent, "run");
            if (!before.isEmpty()) {
                Files.writeString(folder.resolve(before), "1\n");
            }
            try (RunFolder second = RunFolder.open(folder, false, NAMES)) {
                second.write(RunFolder.EXPERIMENT, "second");
                second.write(RunFolder.METRICS, "second");
                Files.writeString(folder.resolve(RunFolder.EXPERIMENT), "first");
                Files.writeString(folder.resolve(RunFolder.METRICS), "first");
                assertThatExceptionOfType(IOException.class)
                        .isThrownBy(second::commit)
                        .withMessageContaining("already holds a run");
            }
            assertThat(folder.resolve(RunFolder.METRICS)).hasContent("first");
            assertThat(folder.resolve(RunFolder.EXPERIMENT)).hasContent("first");
        }
        assertThat(names(parent)).allMatch(name -> name.startsWith("run"));
    }

    @Test
    void aLinkToAFolderStaysALink() throws IOException {
        Path real = parent.resolve("real");
        write(real, false, "old");
        Path link = Files.createSymbolicLink(parent.resolve("link"), real);
        write(link, true, "new");
        assertThat(link).isSymbolicLink();
        assertThat(real.resolve(RunFolder.METRICS)).hasContent("new");
    }

    /** A process that was killed left its temporary folder, and a file that it had not yet moved back. */
    @Test
    void leftoversOfADeadProcessGoAndNothingElse() throws IOException {
        Path folder = parent.resolve("run");
        write(folder, false, "old");
        Path left = Files.createDirectory(parent.resolve(".run.999999999.part"));
        Files.writeString(left.resolve(RunFolder.METRICS), "half");
        Files.writeString(left.resolve("notes.txt"), "mine");
        Path alive = Files.createDirectory(parent.resolve(
                ".run." + ProcessHandle.current().parent().orElseThrow().pid() + ".part"));
        write(folder, true, "new");
        assertThat(left).doesNotExist();
        assertThat(alive).exists();
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "1\n");
        for (Path folder : List.of(file, file.resolve("below"))) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> RunFolder.open(folder, true, NAMES))
                    .withMessageContaining("file");
        }
    }
}
