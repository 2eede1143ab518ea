package ganscope.cli;

import ganscope.cli.option.BadInput;
import ganscope.cli.option.ExperimentOptions;
import ganscope.cli.report.SweepPictures;
import ganscope.cli.report.SweepSummary;
import ganscope.comparison.Seeds;
import ganscope.comparison.Sweep;
import ganscope.comparison.SweepFolder;
import ganscope.comparison.SweepPlan;
import ganscope.comparison.SweepTable;
import ganscope.comparison.Varied;
import ganscope.evaluation.metric.Metric;
import ganscope.session.form.ExperimentFile;
import ganscope.session.form.NearestName;
import ganscope.text.Quoted;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains every combination of some settings with some seeds. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        header = "Trains every combination of some settings, each with several seeds.",
        description = {
            "",
            "One process, one thread a run. Writes sweep.csv (one row a run: the varied settings, seed, status, steps,"
                    + " the last metrics, and the rank correlation of losses and of a critic's estimate with w1 along the"
                    + " run), a picture (a heat map of two settings, box plots of one, a heat map for each pair of more"
                    + " with the others at their first values), and runs/NUMBER.ganscope, each the same file as"
                    + " train writes. Interrupted or killed, the same command goes on with the runs that are missing.",
            ""
        })
public final class SweepCommand implements Callable<Integer> {
    /** More would take memory and help nobody. */
    private static final int MOST_JOBS = 256;

    @Mixin
    private ExperimentOptions options = new ExperimentOptions();

    @Option(
            names = "--vary",
            paramLabel = "PATH=V1,V2",
            required = true,
            description = "Vary a setting over these values, such as constraint.r1=0,0.1,1. May be repeated: all "
                    + "combinations are trained. Settings with / between them are varied together, as in "
                    + "constraint.r1/constraint.r2=0,0.1 or batch/steps=64/2000,128/1000.")
    private List<String> varied = new ArrayList<>();

    @Option(
            names = "--seeds",
            paramLabel = "N",
            required = true,
            description = "Train each combination with the seeds 1 to N, or A-B with the seeds A to B.")
    private String seeds = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description =
                    "Write the sweep to this folder, which is made if need be. What it holds of the same sweep is "
                            + "not trained again.")
    private Path out = Path.of("");

    @Option(
            names = "--jobs",
            paramLabel = "J",
            description = "Train so many runs at once, by default one on each core.")
    private @Nullable Integer jobs;

    @Option(
            names = "--metric",
            paramLabel = "ID",
            description = "What the picture shows: a column of metrics.csv, by default w1.")
    private String metric = Metric.W1.id();

    @Option(names = "--force", description = "Replace another sweep that DIR already holds.")
    private boolean force;

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter results = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter log = spec.commandLine().getErr();
        Metric shown = metric();
        SweepPlan plan = plan();
        int threads = threads();
        try (Interruption interruption = new Interruption()) {
            options.taken().ifPresent(taken -> log.println(taken.sentence()));
            log.flush();
            SweepFolder folder = SweepFolder.open(out, plan, force);
            RunOptions.prepare();
            Sweep sweep = new Sweep(plan, folder);
            SweepLine line = new SweepLine(log);
            long start = System.nanoTime();
            sweep.run(threads, line::say, interruption::isAsked);
            line.end();
            SweepTable table = sweep.table();
            if (interruption.isAsked()) {
                log.println(
                        "Interrupted: " + table.finished() + " of " + plan.size() + " runs are finished and kept in "
                                + Quoted.path(out) + "; the same command goes on with the others.");
            }
            folder.write(SweepFolder.TABLE, table.csv().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> picture :
                    SweepPictures.of(table, shown, sweep::floors).entrySet()) {
                folder.write(picture.getKey(), picture.getValue());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            results.println(
                    json
                            ? SweepSummary.json(table, shown, sweep::floors, seconds)
                            : SweepSummary.words(table, shown, sweep::floors, seconds));
            results.flush();
            log.flush();
            return interruption.isAsked() ? interruption.status() : 0;
        } catch (IOException e) {
            throw BadInput.sentence(e);
        }
    }

    private SweepPlan plan() {
        ExperimentFile base = options.read();
        Set<String> set = options.changed();
        try {
            List<Varied> paths = varied.stream().map(Varied::parse).toList();
            for (Varied each : paths) {
                for (String path : each.paths()) {
                    if (set.contains(path)) {
                        throw new BadInput(path + " is both set and varied; do one of them.");
                    }
                }
            }
            if (set.contains("seed")) {
                throw new BadInput("seed is set, but a sweep has its seeds from --seeds; leave one of them out.");
            }
            return new SweepPlan(base, paths, Seeds.parse(seeds));
        } catch (IllegalArgumentException e) {
            throw BadInput.sentence(e);
        }
    }

    private Metric metric() {
        List<String> known = Arrays.stream(Metric.values()).map(Metric::id).toList();
        int place = known.indexOf(metric);
        if (place < 0) {
            throw new BadInput(
                    "--metric " + Quoted.of(metric) + ", but a column of metrics.csv is needed, such as w1, js"
                            + " or modes_covered" + NearestName.question(metric, known));
        }
        return Metric.values()[place];
    }

    private int threads() {
        int cores = Runtime.getRuntime().availableProcessors();
        if (jobs != null && (jobs < 1 || jobs > MOST_JOBS)) {
            throw new BadInput("--jobs " + jobs + " (from 1 to " + MOST_JOBS + ")");
        }
        return jobs == null ? cores : jobs;
    }
}
