package ganscope.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.cli.option.BadInput;
import ganscope.stats.Points;
import ganscope.text.Quoted;
import ganscope.text.Sentence;
import ganscope.transport.TransportBenchmark;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures whole jobs, from command to result, each as a new process, in turn with a peer's where one is named. */
@Command(
        name = "job",
        mixinStandardHelpOptions = true,
        header = "Measures whole jobs, from command to result.",
        description = {
            "Each run is a new process, started as this one was. Milliseconds from its start to its end: median, least"
                    + " and most.",
            "normal-1d: train --preset normal-1d --json. ring8: train --preset ring8 --steps 1000 --json."
                    + " divergence: two files of 1,000 points in the plane."
        })
final class BenchJobCommand implements Callable<Integer> {
    private static final int MOST_RUNS = 1000;
    private static final int POINTS = 1000;
    private static final String P = "{p}";
    private static final String Q = "{q}";

    @Option(names = "--json", description = "A JSON list on standard output.")
    private boolean json;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(
            names = "--beside",
            paramLabel = "JOB=COMMAND",
            description = "A command that does the same job with other means: run in turn with ours. Its words are"
                    + " parted by spaces; " + P + " and " + Q + " stand for the two files.")
    private Map<String, String> beside = new LinkedHashMap<>();

    @Spec
    private @Nullable CommandSpec spec;

    /** One job's times, and its peer's. */
    private record Result(String name, JobTimes own, Optional<JobTimes> peer) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (runs < 1 || runs > MOST_RUNS) {
            throw new BadInput("--runs: " + runs + ", but 1 to " + MOST_RUNS + " are allowed.");
        }
        Path folder = Files.createTempDirectory("ganscope-jobs");
        try {
            TransportBenchmark points = new TransportBenchmark(POINTS, 1);
            Path p = write(folder.resolve("p.csv"), points.p());
            Path q = write(folder.resolve("q.csv"), points.q());
            Map<String, List<String>> jobs = jobs(p, q);
            for (String name : beside.keySet()) {
                if (!jobs.containsKey(name)) {
                    throw new BadInput("--beside: there is no job " + Quoted.bare(name) + " (one of "
                            + String.join(", ", jobs.keySet()) + ").");
                }
            }
            List<Result> results = measure(jobs, p, q);
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            out.println(json ? tree(results).toString() : table(results));
            out.flush();
            return 0;
        } finally {
            Files.deleteIfExists(folder.resolve("p.csv"));
            Files.deleteIfExists(folder.resolve("q.csv"));
            Files.deleteIfExists(folder);
        }
    }

    private static Map<String, List<String>> jobs(Path p, Path q) {
        Map<String, List<String>> jobs = new LinkedHashMap<>();
        jobs.put("normal-1d", List.of("train", "--preset", "normal-1d", "--json"));
        jobs.put("ring8", List.of("train", "--preset", "ring8", "--steps", "1000", "--json"));
        jobs.put("divergence", List.of("divergence", p.toString(), q.toString(), "--json"));
        return jobs;
    }

    private List<String> peer(String job, Path p, Path q) {
        return Stream.of(beside.getOrDefault(job, "").strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.equals(P) ? p.toString() : word.equals(Q) ? q.toString() : word)
                .toList();
    }

    private List<Result> measure(Map<String, List<String>> jobs, Path p, Path q) throws InterruptedException {
        List<Result> results = new ArrayList<>();
        for (Map.Entry<String, List<String>> job : jobs.entrySet()) {
            try {
                results.add(measure(job.getKey(), job.getValue(), peer(job.getKey(), p, q)));
            } catch (IOException e) {
                throw new BadInput(Sentence.of(job.getKey() + ": " + e.getMessage()), e);
            }
        }
        return results;
    }

    private Result measure(String name, List<String> words, List<String> peer)
            throws IOException, InterruptedException {
        List<JobTimes> times = JobTimes.inTurn(FreshProcess.command(Main.class.getName(), words), peer, runs);
        return new Result(name, times.getFirst(), peer.isEmpty() ? Optional.empty() : Optional.of(times.getLast()));
    }

    private static Path write(Path file, Points points) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            lines.add(points.get(i, 0) + "," + points.get(i, 1));
        }
        return Files.write(file, lines);
    }

    private static ArrayNode tree(List<Result> results) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Result result : results) {
            ObjectNode job = list.addObject().put("job", result.name());
            put(job, "", result.own());
            result.peer().ifPresent(peer -> {
                put(job, "peer", peer);
                job.put("ratio", peer.median() / result.own().median());
            });
        }
        return list;
    }

    private static void put(ObjectNode job, String prefix, JobTimes times) {
        job.put(prefix.isEmpty() ? "medianMs" : prefix + "MedianMs", times.median())
                .put(prefix.isEmpty() ? "leastMs" : prefix + "LeastMs", times.least())
                .put(prefix.isEmpty() ? "mostMs" : prefix + "MostMs", times.most());
    }

    private static String table(List<Result> results) {
        StringBuilder table = new StringBuilder("job          median ms   least    most   peer ms   times as fast");
        for (Result result : results) {
            JobTimes own = result.own();
            table.append(String.format(
                    Locale.ROOT, "%n%-12s %9.0f %7.0f %7.0f", result.name(), own.median(), own.least(), own.most()));
            result.peer()
                    .ifPresent(peer -> table.append(
                            String.format(Locale.ROOT, " %9.0f %15.2f", peer.median(), peer.median() / own.median())));
        }
        return table.toString();
    }
}
