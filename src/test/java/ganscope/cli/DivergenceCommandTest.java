package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ganscope.FormulaSamples;
import ganscope.Truth;
import ganscope.stats.Points;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DivergenceCommandTest {
    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void silence() {
        out = new StringWriter();
        err = new StringWriter();
    }

    private int run(String p, String q, String... options) throws IOException {
        Files.writeString(folder.resolve("P.csv"), p);
        Files.writeString(folder.resolve("Q.csv"), q);
        String[] words = Stream.concat(
                        Stream.of(
                                "divergence",
                                folder.resolve("P.csv").toString(),
                                folder.resolve("Q.csv").toString()),
                        Arrays.stream(options))
                .toArray(String[]::new);
        return GanScopeCommand.execute(new PrintWriter(out), new PrintWriter(err), words);
    }

    private JsonNode json(String p, String q, String... options) throws IOException {
        String[] all = Arrays.copyOf(options, options.length + 1);
        all[options.length] = "--json";
        assertThat(run(p, q, all)).as(err.toString()).isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    private static String lines(Points points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> IntStream.range(0, points.dimension())
                        .mapToObj(axis -> Double.toString(points.get(i, axis)))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(double[] numbers) {
        return lines(Points.of(numbers, 1));
    }

    @Test
    void jsonHoldsEveryNameOfTheContractInOrder() throws IOException {
        JsonNode values = json("1\n2\n3\n", "2\n3\n4\n");

        assertThat(values.propertyStream().map(Map.Entry::getKey))
                .containsExactly(
                        "js",
                        "kl_pq",
                        "kl_qp",
                        "tv",
                        "hellinger2",
                        "pearson",
                        "neyman",
                        "jeffreys",
                        "w1",
                        "w2",
                        "w1_sliced",
                        "energy",
                        "mmd",
                        "entropy_p",
                        "entropy_q");
        assertThat(values.get("w1").asDouble()).isEqualTo(1);
        assertThat(values.get("kl_pq").asText()).isEqualTo("Infinity");
    }

    static Stream<JsonNode> weightedPairs() {
        return Truth.file("wasserstein-1d.json").get("cases").valueStream();
    }

    /** SciPy's tolerance. */
    @ParameterizedTest
    @MethodSource("weightedPairs")
    void w1OfWeightedFilesIsSciPys(JsonNode given) throws IOException {
        JsonNode values = json(
                weighted(given.get("u"), given.get("uw")),
                weighted(given.get("v"), given.get("vw")),
                "--weights",
                "weight");

        assertThat(values.get("w1").asDouble()).isCloseTo(given.get("w1").asDouble(), within(1e-7));
    }

    private static String weighted(JsonNode values, @Nullable JsonNode weights) {
        double[] x = Truth.numbers(values);
        return "x,weight\n"
                + IntStream.range(0, x.length)
                        .mapToObj(i -> x[i] + ","
                                + (weights == null ? 1 : weights.get(i).asDouble()))
                        .collect(Collectors.joining("\n"));
    }

    /** NumPy 1.24 and SciPy 1.10 on the same numbers; POT 0.8.2 for w2. */
    @Test
    void valuesOnTheLineAreThoseOfOtherPrograms() throws IOException {
        JsonNode values = json(lines(FormulaSamples.p()), lines(FormulaSamples.q()), "--bins", "10");

        assertThat(values.get("js").asDouble()).isCloseTo(0.26124594831042486, within(1e-14));
        assertThat(values.get("entropy_p").asDouble()).isCloseTo(2.136957966234437, within(1e-14));
        assertThat(values.get("w1").asDouble()).isCloseTo(1.0278121293389375, within(1e-13));
        assertThat(values.get("w2").asDouble()).isCloseTo(1.103136729985319, within(1e-12));
        assertThat(values.get("energy").asDouble()).isCloseTo(0.7600082021069506, within(1e-13));
    }

    /** NumPy 1.24, {@code histogram_bin_edges} of both samples put together. */
    @ParameterizedTest
    @CsvSource({
        "scott, 0.24357702382493987",
        "freedman-diaconis, 0.19084123931889188",
        "sturges, 0.2432179290576289",
        "auto, 0.2432179290576289"
    })
    void binsFollowTheRuleThatIsNamed(String rule, double js) throws IOException {
        JsonNode values = json(lines(FormulaSamples.p()), lines(FormulaSamples.q()), "--bins", rule);

        assertThat(values.get("js").asDouble()).isCloseTo(js, within(1e-14));
    }

    /** SciPy 1.10, {@code gaussian_kde}, summed over 200,001 points of [−12, 12]; ours has 1,024 over five kernel widths. */
    @Test
    void densitiesMayBeKernelEstimates() throws IOException {
        JsonNode values = json(lines(FormulaSamples.p()), lines(FormulaSamples.q()), "--density", "kde");

        assertThat(values.get("js").asDouble()).isCloseTo(0.1413746038379776, within(1e-6));
        assertThat(values.get("tv").asDouble()).isCloseTo(0.3721026383650951, within(1e-6));
        assertThat(values.get("entropy_p").asDouble()).isCloseTo(1.651317875156177, within(1e-6));
    }

    /** POT 0.8.2, {@code sinkhorn} in the log domain with threshold 1e-13; ours stops at 1e-9 of the mass. */
    @Test
    void entropicTransportIsReportedWhenAskedFor() throws IOException {
        JsonNode values = json(lines(FormulaSamples.planeP()), lines(FormulaSamples.planeQ()), "--sinkhorn", "0.1");

        assertThat(values.get("sinkhorn_cost").asDouble())
                .isCloseTo(1.1131048220473796, within(1e-7))
                .isGreaterThan(values.get("w1").asDouble());
        assertThat(values.get("sinkhorn_divergence").asDouble()).isCloseTo(0.9160718545529869, within(1e-6));
    }

    @Test
    void vectorsKnowNoDistancesToSmoothOver() throws IOException {
        assertThat(run("1\n2\n", "2\n3\n", "--discrete", "--sinkhorn", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("--sinkhorn has no meaning with --discrete");
        silence();
        assertThat(run("p,w\n1,2\n", "p,w\n1,2\n", "--discrete", "--weights", "w"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--weights has no meaning with --discrete");
        silence();
        assertThat(run("1\n2\n", "2\n3\n", "--density", "kde", "--bins", "3")).isEqualTo(2);
        assertThat(err.toString()).contains("--bins 3 has no meaning with --density kde");
    }

    /** POT 0.8.2, emd2; SciPy 1.10 for energy and mmd; w1_sliced by 20,000 directions, hence 1e-3. */
    @Test
    void valuesOnThePlaneAreThoseOfOtherPrograms() throws IOException {
        JsonNode values = json(lines(FormulaSamples.planeP()), lines(FormulaSamples.planeQ()), "--bins", "6");

        assertThat(values.get("js").asDouble()).isCloseTo(0.3851587191170148, within(1e-14));
        assertThat(values.get("w1").asDouble()).isCloseTo(1.067392811422085, within(1e-9));
        assertThat(values.get("w2").asDouble()).isCloseTo(1.17849709765404, within(1e-9));
        assertThat(values.get("w1_sliced").asDouble()).isCloseTo(0.6642737837763659, within(1e-3));
        assertThat(values.get("energy").asDouble()).isCloseTo(0.7051910174185656, within(1e-13));
        assertThat(values.get("mmd").asDouble()).isCloseTo(0.10538065352218684, within(1e-11));
    }

    @Test
    void pointSetsOfSciPysTestHaveItsW1() throws IOException {
        JsonNode given = Truth.file("wasserstein-nd.json").get("cases").get(0);

        JsonNode values = json(rows(given.get("u")), rows(given.get("v")));

        assertThat(values.get("w1").asDouble()).isCloseTo(given.get("w1").asDouble(), within(1e-9));
    }

    private static String rows(JsonNode points) {
        return points.valueStream()
                .map(point -> point.valueStream().map(JsonNode::asText).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void threeColumnsAreCompared() throws IOException {
        JsonNode values = json("a,b,c\n0,0,0\n1,1,1\n", "a,b,c\n0,0,2\n1,1,3\n");

        assertThat(values.get("w1").asDouble()).isCloseTo(2, within(1e-12));
        assertThat(values.get("js").asDouble()).isCloseTo(Math.log(2), within(1e-15));
    }

    @Test
    void vectorsHaveThePublishedDivergencesAndNoDistances() throws IOException {
        JsonNode given = Truth.file("fgan.json").get("values");

        JsonNode values =
                json(lines(Truth.numbers(given.get("p"))), "q\n" + lines(Truth.numbers(given.get("q"))), "--discrete");

        assertThat(values.get("kl_pq").asDouble()).isCloseTo(given.get("kl").asDouble(), within(1e-15));
        assertThat(values.get("kl_qp").asDouble())
                .isCloseTo(given.get("reverse-kl").asDouble(), within(1e-15));
        assertThat(values.get("pearson").asDouble())
                .isCloseTo(given.get("pearson").asDouble(), within(1e-15));
        assertThat(values.get("hellinger2").asDouble())
                .isCloseTo(given.get("squared-hellinger").asDouble(), within(1e-15));
        assertThat(values.get("js").asDouble()).isCloseTo(given.get("jsd").asDouble(), within(1e-15));
        assertThat(values.get("tv").asDouble())
                .isCloseTo(given.get("total-variation").asDouble(), within(1e-15));
        assertThat(values.get("w1").asText()).isEqualTo("NaN");
    }

    @Test
    void plainOutputNamesEveryValue() throws IOException {
        assertThat(run("1\n2\n", "2\n3\n")).isZero();

        assertThat(out.toString()).startsWith("js ").contains("w1          1.0").contains("entropy_q ");
        assertThat(err.toString()).hasLineCount(2).contains("P.csv: Took 1 (2 rows).", "Q.csv: Took 1 (2 rows).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            1\\n2\\nx3\\n   | 1\\n2\\n   |                   | P.csv, line 3, column 1
            1\\ninf\\n      | 1\\n2\\n   |                   | P.csv, line 2, column 1
            1\\n2\\n        | 1,2\\n3\\n |                   | Q.csv, line 1
            1\\n2\\n        |            |                   | Q.csv is empty
            1\\n2\\n        | 1,2\\n3,4  |                   | P.csv has points of 1 coordinates and Q.csv of 2
            x,weight\\n1,-2 | 1\\n2\\n   | --weights=weight  | P.csv, row 1 of numbers: the weight is -2.0
            x,weight\\n1,0  | 1\\n2\\n   | --weights=weight  | P.csv: every weight is 0
            weight\\n1      | 1\\n2\\n   | --weights=weight  | P.csv has no column of numbers beside its weights
            1\\n2\\n        | 1\\n2\\n   | --bins=0          | --bins: 0, but 1 to 1000000
            1\\n2\\n        | 1\\n2\\n   | --bins=many       | --bins
            1\\n2\\n        | 1\\n2\\n   | --bins=scot       | one of auto, freedman-diaconis, scott, sturges
            1\\n2\\n        | 1\\n2\\n   | --density=k       | --density: k, but histogram or kde
            1\\n2\\n        | 1\\n2\\n   | --sinkhorn=0      | --sinkhorn: 0.0, but a finite number above 0 is needed
            1\\n2\\n        | 1\\n1\\n   | --density=kde     | the rule gives bandwidth 0.0
            1\\n2\\n        | 1\\n2\\n   | --transport-points=9999 | 1 to 4000
            1\\n2\\n        | 1\\n2\\n   | --nonsense        | --nonsense
            1\\n2\\n        | 1\\n-2\\n  | --discrete        | Q.csv, row 2 of numbers: found -2.0
            0\\n0\\n        | 1\\n2\\n   | --discrete        | P.csv: every number is 0
            1\\n2\\n        | 1\\n2\\n3  | --discrete        | P.csv has 2 probabilities and Q.csv 3
            1,2\\n          | 1,3\\n     | --discrete        | one number a line
            -1.7e308        | 1.7e308    |                   | P.csv (p) and Q.csv (q) cannot be compared
            """)
    void badInputEndsWithStatusTwoAndOneSentence(String p, String q, String option, String sentence)
            throws IOException {
        String[] options = option == null ? new String[0] : new String[] {option};

        int status = run(unescaped(p), unescaped(q), options);

        assertThat(status).isEqualTo(2);
        assertThat(err.toString().strip()).contains(sentence.strip()).doesNotContain("\n");
        assertThat(out.toString()).isEmpty();
    }

    private static String unescaped(String cell) {
        return cell == null ? "" : cell.replace("\\n", "\n");
    }

    @Test
    void missingFileIsNamed() {
        int status = GanScopeCommand.execute(
                new PrintWriter(out), new PrintWriter(err), "divergence", "nowhere.csv", "nowhere.csv");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere.csv: there is no such file");
    }

    /** More points than exact transport takes: a seeded choice of them, the same each time, and said so. */
    @Test
    void largeFilesAreSampledTheSameWayEachTime() throws IOException {
        String p = IntStream.range(0, 1500).mapToObj(i -> i % 40 + "," + i / 40).collect(Collectors.joining("\n"));
        String q = IntStream.range(0, 1500)
                .mapToObj(i -> i % 40 + "," + (i / 40 + 5))
                .collect(Collectors.joining("\n"));
        JsonNode first = json(p, q, "--transport-points", "256");
        String said = err.toString();
        silence();

        assertThat(json(p, q, "--transport-points", "256")).isEqualTo(first);
        assertThat(said).contains("256 of the 1500 points of p");
        // The whole sets are 5 apart; samples of 256, spread 40 wide, stray by a bin or so
        assertThat(first.get("w1").asDouble()).isCloseTo(5, within(1.5));
    }
}
