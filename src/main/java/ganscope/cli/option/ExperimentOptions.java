package ganscope.cli.option;

import ganscope.data.GivenData;
import ganscope.data.table.BadSampleFile;
import ganscope.data.table.DataTable;
import ganscope.data.taken.Taken;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentFile;
import ganscope.session.form.ExperimentTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what to train. */
public final class ExperimentOptions {
    @Option(names = "--preset", paramLabel = "NAME", description = "Start from an experiment that ships.")
    private @Nullable String preset;

    @Option(
            names = "--experiment",
            paramLabel = "FILE",
            converter = ExperimentWord.Converter.class,
            description = "Start from a file, the experiment.json or run.ganscope of another run; - is standard input. "
                    + "A line of text such as 'ganscope:preset=ring8;seed=7' may stand in the file, or in its place.")
    private @Nullable ExperimentWord file;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Imitate the numbers of this file: one column, or two for points of the plane. Tables of any "
                    + "usual form are read (CSV, columns apart by tabs or spaces, ARFF, npy); - is standard input. Of "
                    + "several files with the same columns, all rows are taken. A folder of pictures (PNG, JPEG, GIF, "
                    + "BMP) is imitated as grey pictures; the folders in it are their classes.")
    private List<Path> data = new ArrayList<>();

    @Mixin
    private ColumnOptions columns = new ColumnOptions();

    @Mixin
    private ImageOptions images = new ImageOptions();

    @Option(
            names = "--labels",
            paramLabel = "COLUMN",
            description = "The class of each row, which is left out of the coordinates.")
    private @Nullable String labels;

    private static final int MOST_COLUMNS = 2;
    private static final Path STANDARD_INPUT = Path.of("-");

    private @Nullable Taken taken;
    private @Nullable DataTable offered;
    private boolean asked;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a setting by its dotted path in experiment.json, such as target.mean=2 "
                    + "generator.hidden=64x3 objective=wasserstein constraint.gradientPenalty=0.1. May be repeated; "
                    + "all changes count at once.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--steps", paramLabel = "N", description = "Train so many steps.")
    private @Nullable String steps;

    @Option(names = "--seed", paramLabel = "S", description = "The seed of every random number.")
    private @Nullable String seed;

    @Option(
            names = "--every",
            paramLabel = "K",
            description = "Measure every K steps, by default " + ExperimentFile.EVERY + " or what the file says.")
    private @Nullable Integer every;

    /**
     * The experiment that the options describe.
     *
     * @throws BadInput if they contradict one another, or what they name does not exist or is not allowed
     */
    public ExperimentFile read() {
        Map<String, String> changes = changes();
        ExperimentFile start = start();
        try {
            return new ExperimentFile(start.experiment(), every == null ? start.every() : every, start.data())
                    .withExperiment(ExperimentTree.with(start.experiment(), changes));
        } catch (IllegalArgumentException e) {
            throw BadInput.sentence(e);
        }
    }

    /**
     * The paths that are changed by the words of the command line.
     *
     * @throws BadInput if one is given twice
     */
    public Set<String> changed() {
        return changes().keySet();
    }

    /** From path to value, each path given once. */
    private Map<String, String> changes() {
        Map<String, String> changes = SetWords.read(settings);
        if (steps != null) {
            SetWords.put(changes, "steps", steps);
        }
        if (seed != null) {
            SetWords.put(changes, "seed", seed);
        }
        return changes;
    }

    /** What was taken of the file of data, once the experiment is read; nothing without such a file. */
    public Optional<Taken> taken() {
        return Optional.ofNullable(taken);
    }

    /**
     * What the window is asked to open on. A file of data with more columns than can be taken is left to the window.
     *
     * @throws BadInput as {@link #read}
     */
    public WindowStart forWindow() {
        asked = true;
        ExperimentFile file = read();
        return new WindowStart(
                file.experiment(), preset != null && data.isEmpty(), taken(), Optional.ofNullable(offered), run());
    }

    /** The run that the window goes on with: that of the file, where nothing else is asked for. */
    private Optional<Path> run() {
        return Optional.ofNullable(file)
                .filter(named -> data.isEmpty() && changes().isEmpty() && every == null)
                .flatMap(ExperimentWord::run);
    }

    private Optional<GivenData> given() throws BadSampleFile {
        if (images.areMeant(data)) {
            taken = images.take(data, columns, labels);
        } else if (asked && data.size() == 1) {
            Path file = data.getFirst();
            DataTable table = columns.table(file);
            if (columns.mustChoose(table, labels)) {
                offered = table;
                return Optional.empty();
            }
            taken = columns.take(file, table, MOST_COLUMNS, labels);
        } else {
            taken = columns.take(data, MOST_COLUMNS, labels);
        }
        return Optional.of(taken.target());
    }

    private ExperimentFile start() {
        if (data.isEmpty() && images.given()) {
            throw new BadInput("--images, --side and --range speak of data; add --data FILE, or --data FOLDER.");
        }
        if (data.isEmpty() && (columns.given() || labels != null)) {
            throw new BadInput(
                    "--columns, --weights, --labels and --decimal speak of a file of data; add --data FILE.");
        }
        if (preset != null && file != null) {
            throw new BadInput("--preset and --experiment both say where to start; give one of them.");
        }
        if (file != null && file.isStandardInput() && data.contains(STANDARD_INPUT)) {
            throw new BadInput("--experiment - and --data - both read standard input; give one of them a file.");
        }
        try {
            if (file != null) {
                ExperimentFile read = file.read();
                return data.isEmpty()
                        ? read
                        : file(given().map(read.experiment()::withTarget).orElse(read.experiment()), read.every());
            }
            return file(experiment(), ExperimentFile.EVERY);
        } catch (IOException | IllegalArgumentException e) {
            throw BadInput.sentence(e);
        }
    }

    private ExperimentFile file(Experiment experiment, int interval) {
        return new ExperimentFile(experiment, interval, taken().map(Taken::provenance));
    }

    private Experiment experiment() throws BadSampleFile {
        if (data.isEmpty()) {
            return preset == null
                    ? Presets.first().experiment()
                    : Presets.of(preset).experiment();
        }
        Experiment start = preset == null
                ? Presets.first().experiment()
                : Presets.of(preset).experiment();
        Optional<GivenData> given = given();
        return given.isEmpty() ? start : preset == null ? Presets.forData(given.get()) : start.withTarget(given.get());
    }
}
