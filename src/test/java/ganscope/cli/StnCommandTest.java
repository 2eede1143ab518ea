package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

class StnCommandTest {
    @TempDir
    private Path folder;

    private static CommandRun run(String words) {
        return CommandRun.of(("stn " + words).split(" "));
    }

    @Test
    void saysHowGoodBothAre() {
        CommandRun run = run("--steps 60 --seed 1 --json");
        assertThat(run.status()).as(run.err()).isZero();
        JsonNode answer = run.json();
        assertThat(answer.get("steps").asInt()).isEqualTo(60);
        assertThat(answer.path("with").get("accuracy").asDouble()).isBetween(0.05, 1.0);
        assertThat(answer.path("without").get("loss").asDouble()).isBetween(0.1, 3.0);
        assertThat(answer.get("points").asDouble())
                .isEqualTo(100
                        * (answer.path("with").get("accuracy").asDouble()
                                - answer.path("without").get("accuracy").asDouble()));
        assertThat(answer.path("spreadBefore").get("turn").asDouble()).isBetween(20.0, 90.0);
        assertThat(answer.get("testPictures").asInt()).isEqualTo(1000);
        assertThat(run.err()).contains("step 60 of 60");
    }

    @Test
    void writesTheSameFilesEachTime() throws IOException {
        String words = "--steps 30 --every 10 --seed 3 --turn 30 --scale 0.8,1 --shift 2 --out ";
        assertThat(run(words + folder.resolve("a")).status()).isZero();
        assertThat(run(words + folder.resolve("b")).status()).isZero();
        for (String name : List.of("metrics.csv", "sheet.png", "accuracy.png")) {
            assertThat(folder.resolve("a").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(name));
        }
        List<String> rows = Files.readAllLines(folder.resolve("a/metrics.csv"));
        assertThat(rows.getFirst())
                .isEqualTo("step,accuracy_with,accuracy_without,loss_with,loss_without,batch_loss_with,"
                        + "batch_loss_without,turn_spread,shift_spread");
        assertThat(rows).extracting(row -> row.split(",")[0]).containsExactly("step", "0", "10", "20", "30");
        BufferedImage sheet = ImageIO.read(folder.resolve("a/sheet.png").toFile());
        Set<Integer> colors = new HashSet<>();
        for (int x = 0; x < sheet.getWidth(); x += 3) {
            for (int y = 200; y < sheet.getHeight() - 200; y += 3) {
                colors.add(sheet.getRGB(x, y));
            }
        }
        assertThat(colors).hasSizeGreaterThan(100);
        CommandRun again = run(words + folder.resolve("a"));
        assertThat(again.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(again.err()).contains("already holds a run");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--steps 0 | --steps: 0, but only 1 to 1000000 is allowed.",
                "--every 0 | --every: 0, but only 1 to 1000000 is allowed.",
                "--turn 200 | --turn: 200.0 (0 to 180).",
                "--scale 1 | --scale: \"1\", but LOW,HIGH such as 0.7,1.1 is needed.",
                "--scale 2,1 | --scale: 2.0, 1.0 (above 0 to 4, the least first).",
                "--scale 1..,2 | --scale: \"1..,2\", but LOW,HIGH such as 0.7,1.1 is needed.",
                "--shift NaN | --shift: NaN (0 to 16).",
            })
    void whatCannotBeIsRefusedInOneSentence(String words, String sentence) {
        CommandRun run = run(words);
        assertThat(run.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(run.err().strip()).isEqualTo(sentence);
        assertThat(run.out()).isEmpty();
    }
}
