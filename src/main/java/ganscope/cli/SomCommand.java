package ganscope.cli;

import ganscope.cli.option.BadInput;
import ganscope.cli.option.SomInput;
import ganscope.cli.option.SomOptions;
import ganscope.cli.report.SomReport;
import ganscope.session.RunFolder;
import ganscope.som.MapView;
import ganscope.som.SelfOrganizingMap;
import ganscope.som.SomSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets a self-organising map learn. */
@Command(
        name = "som",
        mixinStandardHelpOptions = true,
        header = "Unfolds a self-organising map in data, one sample a step.",
        description = {
            "",
            "At each step the unit nearest to a sample wins, and every unit moves toward the sample by the rate times its"
                    + " share of the neighbourhood around the winner (Kohonen, 1982). Answers with the quantization error,"
                    + " the mean distance of a row from its nearest unit, and the topographic error, the share of rows"
                    + " whose two nearest units are no neighbours. Of several columns of a file distances count in their"
                    + " standard deviations. With --out, writes map.csv (a line a unit: place, weights in data units,"
                    + " hits, u = distance from its neighbours), the map unfolded over the data, the U-matrix, the hits and"
                    + " the component planes as pictures, of pictures such as digits each unit as one, and of a preset"
                    + " samples.csv, the rows it learned.",
            ""
        })
public final class SomCommand implements Callable<Integer> {
    @Mixin
    private SomInput input = new SomInput();

    @Mixin
    private SomOptions options = new SomOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write the map to this folder, which is made if need be.")
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
        SomSettings settings = options.settings();
        try (RunFolder folder = out == null ? null : RunFolder.open(out, force, SomReport.names())) {
            SomInput.Learned learned = input.read(options.seed());
            learned.taken().ifPresent(taken -> log.println(taken.sentence()));
            log.flush();
            SomReport report = learn(settings, learned);
            if (folder != null) {
                report.write(folder);
                folder.commit();
            }
            results.println(json ? report.toJson() : report.words());
            results.flush();
            if (report.away()) {
                log.println(
                        "The map ran away at step " + report.steps()
                                + ": the Mexican hat pushes units away ever farther. A smaller --rate or --radius may hold it.");
                log.flush();
                return GanScopeCommand.DIVERGED;
            }
            return 0;
        } catch (IOException e) {
            throw BadInput.sentence(e);
        }
    }

    private static SomReport learn(SomSettings settings, SomInput.Learned learned) {
        SelfOrganizingMap map = new SelfOrganizingMap(settings, learned.input().scaled());
        long start = System.nanoTime();
        map.run(settings.steps());
        double seconds = (System.nanoTime() - start) * 1e-9;
        MapView view = learned.input().view(settings.grid(), map.weights(), map.quality());
        return new SomReport(settings, view, learned.taken().isEmpty(), map.steps(), map.hasRunAway(), seconds);
    }
}
