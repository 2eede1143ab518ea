package ganscope.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.cli.option.BadInput;
import ganscope.cli.option.RaceOptions;
import ganscope.cli.report.RaceFiles;
import ganscope.cli.report.RaceSummary;
import ganscope.cli.report.RaceView;
import ganscope.comparison.Race;
import ganscope.comparison.RacePlan;
import ganscope.comparison.RaceResult;
import ganscope.comparison.ReadyRace;
import ganscope.comparison.ReadyRaces;
import ganscope.session.HeadlessRun.Ending;
import ganscope.session.RunFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a few experiments on the same data from the same seed. */
@Command(
        name = "race",
        mixinStandardHelpOptions = true,
        header = "Trains a few experiments on the same data from the same seed, side by side.",
        description = {
            "",
            "Two to four experiments, each on one thread, with the same seed and number of steps, all measured as the first"
                    + " one is. At the end a table: the last metrics, their noise floors, and the steps to a stated W1."
                    + " With --out, writes race.csv (step, experiment, metrics), race.html (one file, with the curves and the"
                    + " settings that differ), the curves as METRIC.png, and each run as entrant-N.ganscope, which resume,"
                    + " train and the window open.",
            ""
        })
public final class RaceCommand implements Callable<Integer> {
    private static final int MOST_JOBS = 256;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "A race that ships, in place of named experiments; --list lists them.")
    private @Nullable String name;

    @Mixin
    private RaceOptions options = new RaceOptions();

    @Option(
            names = "--until-w1",
            paramLabel = "X",
            description =
                    "Count the steps to the first W1 of at most X, by default twice the 95th percentile of its noise"
                            + " floor.")
    private @Nullable Double until;

    @Option(names = "--jobs", paramLabel = "J", description = "Train so many at once, by default one on each core.")
    private @Nullable Integer jobs;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write the race to this folder, which is made if need be.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace a run or race that DIR already holds.")
    private boolean force;

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Option(names = "--list", description = "List the races that ship, and what to look for.")
    private boolean list;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter results = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter log = spec.commandLine().getErr();
        if (list) {
            results.println(listed());
            results.flush();
            return 0;
        }
        Optional<ReadyRace> ready = ready();
        RaceView view = new RaceView(options.metrics(), until(), ready);
        RacePlan plan = options.plan(ready);
        int threads = threads();
        try (Interruption interruption = new Interruption();
                RunFolder folder = out == null ? null : RunFolder.open(out, force, RaceFiles.names())) {
            if (folder != null) {
                RunOptions.prepare();
            }
            ready.ifPresent(race -> log.println(RaceView.title(race) + ". " + RaceView.about(race)));
            log.flush();
            SweepLine line = new SweepLine(log);
            RaceResult race = new Race(plan).run(threads, line::say, interruption::isAsked);
            line.end();
            endings(race, log);
            try {
                if (folder != null) {
                    RaceFiles.write(folder, race, view);
                    folder.commit();
                }
            } finally {
                results.println(json ? RaceSummary.json(race, view) : RaceSummary.words(race, view));
                results.flush();
                log.flush();
            }
            return interruption.isAsked() ? interruption.status() : 0;
        } catch (IOException e) {
            throw BadInput.sentence(e);
        }
    }

    private static void endings(RaceResult race, PrintWriter log) {
        for (int i = 0; i < race.runs().size(); i++) {
            var run = race.runs().get(i);
            String who = race.plan().entrants().get(i).name();
            if (run.ending() == Ending.DIVERGED) {
                log.println(who + " diverged after step " + run.steps() + ": " + run.diverged() + ".");
            } else if (run.ending() == Ending.INTERRUPTED) {
                log.println(who + " was interrupted after step " + run.steps() + ".");
            }
        }
    }

    private Optional<ReadyRace> ready() {
        if (name == null) {
            return Optional.empty();
        }
        if (options.areNamed()) {
            throw new BadInput("A race that ships has its experiments; leave --preset and --experiment out.");
        }
        try {
            return Optional.of(ReadyRaces.of(name));
        } catch (IllegalArgumentException e) {
            throw BadInput.sentence(e);
        }
    }

    private Object listed() {
        if (!json) {
            StringBuilder lines = new StringBuilder();
            for (ReadyRace race : ReadyRaces.all()) {
                lines.append(lines.isEmpty() ? "" : System.lineSeparator())
                        .append(race.name())
                        .append(": ")
                        .append(RaceView.title(race))
                        .append(". ")
                        .append(RaceView.about(race));
            }
            return lines;
        }
        ObjectNode races = JsonNodeFactory.instance.objectNode();
        for (ReadyRace race : ReadyRaces.all()) {
            ObjectNode node = races.putObject(race.name());
            node.put("title", RaceView.title(race)).put("about", RaceView.about(race));
            node.put("steps", race.steps());
            node.set("entrants", RaceSummary.lines(race.entrants(), race.every()));
        }
        return races;
    }

    private Optional<Double> until() {
        if (until != null && !(until > 0 && Double.isFinite(until))) {
            throw new BadInput("--until-w1 " + until + " (above 0)");
        }
        return Optional.ofNullable(until);
    }

    private int threads() {
        if (jobs != null && (jobs < 1 || jobs > MOST_JOBS)) {
            throw new BadInput("--jobs " + jobs + " (from 1 to " + MOST_JOBS + ")");
        }
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }
}
