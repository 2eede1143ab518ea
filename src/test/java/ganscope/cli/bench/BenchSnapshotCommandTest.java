package ganscope.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ganscope.cli.option.ColumnOptions;
import ganscope.cli.option.PointsFile;
import ganscope.stats.Points;
import ganscope.transport.Cost;
import ganscope.transport.ExactTransport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchSnapshotCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new BenchCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void bothDimensionsAreMeasuredAndW1IsThatOfThePointsWritten(@TempDir Path directory) throws Exception {
        assertThat(run("snapshot", "--json", "--seconds", "0", "--points", directory.toString()))
                .isZero();
        JsonNode list = new ObjectMapper().readTree(out.toString());
        assertThat(list).hasSize(3);
        assertThat(list.findValuesAsText("target")).containsExactly("ring8", "normal-1d", "digits");
        assertThat(list.findValuesAsText("points")).containsExactly("512", "4096", "512");
        for (JsonNode entry : list) {
            assertThat(entry.get("ms").asDouble()).isPositive();
            assertThat(entry.get("metrics_ms").asDouble()).isPositive();
        }
        double exact = new ExactTransport()
                .solve(
                        points(directory.resolve("generated.csv")),
                        points(directory.resolve("real.csv")),
                        Cost.EUCLIDEAN)
                .value();
        // Every digit of a double is written; the sums run in another order.
        assertThat(list.get(0).get("w1").asDouble()).isCloseTo(exact, within(1e-12));
    }

    private static Points points(Path file) throws Exception {
        return PointsFile.points(PointsFile.read(file, new ColumnOptions()));
    }

    @Test
    void anImpossibleDurationIsRefused() {
        assertThat(run("snapshot", "--seconds", "-1")).isNotZero();
        assertThat(err.toString()).contains("--seconds: -1.0 (from 0 to 600)");
    }
}
