package ganscope.cli;

import ganscope.checkpoint.CheckpointFile;
import ganscope.cli.option.BadInput;
import ganscope.session.Checkpoint;
import ganscope.session.HeadlessRun;
import ganscope.session.form.ExperimentFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on with a run that was saved. */
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        header = "Goes on exactly where a run stopped.",
        description = {
            "",
            "Trains on without a window from the checkpoint that train, resume or the window saved, with its settings."
                    + " On the same machine, 200 steps and 200 more give the metrics.csv and samples.csv of 400 steps,"
                    + " byte for byte. With --out, writes what train writes; metrics.csv holds the rows so far too.",
            ""
        })
public final class ResumeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN.ganscope", description = "The checkpoint, such as the run.ganscope of a folder.")
    private Path file = Path.of(CheckpointFile.NAME);

    @Option(names = "--steps", paramLabel = "N", required = true, description = "Train so many steps more.")
    private int steps;

    @Option(
            names = "--every",
            paramLabel = "K",
            description = "Measure every K steps from here on, by default as often as before.")
    private @Nullable Integer every;

    @Mixin
    private RunOptions output = new RunOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Checkpoint from;
        ExperimentFile settings;
        try {
            from = CheckpointFile.read(file);
            settings = from.goingOn(steps, every == null ? from.settings().every() : every);
        } catch (IOException | IllegalArgumentException e) {
            throw BadInput.sentence(e);
        }
        return output.run(
                Objects.requireNonNull(spec),
                settings,
                from.steps(),
                (listener, stop) -> HeadlessRun.resume(from, settings, listener, stop));
    }
}
