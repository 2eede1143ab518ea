package ganscope.cli.report;

import ganscope.chart.Charts;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.NoiseBand;
import ganscope.checkpoint.CheckpointFile;
import ganscope.data.taken.Taken;
import ganscope.evaluation.metric.Metric;
import ganscope.session.HeadlessRun;
import ganscope.session.MetricsCsv;
import ganscope.session.RunFolder;
import ganscope.session.form.ExperimentFile;
import ganscope.session.form.ExperimentTree;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that is written of a run. */
public final class RunReport {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 480;

    private RunReport() {}

    /** The names of all files that a run may have. */
    public static List<String> names() {
        return Stream.concat(
                        Stream.of(
                                RunFolder.EXPERIMENT,
                                RunFolder.METRICS,
                                RunFolder.SAMPLES,
                                RunFolder.REPORT,
                                CheckpointFile.NAME),
                        Arrays.stream(ChartKind.values()).map(RunReport::picture))
                .toList();
    }

    /**
     * Writes the files of a run, the report last.
     *
     * @param taken what was read of a file of data, if one was
     * @throws IOException with one sentence without its full stop
     */
    public static void write(RunFolder folder, ExperimentFile settings, HeadlessRun run, Optional<Taken> taken)
            throws IOException {
        folder.write(RunFolder.METRICS, MetricsCsv.metrics(run.rows()));
        folder.write(
                RunFolder.SAMPLES,
                MetricsCsv.samples(run.generated(), run.experiment().target().dimension()));
        ExperimentFile again = asRun(settings, run);
        folder.write(RunFolder.EXPERIMENT, again.toText());
        folder.write(CheckpointFile.NAME, CheckpointFile.bytes(run.checkpoint().with(settings)));
        ChartInput input = new ChartInput(run.snapshot(), run.history(), ChartOptions.DEFAULT.withNoise(bands(run)));
        List<ChartKind> kinds = ChartKind.of(run.experiment());
        for (ChartKind kind : kinds) {
            folder.write(picture(kind), Charts.png(kind, input, WIDTH, HEIGHT));
        }
        folder.write(RunFolder.REPORT, ReportPage.text(run, again, kinds, taken));
    }

    /** The settings that give this run again: one that was interrupted is a shorter one. */
    private static ExperimentFile asRun(ExperimentFile settings, HeadlessRun run) {
        return run.ending() != HeadlessRun.Ending.INTERRUPTED
                ? settings
                : settings.withExperiment(
                        ExperimentTree.with(settings.experiment(), "steps", Long.toString(run.steps())));
    }

    /** The file name of a chart. */
    static String picture(ChartKind kind) {
        return kind.id() + ".png";
    }

    private static Map<Metric, NoiseBand> bands(HeadlessRun run) {
        Map<Metric, NoiseBand> bands = new EnumMap<>(Metric.class);
        run.floors().forEach((metric, floor) -> bands.put(metric, NoiseBand.of(metric, floor)));
        return bands;
    }
}
