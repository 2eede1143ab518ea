package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ganscope.BesideOthers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs of public bug reports of similar programs, with the right values. */
@BesideOthers
class PublishedNumbersTest {
    /** As many digits as the reports give. */
    private static final double DIGITS = 1e-12;

    @TempDir
    private Path folder;

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static JsonNode measured(Path p, Path q, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("divergence", p.toString(), q.toString(), "--json"));
        words.addAll(List.of(options));
        CommandRun run = CommandRun.of(words.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    /** GUDHI issue 465, POT issue 229: one coordinate of 1e16 beside ordinary ones. */
    @Test
    void oneFarPointTakesNoDigitsFromTheOthers() throws IOException {
        Path p = file(
                "p.csv",
                "2.23201301,2.30992361",
                "2.79212053,3.53268734",
                "0.942383758,4.08248747",
                "0.522799989,1e16");
        Path q = file(
                "q.csv", "5.72533791,18.1300169", "3.67182222,21.6658844", "14.9374957,51.4375875", "2.81675603,1e16");
        JsonNode values = measured(p, q);
        assertThat(values.get("w1").doubleValue()).isCloseTo(21.42741663939083, within(1e-11));
        assertThat(values.get("w2").doubleValue()).isCloseTo(27.50798149698875, within(1e-11));
    }

    /** SciPy issue 19712. */
    @Test
    void distancesOnTheLine() throws IOException {
        JsonNode values = measured(file("p.csv", "1", "2", "3", "54"), file("q.csv", "1", "2", "3", "4"));
        assertThat(values.get("w1").doubleValue()).isCloseTo(12.5, within(DIGITS));
        assertThat(values.get("w2").doubleValue()).isCloseTo(25, within(DIGITS));
        assertThat(values.get("energy").doubleValue()).isCloseTo(2.5, within(DIGITS));
    }

    /** SciPy issue 19436: the smallest positive double beside 1. */
    @ParameterizedTest
    @ValueSource(strings = {"5e-324", "1e-320", "1e-310", "1e-300"})
    void aVanishingProbabilityAddsNothing(String least) throws IOException {
        for (String[] pair : new String[][] {{"0", least}, {least, "0"}}) {
            JsonNode values = measured(file("p.csv", pair[0], "1"), file("q.csv", pair[1], "1"), "--discrete");
            assertThat(values.get("js").doubleValue()).isBetween(0.0, 1e-299);
            assertThat(values.get("tv").doubleValue()).isBetween(0.0, 1e-299);
        }
    }

    /** SciPy issue 7563. */
    @ParameterizedTest
    @ValueSource(strings = {"inf", "-Infinity", "1e999"})
    void numbersThatAreNotFiniteAreRefused(String number) throws IOException {
        CommandRun run = CommandRun.of(
                "divergence",
                file("p.csv", "1", number, "2").toString(),
                file("q.csv", "1", "2").toString());
        assertThat(run.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(run.err().lines()).singleElement().asString().contains("p.csv");
    }

    /**
     * Two points of which one has next to no weight: the unbiased estimate tends to k(0, 1) + k(0.5, 2) − k(0, 0.5) − k(0, 2)
     * with the median distance 1 of all four points as the kernel's width.
     */
    @ParameterizedTest
    @ValueSource(strings = {"1e-6", "1e-9", "1e-12", "1e-14", "1e-15", "1e-16", "1e-300"})
    void aPointOfNearlyAllWeightLosesNoDigits(String weight) throws IOException {
        Path p = file("p.csv", "x,weight", "0,1", "1," + weight);
        JsonNode values = measured(p, file("q.csv", "x,weight", "0.5,1", "2,1"), "--weights", "weight");
        assertThat(values.get("mmd").doubleValue()).isCloseTo(-0.08665, within(1e-5));
        Path alike = file("q.csv", "x", "0.5", "2");
        assertThat(measured(p, alike, "--weights", "weight")).isEqualTo(values);
        assertThat(CommandRun.of("divergence", alike.toString(), alike.toString(), "--weights", "weight")
                        .err())
                .startsWith("q.csv has no column \"weight\"");
    }

    /** Two samples of 400 points of the plane, at which the iteration once stopped 22 % below W1. */
    @Test
    void entropicTransportCostsNoLessThanW1() throws IOException {
        Path numbers = Path.of("src/test/resources/numbers");
        JsonNode values = measured(numbers.resolve("p400.csv"), numbers.resolve("q400.csv"), "--sinkhorn", "1e-4");
        double w1 = values.get("w1").doubleValue();
        assertThat(w1).isCloseTo(0.7296, within(5e-5));
        assertThat(values.get("sinkhorn_cost").doubleValue()).isBetween(w1 - 1e-12, w1 * 1.01);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 100})
    void inManyColumnsWhatNeedsNoCellsIsMeasured(int columns) throws IOException {
        Path p = file("p.csv", rows(columns, 0));
        Path q = file("q.csv", rows(columns, 1));
        JsonNode values = measured(p, q, "--bins", "2");
        for (String name : List.of("w1", "w2", "w1_sliced", "energy", "mmd")) {
            assertThat(values.get(name).isNumber()).as(name).isTrue();
        }
        // Each point of q is the same point of p, moved by 1 along every axis.
        assertThat(values.get("w1").doubleValue()).isCloseTo(Math.sqrt(columns), within(1e-9));
        assertThat(values.has("js")).isTrue();
        assertThat(values.get("js").isNull()).isEqualTo(values.path("reasons").has("js"));
        CommandRun words = CommandRun.of("divergence", p.toString(), q.toString());
        assertThat(words.status()).isZero();
        assertThat(words.out()).contains("left out: js, kl_pq");
    }

    private static String[] rows(int columns, int moved) {
        return Stream.iterate(0, i -> i < 12, i -> i + 1)
                .map(i -> Stream.iterate(0, j -> j < columns, j -> j + 1)
                        .map(j -> Integer.toString((i * 7 + j * 3) % 11 + moved))
                        .collect(Collectors.joining(",")))
                .toArray(String[]::new);
    }

    @Test
    void kernelsHaveTheWidthThatIsAskedFor() throws IOException {
        Path p = file("p.csv", "0", "1", "2");
        Path q = file("q.csv", "5", "6", "8");
        double narrow = measured(p, q, "--density", "kde", "--bandwidth", "0.1")
                .get("js")
                .doubleValue();
        double wide =
                measured(p, q, "--density", "kde", "--bandwidth", "5").get("js").doubleValue();
        double scott = measured(p, q, "--density", "kde", "--bandwidth", "scott")
                .get("js")
                .doubleValue();
        assertThat(narrow).isGreaterThan(scott).isCloseTo(Math.log(2), within(1e-6));
        assertThat(wide).isLessThan(scott);
        assertThat(measured(p, q, "--density", "kde").get("js").doubleValue()).isEqualTo(scott);
        Path constant = file("constant.csv", "1", "1");
        CommandRun refused = CommandRun.of("divergence", constant.toString(), q.toString(), "--density", "kde");
        assertThat(refused.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(refused.err()).contains("--bandwidth");
        assertThat(measured(constant, q, "--density", "kde", "--bandwidth", "1")
                        .get("js")
                        .doubleValue())
                .isPositive();
    }
}
