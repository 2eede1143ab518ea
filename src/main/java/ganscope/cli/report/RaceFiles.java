package ganscope.cli.report;

import ganscope.chart.RaceCharts;
import ganscope.chart.RacePicture;
import ganscope.chart.style.ChartOptions;
import ganscope.checkpoint.CheckpointFile;
import ganscope.comparison.RacePlan;
import ganscope.comparison.RaceResult;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.Experiment;
import ganscope.session.HeadlessRun;
import ganscope.session.RunFolder;
import ganscope.session.form.ExperimentFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everything that is written of a race. */
public final class RaceFiles {
    static final int WIDTH = 720;
    static final int HEIGHT = 420;

    private static final String PAGE = "race.html";

    private RaceFiles() {}

    /** The names of all files that a race may have. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of(RunFolder.RACE, PAGE));
        for (int i = 0; i < RacePlan.MOST; i++) {
            names.add(run(i));
        }
        Arrays.stream(Metric.values()).map(RaceFiles::picture).forEach(names::add);
        return names;
    }

    private static String run(int entrant) {
        return "entrant-" + (entrant + 1) + CheckpointFile.ENDING;
    }

    private static String picture(Metric metric) {
        return metric.id() + ".png";
    }

    /**
     * Writes the files, the page last.
     *
     * @throws IOException with one sentence without its full stop
     */
    public static void write(RunFolder folder, RaceResult race, RaceView view) throws IOException {
        folder.write(RunFolder.RACE, race.csv());
        for (int i = 0; i < race.runs().size(); i++) {
            HeadlessRun run = race.runs().get(i);
            Experiment own = run.ending() == HeadlessRun.Ending.INTERRUPTED
                    ? run.experiment().withSteps((int) run.steps())
                    : run.experiment();
            ExperimentFile settings = new ExperimentFile(own, race.plan().every());
            folder.write(run(i), CheckpointFile.bytes(run.checkpoint().with(settings)));
        }
        for (Metric metric : view.metrics(race)) {
            folder.write(picture(metric), RaceCharts.png(curves(race, metric), ChartOptions.DEFAULT, WIDTH, HEIGHT));
        }
        folder.write(PAGE, RacePage.text(race, view));
    }

    /** A metric of all entrants over the steps. */
    static RacePicture curves(RaceResult race, Metric metric) {
        List<RacePicture.Run> runs = new ArrayList<>();
        for (int i = 0; i < race.runs().size(); i++) {
            runs.add(new RacePicture.Run(
                    race.plan().entrants().get(i).name(), race.runs().get(i).history()));
        }
        Experiment first = race.plan().entrants().getFirst().experiment();
        return new RacePicture(metric, metric.unit(first), runs, race.floor(metric));
    }
}
