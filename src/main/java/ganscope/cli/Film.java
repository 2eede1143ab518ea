package ganscope.cli;

import ganscope.chart.ChartFilm;
import ganscope.chart.style.ChartOptions;
import ganscope.checkpoint.WholeFile;
import ganscope.cli.option.BadInput;
import ganscope.evaluation.Snapshot;
import ganscope.gan.experiment.Experiment;
import ganscope.session.HeadlessRun;
import ganscope.session.MetricsRow;
import ganscope.text.FileTrouble;
import ganscope.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The film of a run: of its first step, of steps at equal distances, and of its last; at most {@value #MOST} frames, which
 * are held until the run is over. The run is the same with it.
 */
final class Film implements HeadlessRun.Listener, AutoCloseable {
    /** The most frames. */
    static final int MOST = 100;

    private static final String ENDING = ".gif";

    private final Path file;
    private final ProgressLine progress;
    private final ChartFilm film;
    private final long before;
    private final long apart;

    /**
     * A film of a run that has not begun.
     *
     * @param file where it is written to
     * @param before training steps that are done already
     * @param progress hears of rows
     */
    Film(Path file, Experiment experiment, long before, ProgressLine progress) {
        this.file = file;
        this.before = before;
        this.progress = progress;
        long equal = MOST - 2; // beside the first and the last
        apart = Math.max(1, (experiment.steps() - before + equal - 1) / equal);
        film = new ChartFilm(
                experiment.target().type() + ", " + experiment.objective().id() + ", seed " + experiment.seed(),
                ChartOptions.DEFAULT);
    }

    /**
     * Makes sure that there can be a film, before anything is trained.
     *
     * @param force whether a file that is there may be replaced
     * @param out the folder that is made for the run; null if there is none
     * @throws BadInput if there can be none
     */
    static void check(Path file, boolean force, @Nullable Path out) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new BadInput("--film " + Quoted.path(file) + ", but a film is a GIF file; end its name with .gif.");
        }
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (out != null && out.toAbsolutePath().normalize().equals(folder) && Files.notExists(folder)) {
            return;
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BadInput("--film " + Quoted.path(file) + ": there is no folder to write it to; make it first.");
        }
        if (!Files.isWritable(folder)) {
            throw new BadInput("--film " + Quoted.path(file) + ": its folder cannot be written to.");
        }
        if (Files.exists(file) && (!force || !Files.isRegularFile(file))) {
            throw new BadInput("--film " + Quoted.path(file)
                    + (Files.isRegularFile(file)
                            ? " is there already; give another name, or --force to replace it."
                            : " is no ordinary file; give another name."));
        }
    }

    @Override
    public void measured(MetricsRow row, double seconds) {
        progress.measured(row, seconds);
    }

    @Override
    public boolean looksAt(long step, boolean last) {
        return last || step == before + 1 || (step - before) % apart == 0;
    }

    @Override
    public void sees(Snapshot snapshot) {
        film.add(snapshot);
    }

    /**
     * Writes it, whole or not at all.
     *
     * @param last what there is to show of the last step, also where training diverged
     * @throws IOException if that is impossible, with one sentence without its full stop
     */
    void write(Snapshot last) throws IOException {
        film.add(last);
        try {
            WholeFile.write(file, film.bytes());
        } catch (IOException e) {
            throw new IOException(Quoted.path(file) + " cannot be written: " + FileTrouble.of(e), e);
        }
    }

    @Override
    public void close() {
        film.close();
    }
}
