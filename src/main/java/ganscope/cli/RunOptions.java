package ganscope.cli;

import ganscope.checkpoint.CheckpointFile;
import ganscope.data.table.TakenData;
import ganscope.session.ExperimentFile;
import ganscope.session.HeadlessRun;
import ganscope.session.RunFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say what becomes of a run without a window, and the run between its first word and its last. */
final class RunOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write the run to this folder, which is made if need be.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace a run that DIR already holds.")
    private boolean force;

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    /** Trains, saying each row to the listener, until it is asked to stop. */
    @FunctionalInterface
    interface Training {
        /** The run. */
        HeadlessRun run(HeadlessRun.Listener listener, BooleanSupplier stop);
    }

    /**
     * Trains, writes what was asked for, and says what came of it.
     *
     * @param settings of the run
     * @param before training steps that are done already
     * @return the exit status
     * @throws BadInput if the folder cannot be written
     */
    int run(CommandSpec spec, ExperimentFile settings, long before, Training training) {
        PrintWriter results = spec.commandLine().getOut();
        PrintWriter log = spec.commandLine().getErr();
        try (RunFolder folder = out == null ? null : RunFolder.open(out, force, RunReport.names());
                Interruption interruption = new Interruption()) {
            if (folder != null) {
                prepare();
            }
            Optional<TakenData> data = settings.taken();
            data.ifPresent(taken -> log.println(taken.sentence()));
            log.flush();
            ProgressLine progress = new ProgressLine(
                    log,
                    Boolean.getBoolean(ProgressLine.TERMINAL),
                    before,
                    settings.experiment().steps());
            HeadlessRun run = training.run(progress::measured, interruption::isAsked);
            progress.end();
            ending(run, log);
            try {
                if (folder != null) {
                    RunReport.write(folder, settings, run, data);
                    folder.commit();
                }
            } finally {
                // A folder that cannot be written takes nothing from what was found.
                results.println(json ? RunSummary.json(run, data) : RunSummary.words(run));
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

    /** What writes checkpoints takes its time to load: meanwhile it can be trained. */
    static void prepare() {
        Thread.ofPlatform()
                .name("checkpoints")
                .daemon()
                .uncaughtExceptionHandler((thread, failure) -> LoggerFactory.getLogger(RunOptions.class)
                        .debug("whoever writes the first checkpoint meets it again", failure))
                .start(CheckpointFile::prepare);
    }

    private static void ending(HeadlessRun run, PrintWriter log) {
        switch (run.ending()) {
            case DIVERGED -> log.println("Training diverged after step " + run.steps() + ": " + run.diverged() + ".");
            case INTERRUPTED -> log.println("Training was interrupted after step " + run.steps() + ".");
            case FINISHED -> {}
        }
    }
}
