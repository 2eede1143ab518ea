package ganscope.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ganscope.stats.Points;
import ganscope.transport.Cost;
import ganscope.transport.ExactTransport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchTransportCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new BenchCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void theValueIsThatOfThePointsWritten(@TempDir Path directory) throws IOException {
        int status = run("transport", "--json", "--sizes", "8,20", "--seconds", "0", "--points", directory.toString());
        assertThat(status).isZero();
        JsonNode list = new ObjectMapper().readTree(out.toString());
        assertThat(list).hasSize(2);
        for (JsonNode entry : list) {
            int n = entry.get("n").asInt();
            Points p = read(directory.resolve("p-" + n + ".csv"));
            Points q = read(directory.resolve("q-" + n + ".csv"));
            assertThat(p.size()).isEqualTo(n);
            // Every digit of a double is written: only the choice between equally good plans could differ.
            assertThat(entry.get("value").asDouble())
                    .isCloseTo(new ExactTransport().solve(p, q, Cost.EUCLIDEAN).value(), within(1e-13));
            assertThat(entry.get("cold_ms").asDouble()).isPositive();
            assertThat(entry.get("warm_ms").asDouble()).isPositive();
        }
    }

    private static Points read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).isEqualTo("x,y");
        double[] coordinates = lines.stream()
                .skip(1)
                .flatMapToDouble(line -> {
                    int comma = line.indexOf(',');
                    return DoubleStream.of(
                            Double.parseDouble(line.substring(0, comma)),
                            Double.parseDouble(line.substring(comma + 1)));
                })
                .toArray();
        return Points.of(coordinates, 2);
    }

    @Test
    void withoutJsonItIsATable() {
        assertThat(run("transport", "--sizes", "4", "--seconds", "0")).isZero();
        assertThat(out.toString().lines()).hasSize(2).first().asString().contains("cold ms");
    }

    @Test
    void valuesOutOfRangeAreBadUsage() {
        assertThat(run("transport", "--sizes", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--sizes: n: 0 (1 to 4096).");
        assertThat(run("transport", "--seconds", "-1")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("What to measure is missing (one of [");
    }
}
