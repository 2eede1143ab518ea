package ganscope.cli;

import ganscope.checkpoint.CheckpointFile;
import ganscope.cli.option.BadInput;
import ganscope.cli.report.RunReport;
import ganscope.cli.report.RunSummary;
import ganscope.data.taken.Taken;
import ganscope.session.HeadlessRun;
import ganscope.session.RunFolder;
import ganscope.session.form.ExperimentFile;
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

    @Option(
            names = "--film",
            paramLabel = "FILE.gif",
            description = "Film the main charts over the run, as an animated GIF of at most " + Film.MOST + " frames.")
    private @Nullable Path film;

    @Option(names = "--force", description = "Replace a run that DIR already holds, and a film.")
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
        if (film != null) {
            Film.check(film, force, out);
        }
        ProgressLine progress = new ProgressLine(
                log,
                Boolean.getBoolean(ProgressLine.TERMINAL),
                before,
                settings.experiment().steps());
        try (RunFolder folder = out == null ? null : RunFolder.open(out, force, RunReport.names());
                Film frames = film == null ? null : new Film(film, settings.experiment(), before, progress);
                Interruption interruption = new Interruption()) {
            if (folder != null) {
                prepare();
            }
            Optional<Taken> data = settings.taken();
            data.ifPresent(taken -> log.println(taken.sentence()));
            log.flush();
            HeadlessRun run = training.run(frames == null ? progress::measured : frames, interruption::isAsked);
            progress.end();
            ending(run, log);
            try {
                if (folder != null) {
                    RunReport.write(folder, settings, run, data);
                    folder.commit();
                }
                if (frames != null) {
                    frames.write(run.snapshot());
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
