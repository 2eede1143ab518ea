package ganscope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.data.table.TakenData;
import ganscope.evaluation.Metric;
import ganscope.evaluation.Metrics;
import ganscope.evaluation.Series;
import ganscope.session.ExperimentFile;
import ganscope.session.HeadlessRun;
import ganscope.session.RunFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains without a window. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        header = "Trains without a window.",
        description = {
            "",
            "Says how it goes on standard error, and what was measured at the end on standard output. With --out,"
                    + " writes experiment.json (all settings: training from it again gives the same metrics.csv),"
                    + " metrics.csv, samples.csv (generated ones), the charts as *.png, and report.html.",
            ""
        })
public final class TrainCommand implements Callable<Integer> {
    /** Set by the start script where standard error is a terminal. */
    private static final String TERMINAL = "ganscope.terminal";

    @Mixin
    private ExperimentOptions options = new ExperimentOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write the run to this folder, which is made if need be.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace a run that DIR already holds.")
    private boolean force;

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter results = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter log = spec.commandLine().getErr();
        ExperimentFile settings = options.read();
        try (RunFolder folder = out == null ? null : RunFolder.open(out, force, RunReport.names());
                Interruption interruption = new Interruption()) {
            Optional<TakenData> data = settings.taken();
            data.ifPresent(taken -> log.println(taken.sentence()));
            log.flush();
            HeadlessRun run = train(settings, log, interruption);
            try {
                if (folder != null) {
                    RunReport.write(folder, settings, run, data);
                    folder.commit();
                }
            } finally {
                // A folder that cannot be written takes nothing from what was found.
                results.println(json ? summary(run, data) : words(run));
                results.flush();
                log.flush();
            }
            return interruption.isAsked()
                    ? interruption.status()
                    : run.diverged().isEmpty() ? 0 : GanScopeCommand.DIVERGED;
        } catch (IOException e) {
            throw BadInput.sentence(e);
        }
    }

    private static HeadlessRun train(ExperimentFile settings, PrintWriter log, Interruption interruption) {
        ProgressLine progress = new ProgressLine(
                log, Boolean.getBoolean(TERMINAL), settings.experiment().steps());
        HeadlessRun run =
                HeadlessRun.train(settings.experiment(), settings.every(), progress::measured, interruption::isAsked);
        progress.end();
        switch (run.ending()) {
            case DIVERGED -> log.println("Training diverged after step " + run.steps() + ": " + run.diverged() + ".");
            case INTERRUPTED -> log.println("Training was interrupted after step " + run.steps() + ".");
            case FINISHED -> {}
        }
        return run;
    }

    private static ObjectNode summary(HeadlessRun run, Optional<TakenData> taken) {
        ObjectNode summary = JsonNodeFactory.instance.objectNode();
        summary.put("steps", run.steps());
        summary.put("status", run.ending().id());
        if (!run.diverged().isEmpty()) {
            summary.put("message", run.diverged());
        }
        DataReport.of(run.experiment().target(), taken).ifPresent(data -> summary.set("data", data));
        summary.put("stepsPerSecond", run.stepsPerSecond());
        summary.put("seconds", run.seconds());
        ObjectNode metrics = summary.putObject("metrics");
        metrics.put("step", run.rows().getLast().step());
        Metrics last = run.rows().getLast().metrics();
        for (Metric metric : Metric.values()) {
            if (last.has(metric)) {
                JsonOutput.put(metrics, metric.id(), last.get(metric));
            } else {
                metrics.putNull(metric.id());
            }
        }
        ObjectNode floors = summary.putObject("noiseFloor");
        run.floors().forEach((metric, floor) -> {
            ObjectNode band = floors.putObject(metric.id());
            JsonOutput.put(band, "mean", floor.mean());
            JsonOutput.put(band, metric.moreIsBetter() ? "p5" : "p95", floor.limit());
        });
        ObjectNode layers = summary.putObject("layers");
        put(layers, "generator", run.snapshot().generatorLayers());
        put(layers, "discriminator", run.snapshot().discriminatorLayers());
        put(layers, "score", run.snapshot().scoreLayers());
        RunFindings.put(RunFindings.of(run), summary.putArray("findings"));
        return summary;
    }

    private static void put(ObjectNode parent, String name, Series numbers) {
        ArrayNode array = parent.putArray(name);
        for (int i = 0; i < numbers.size(); i++) {
            JsonOutput.add(array, numbers.get(i));
        }
    }

    private static String words(HeadlessRun run) {
        StringBuilder words = new StringBuilder();
        run.rows()
                .getLast()
                .metrics()
                .defined()
                .forEach((metric, value) ->
                        words.append(String.format(Locale.ROOT, "%-18s %.6g%n", metric.id(), value)));
        return words.append(RunFindings.lines(RunFindings.of(run)))
                .append(String.format(
                        Locale.ROOT,
                        "%s after %d steps in %.1f s (%.0f steps/s)",
                        run.ending().id(),
                        run.steps(),
                        run.seconds(),
                        run.stepsPerSecond()))
                .toString();
    }
}
