package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.BesideOthers;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BesideOthers
class SomCommandTest {
    @TempDir
    private Path folder;

    private static CommandRun run(String words) {
        return CommandRun.of(("som " + words).split(" "));
    }

    @Test
    void unfoldsOnTheRing() {
        CommandRun run = run("--preset ring8 --seed 1 --json");
        assertThat(run.status()).as(run.err()).isZero();
        JsonNode answer = run.json();
        assertThat(answer.get("steps").asInt()).isEqualTo(10_000);
        // 400 units on eight bells of σ = 0.1: some 0.03, a third of what eight units alone could reach
        assertThat(answer.get("quantizationError").asDouble()).isBetween(0.01, 0.05);
        assertThat(answer.get("topographicError").asDouble()).isBetween(0.0, 0.1);
        assertThat(answer.get("stepsPerSecond").asDouble()).isPositive();
        assertThat(answer.path("grid").get("topology").asText()).isEqualTo("sheet");
        assertThat(answer.path("data").get("rows").asInt()).isEqualTo(4096);
    }

    @Test
    void writesUnitsRowsAndPicturesTheSameEachTime() throws IOException {
        String words = "--preset ring8 --grid 6x8 --topology torus --cells hexagonal --steps 500 --seed 3 --out ";
        assertThat(run(words + folder.resolve("a")).status()).isZero();
        assertThat(run(words + folder.resolve("b")).status()).isZero();
        for (String name : List.of("map.csv", "samples.csv", "map.png", "u-matrix.png", "hits.png")) {
            assertThat(folder.resolve("a").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(name));
        }
        List<String> units = Files.readAllLines(folder.resolve("a/map.csv"));
        assertThat(units).hasSize(49);
        assertThat(units.getFirst()).isEqualTo("unit,row,column,weight_x,weight_y,hits,u");
        assertThat(units.get(9)).startsWith("8,1,0,");
        int hits = units.stream()
                .skip(1)
                .mapToInt(line -> Integer.parseInt(line.split(",")[5]))
                .sum();
        assertThat(hits).isEqualTo(4096);
        for (String name : List.of("map.png", "u-matrix.png", "hits.png")) {
            BufferedImage picture =
                    ImageIO.read(folder.resolve("a").resolve(name).toFile());
            Set<Integer> colors = new HashSet<>();
            for (int x = 0; x < picture.getWidth(); x += 3) {
                for (int y = 200; y < picture.getHeight() - 200; y += 3) {
                    colors.add(picture.getRGB(x, y));
                }
            }
            assertThat(colors).as(name).hasSizeGreaterThan(10);
        }
        CommandRun again = run(words + folder.resolve("a"));
        assertThat(again.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(again.err()).contains("already holds a run");
        assertThat(run(words + folder.resolve("a") + " --force").status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"line,bimodal-1d", "ring,circle", "sheet,normal-1d"})
    void everyShapeOnLinesAndPlanes(String topology, String preset) {
        CommandRun run = run(
                "--preset " + preset + " --topology " + topology + " --steps 300 --out " + folder.resolve(topology));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("quantization error").contains("300 steps");
        assertThat(folder.resolve(topology).resolve("u-matrix.png")).isNotEmptyFile();
    }

    /** Rows of 64 numbers that are pictures: every unit is one too, and no plane is missing. */
    @Test
    void digitsHavePrototypes() throws IOException {
        Path out = folder.resolve("digits");
        CommandRun run = run("--preset digits --grid 4x5 --steps 400 --seed 2 --json --out " + out);
        assertThat(run.status()).as(run.err()).isZero();
        // pixels in [−1, 1]: the nearest of 20 means is nearer than the 5.6 or so of two digits
        assertThat(run.json().get("quantizationError").asDouble()).isBetween(2.0, 4.5);
        assertThat(Files.readAllLines(out.resolve("map.csv")).getFirst())
                .startsWith("unit,row,column,weight_pixel1,weight_pixel2,")
                .endsWith(",weight_pixel64,hits,u");
        assertThat(Files.readAllLines(out.resolve("samples.csv"))).hasSize(4097);
        for (String name : List.of("prototypes.png", "planes.png", "map.png")) {
            assertThat(ImageIO.read(out.resolve(name).toFile()).getWidth()).isEqualTo(1440);
        }
        assertThat(folder.resolve("digits").resolve("prototypes.png")).isNotEmptyFile();
    }

    @Test
    void aMapThatRunsAwaySaysSo() {
        CommandRun run = run("--preset ring8 --neighbourhood mexican-hat --rate-decay constant --radius 3"
                + " --radius-decay constant --steps 100000 --json");
        assertThat(run.status()).isEqualTo(GanScopeCommand.DIVERGED);
        assertThat(run.json().get("status").asText()).isEqualTo("diverged");
        assertThat(run.err().strip())
                .startsWith("The map ran away at step " + run.json().get("steps"));
    }

    /** A column of thousands beside one of thousandths: both count in their standard deviations. */
    @Test
    void columnsOfAFileCountAlike() throws IOException {
        StringBuilder table = new StringBuilder("a,b,c,kind\n");
        for (int i = 0; i < 60; i++) {
            double turn = i * 0.7;
            table.append(1000 * Math.sin(turn)).append(',');
            table.append(0.001 * Math.cos(turn)).append(',');
            table.append(i % 7).append(i % 2 == 0 ? ",even\n" : ",odd\n");
        }
        Path file = Files.writeString(folder.resolve("t.csv"), table);
        Path out = folder.resolve("out");
        CommandRun run = run("--data " + file + " --grid 10x10 --steps 4000 --json --out " + out);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err().strip()).startsWith("Took a, b, c (60 rows)");
        assertThat(run.json().get("quantizationError").asDouble()).isLessThan(0.5);
        assertThat(Files.readAllLines(out.resolve("map.csv")).getFirst())
                .isEqualTo("unit,row,column,weight_a,weight_b,weight_c,hits,u");
        assertThat(out.resolve("samples.csv")).doesNotExist();
        double widest = Files.readAllLines(out.resolve("map.csv")).stream()
                .skip(1)
                .mapToDouble(line -> Math.abs(Double.parseDouble(line.split(",")[3])))
                .max()
                .orElseThrow();
        assertThat(widest).isBetween(500.0, 1100.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--grid 20 | --grid: \"20\", but ROWSxCOLUMNS such as 20x20 is needed.",
                "--grid 2x9 --topology ring | --grid: 2x9 with topology ring (one row, such as 1x18).",
                "--grid 1x1 | --grid: 1x1 has 1 units (2 to 250000).",
                "--topology cube | --topology: \"cube\", but only line, sheet, ring, torus are allowed.",
                "--cells round | --cells: \"round\", but only rectangular, hexagonal are allowed.",
                "--neighbourhood x | --neighbourhood: \"x\", but only gaussian, bubble, mexican-hat are allowed.",
                "--rate-decay x | --rate-decay: \"x\", but only inverse, linear, exponential, constant are allowed.",
                "--rate 2 | --rate: 2.0 (above 0, at most 1).",
                "--radius -1 | --radius: -1.0 (above 0, at most 10000.0).",
                "--steps 0 | --steps: 0 (1 to 100000000).",
                "--labels kind | --columns, --weights, --labels and --decimal speak of a file of data; add --data FILE.",
                "--preset ring8 --data x.csv | --preset and --data both say what to learn; give one of them.",
                "--data nowhere.csv | nowhere.csv: there is no such file."
            })
    void whatIsRefusedIsNamedInOneSentence(String words, String sentence) {
        CommandRun run = run(words);
        assertThat(run.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(run.err().strip()).isEqualTo(sentence);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anUnknownPresetNamesTheNearest() {
        CommandRun run = run("--preset ring");
        assertThat(run.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(run.err()).startsWith("--preset: \"ring\"");
    }
}
