package ganscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ganscope.data.Drawn;
import ganscope.data.Samples;
import ganscope.data.TargetCatalogue;
import ganscope.gan.experiment.Experiment;
import ganscope.random.RandomStream;
import ganscope.session.form.ExperimentFile;
import ganscope.session.form.ExperimentTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentTextTest {
    @TempDir
    private Path folder;

    private static ExperimentFile file(Experiment experiment) {
        return new ExperimentFile(experiment, ExperimentFile.EVERY);
    }

    private static void comesBack(ExperimentFile file) {
        String line = ExperimentText.of(file);
        assertThat(line).startsWith("ganscope:preset=").doesNotContain("\n", " ");
        assertThat(ExperimentText.parse(line)).as(line).isEqualTo(file);
    }

    @Test
    void theLineSaysThePresetAndWhatDiffers() {
        Experiment experiment =
                ExperimentTree.with(Presets.of("ring8").experiment(), Map.of("generator.hidden", "32x2", "seed", "7"));
        assertThat(ExperimentText.of(file(experiment))).isEqualTo("ganscope:preset=ring8;generator.hidden=32x2;seed=7");
        assertThat(ExperimentText.of(new ExperimentFile(experiment, 20))).endsWith(";seed=7;every=20");
        assertThat(ExperimentText.of(file(Presets.of("moons").experiment()))).isEqualTo("ganscope:preset=moons");
    }

    @Test
    void everyPresetComesBack() {
        Presets.all().forEach(preset -> comesBack(file(preset.experiment())));
    }

    /** Each kind of target in each preset of its dimension, with a setting of every other part changed. */
    @Test
    void everyTargetComesBackFromEveryPreset() {
        for (Preset preset : Presets.all()) {
            TargetCatalogue.defaults().stream()
                    .filter(target ->
                            target.dimension() == preset.experiment().target().dimension())
                    .forEach(target -> comesBack(new ExperimentFile(
                            ExperimentTree.with(
                                    preset.experiment().withTarget(target),
                                    Map.of(
                                            "generator.optimizer.learningRate",
                                            "0.00037",
                                            "discriminator.hidden",
                                            "12-24-6",
                                            // batch normalisation and R1 do not go together
                                            preset.name().equals("digits-dcgan") ? "batch" : "constraint.r1",
                                            preset.name().equals("digits-dcgan") ? "37" : "1e-7",
                                            "seed",
                                            "922337203685477580",
                                            "steps",
                                            "1234")),
                            37)));
        }
    }

    /** The longest line that there can be: as many heights as a drawn density may have, with all their digits. */
    @Test
    void theLongestDensityDrawnByHandFits() {
        RandomStream random = new RandomStream(3, "heights");
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < 1024; i++) {
            heights.add(random.nextDouble() * 1e6);
        }
        comesBack(file(Presets.first().experiment().withTarget(new Drawn(-3, 3, heights))));
    }

    @Test
    void rowsOfDataDoNotFit() {
        Experiment own = Presets.forData(Samples.of("own", List.of(), new double[] {1, 2, 4}, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExperimentText.of(file(own)))
                .withMessageStartingWith("target.type: samples");
    }

    @Test
    void blanksAroundTheLineAndItsPartsMeanNothing() {
        assertThat(ExperimentText.parse("\ufeff \n ganscope: preset=ring8;\n  seed = 7 ;\n"))
                .isEqualTo(ExperimentText.parse("ganscope:preset=ring8;seed=7"));
        assertThat(ExperimentText.parse("ganscope:seed=7").experiment())
                .isEqualTo(Presets.first().experiment().withSeed(7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            preset=ring8                            | "preset=ring8" (ganscope: and settings
            ganscope:                               | nothing behind it
            ganscope:;;                             | nothing behind it
            ganscope:ring8                          | "ring8" (PATH=VALUE
            ganscope:=7                             | "=7" (PATH=VALUE
            ganscope:preset=ring9                   | did you mean ring8?
            ganscope:preset=ring8;preset=moons      | preset: "ring8" and then "moons" (each setting once)
            ganscope:preset=ring8;sed=7             | did you mean seed?
            ganscope:preset=ring8;seed=x            | seed: "x" (a whole number)
            ganscope:preset=ring8;batch=0           | batch: 0
            ganscope:preset=ring8;every=0           | every: 0
            ganscope:preset=ring8;every=-3          | every: "-3"
            ganscope:preset=ring8;target.type=samples | samples have no settings
            """)
    void whatIsNoExperimentIsRefusedWithItsPlace(String line, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExperimentText.parse(line))
                .withMessageContaining(words);
    }

    @Test
    void aTextWithoutEndIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExperimentText.parse("ganscope:seed=" + "1".repeat(100_000)))
                .withMessageContaining("more than 40000 characters");
    }

    @Test
    void aStreamHoldsALineOrJson() throws IOException {
        ExperimentFile seven = ExperimentText.parse("ganscope:preset=ring8;seed=7;every=20");
        for (String text : List.of(ExperimentText.of(seven) + "\n", seven.toText())) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(ExperimentText.from(new ByteArrayInputStream(bytes))).isEqualTo(seven);
            assertThat(ExperimentText.read(Files.write(folder.resolve("some.txt"), bytes)))
                    .isEqualTo(seven);
            assertThat(ExperimentText.parseAny(text)).isEqualTo(seven);
        }
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "ganscope:preset=ring9");
        assertThatIOException()
                .isThrownBy(() -> ExperimentText.read(wrong))
                .withMessageContaining("wrong.txt: preset: \"ring9\"");
    }
}
