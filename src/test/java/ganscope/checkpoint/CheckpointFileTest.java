package ganscope.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.nn.array.NpyArrays;
import ganscope.nn.memory.FloatArray;
import ganscope.session.Checkpoint;
import ganscope.session.MetricsRow;
import ganscope.text.Sentence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {
    private static Checkpoint saved;
    private static byte[] bytes;

    @TempDir
    private Path folder;

    @BeforeAll
    static void train() {
        saved = Checkpoints.tiny();
        bytes = CheckpointFile.bytes(saved);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("run.ganscope"), content);
    }

    private void isRefused(byte[] content, String naming) throws IOException {
        isRefused(file(content), naming);
    }

    private static void isRefused(Path file, String naming) {
        assertThatIOException()
                .isThrownBy(() -> CheckpointFile.read(file))
                .satisfies(refused -> assertThat(Sentence.of(String.valueOf(refused.getMessage())))
                        .startsWith(file.toString().substring(0, 1))
                        .contains(naming)
                        .doesNotContain("\n"));
    }

    private static byte[] with(String name, byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>(Checkpoints.parts(bytes));
        parts.put(name, content);
        return ZipWriter.pack(parts);
    }

    private static byte[] replaced(String part, String from, String to) {
        String text = new String(Checkpoints.parts(bytes).get(part), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return with(part, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        assertThat(CheckpointFile.read(file(bytes))).isEqualTo(saved);
        assertThat(CheckpointFile.bytes(saved)).isEqualTo(bytes);
    }

    @Test
    void rowsMayHaveGapsAndInfinities() throws IOException {
        List<MetricsRow> rows = new ArrayList<>();
        rows.add(new MetricsRow(0, Metrics.of(Map.of())));
        rows.add(new MetricsRow(
                1, Metrics.of(Map.of(Metric.W1, 0.1, Metric.KL_REAL_GENERATED, Double.POSITIVE_INFINITY))));
        Checkpoint odd = new Checkpoint(saved.settings(), saved.state(), rows);
        assertThat(CheckpointFile.read(file(CheckpointFile.bytes(odd)))).isEqualTo(odd);
    }

    @Test
    void aTruncatedFileIsRefusedWhereverItEnds() throws IOException {
        for (int length = 0; length < bytes.length; length += 1 + length / 10) {
            isRefused(Arrays.copyOf(bytes, length), "run.ganscope");
        }
        isRefused(Arrays.copyOf(bytes, bytes.length - 1), "cut off");
    }

    @Test
    void anAlteredPartIsNamed() throws IOException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("generator/layer1/weights.npy") + 28 + 128 + 4; // behind name and header, in the floats
        byte[] altered = bytes.clone();
        altered[at] ^= 1;
        isRefused(altered, "generator/layer1/weights.npy");
    }

    @Test
    void aNewerVersionIsRefusedByName() throws IOException {
        byte[] manifest = new String(Manifest.of(Map.of()).bytes(), StandardCharsets.UTF_8)
                .replace("\"version\" : 1", "\"version\" : 2")
                .replace("0.1.0", "9.0")
                .getBytes(StandardCharsets.UTF_8);
        isRefused(zip(Map.of("manifest.json", manifest)), "version: 2, written by \"GanScope 9.0\"");
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    @Test
    void foreignFilesAreRefused() throws IOException {
        isRefused(new byte[0], "cut off, or none");
        isRefused("step,js\n1,2\n".repeat(100).getBytes(StandardCharsets.UTF_8), "cut off, or none");
        isRefused(zip(Map.of("word/document.xml", new byte[9])), "\"word/document.xml\"");
        isRefused(zip(Map.of("experiment.json", new byte[9])), "no manifest.json");
        isRefused(zip(Map.of("manifest.json", "{}".getBytes(StandardCharsets.UTF_8))), "format");
        isRefused(folder.resolve("nothing.ganscope"), "there is no such file");
        isRefused(folder, "is a folder");
    }

    @Test
    void namesThatLeadElsewhereAndNamesGivenTwiceAreRefused() throws IOException {
        for (String name : List.of(
                "../x.npy", "/etc/x.npy", "a/../x.npy", "C:\\x.npy", "a//x.npy", "A.npy", "x", "a\nb.npy", "x/")) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            parts.put(name, new byte[0]);
            isRefused(zip(parts), "which is no part of a checkpoint");
        }
        Map<String, byte[]> two = new LinkedHashMap<>();
        two.put("metrics.csv", new byte[1]);
        two.put("metrixx.csv", new byte[1]);
        String doubled = new String(zip(two), StandardCharsets.ISO_8859_1).replace("metrixx.csv", "metrics.csv");
        isRefused(doubled.getBytes(StandardCharsets.ISO_8859_1), "metrics.csv twice");
    }

    /** Three hundred megabytes of zeros in 300 kB: what a part may have is known before it is unpacked. */
    @Test
    void aBombIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        isRefused(out.toByteArray(), "manifest.json: it has more than 1000000 bytes");

        String manifest = new String(
                Manifest.of(Map.of("metrics.csv", new Manifest.Entry(99_000_000_000L, "0".repeat(64))))
                        .bytes(),
                StandardCharsets.UTF_8);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
        parts.put("metrics.csv", new byte[9]);
        isRefused(zip(parts), "metrics.csv: 99000000000 bytes (from 0 to");

        parts.put("manifest.json", manifest.replace("99000000000", "9").getBytes(StandardCharsets.UTF_8));
        parts.put("metrics.csv", new byte[100_000_000]);
        isRefused(zip(parts), "metrics.csv: it is not what was saved");
    }

    @Test
    void whatDoesNotFitTheExperimentIsNamed() throws IOException {
        isRefused(
                with("generator/layer0/biases.npy", NpyArrays.write(FloatArray.of(List.of(9), new float[9]))),
                "generator/layer0/biases: 9 numbers (8)");
        float[] bad = {0, 0, 0, Float.NaN, 0, 0, 0, 0};
        isRefused(
                with("generator/layer0/biases.npy", NpyArrays.write(FloatArray.of(List.of(8), bad))),
                "generator/layer0/biases: a number in it is infinite or not a number");
        isRefused(
                with("generator/layer9/biases.npy", NpyArrays.write(FloatArray.of(List.of(1), new float[1]))),
                "nothing of this name");
        isRefused(replaced("experiment.json", "8x2", "8x3"), "generator");
        isRefused(replaced("experiment.json", "\"batch\" : 16", "\"batch\" : 0"), "experiment.json: batch");
        isRefused(replaced("state.json", "\"steps\" : [ 3 ]", "\"steps\" : [ -3 ]"), "metrics.csv: line 2");
        isRefused(replaced("state.json", "\"steps\" : [ 3 ]", "\"steps\" : [ 3.5 ]"), "3.5 (a whole number)");
        isRefused(replaced("metrics.csv", "d_loss", "e_loss"), "metrics.csv: its header");
        isRefused(replaced("metrics.csv", "\n3,", "\n4,"), "metrics.csv: line 3: step 4");
        isRefused(replaced("metrics.csv", "\n3,", "\n3,x"), "metrics.csv: line 3: a field in it is no number");
    }

    @Test
    void aMissingPartIsNamed() throws IOException {
        for (String name : List.of("experiment.json", "state.json", "metrics.csv", "scores/real.npy")) {
            Map<String, byte[]> parts = new LinkedHashMap<>(Checkpoints.parts(bytes));
            parts.remove(name);
            isRefused(ZipWriter.pack(parts), name.replace(".npy", "") + ": it is missing");
        }
    }

    @Test
    void aSavedFileReplacesTheOldOneAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("run.ganscope");
        Files.writeString(file, "old");
        Path dead = Files.writeString(folder.resolve(".run.ganscope.999999999-1.part"), "half");
        CheckpointFile.write(file, saved);
        assertThat(CheckpointFile.read(file)).isEqualTo(saved);
        assertThat(dead).doesNotExist();
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries).containsExactly(file);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void devicesPipesAndLinksStayWhatTheyAre() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("link.ganscope"), folder.resolve("real.ganscope"));
        Files.writeString(folder.resolve("real.ganscope"), "old");
        CheckpointFile.write(link, saved);
        assertThat(link).isSymbolicLink();
        assertThat(CheckpointFile.read(folder.resolve("real.ganscope"))).isEqualTo(saved);

        assertThatIOException()
                .isThrownBy(() -> CheckpointFile.write(Path.of("/dev/null"), saved))
                .withMessageContaining("/dev/null cannot be written: it is no ordinary file");
        assertThatIOException()
                .isThrownBy(() -> CheckpointFile.write(folder.resolve("no/such/run.ganscope"), saved))
                .withMessageContaining("there is no such file or folder");
        isRefused(Path.of("/dev/zero"), "no ordinary file");
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        isRefused(pipe, "no ordinary file");
    }
}
