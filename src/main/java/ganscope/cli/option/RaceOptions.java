package ganscope.cli.option;

import ganscope.comparison.Entrant;
import ganscope.comparison.RacePlan;
import ganscope.comparison.ReadyRace;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.ExperimentText;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentFile;
import ganscope.session.form.ExperimentTree;
import ganscope.session.form.NearestName;
import ganscope.text.Quoted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say what runs in a race. */
public final class RaceOptions {
    /** One experiment. */
    static final class Source {
        @Option(names = "--preset", paramLabel = "NAME", description = "An experiment that ships. May be repeated.")
        private @Nullable String preset;

        @Option(
                names = "--experiment",
                paramLabel = "FILE",
                converter = ExperimentWord.Converter.class,
                description = "One from a file, an experiment.json or run.ganscope, or a line of text such as "
                        + "'ganscope:preset=ring8;objective=hinge'. May be repeated.")
        private @Nullable ExperimentWord file;

        private Entrant entrant() throws IOException {
            if (preset != null) {
                return new Entrant(preset, Presets.of(preset).experiment());
            }
            ExperimentWord word = Objects.requireNonNull(file);
            return new Entrant(name(word), word.read().experiment());
        }

        /** What a line says beside its preset; of a file its name, or that of the folder where all have the same. */
        private static String name(ExperimentWord word) {
            Path path = word.file().orElse(null);
            if (path == null) {
                String settings = Arrays.stream(word.word()
                                .strip()
                                .substring(ExperimentText.START.length())
                                .split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty() && !part.startsWith("preset="))
                        .collect(Collectors.joining(", "));
                return Quoted.bare(settings.isEmpty() ? word.word().strip().replace("ganscope:preset=", "") : settings);
            }
            String file = Quoted.file(path);
            Path folder = path.toAbsolutePath().normalize().getParent();
            boolean common = file.equals("experiment.json") || file.equals("run.ganscope");
            return common && folder != null ? Quoted.file(folder) : file;
        }
    }

    @ArgGroup(exclusive = true, multiplicity = "0..*")
    private List<Source> sources = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a setting of all of them. May be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "Train each so many steps, by default as many as the longest.")
    private @Nullable String steps;

    @Option(names = "--seed", paramLabel = "S", description = "The seed of all of them, by default that of the first.")
    private @Nullable String seed;

    @Option(
            names = "--every",
            paramLabel = "K",
            description = "Measure every K steps, by default " + ExperimentFile.EVERY + " or what the race says.")
    private @Nullable Integer every;

    @Option(
            names = "--target-of-first",
            description = "Give all of them the target of the first; else a race of different targets is refused.")
    private boolean targetOfFirst;

    @Option(
            names = "--metric",
            paramLabel = "ID",
            split = ",",
            description = "What table and pictures show: columns of metrics.csv, by default w1, js, modes_covered and "
                    + "high_quality as far as they are defined, or what the race says.")
    private List<String> metrics = new ArrayList<>();

    /** Whether experiments are named. */
    public boolean areNamed() {
        return !sources.isEmpty();
    }

    /**
     * The race.
     *
     * @param ready one that ships, in place of named experiments
     * @throws BadInput if there is none
     */
    public RacePlan plan(Optional<ReadyRace> ready) {
        try {
            Map<String, String> changes = SetWords.read(settings);
            List<Entrant> entrants = new ArrayList<>();
            for (Entrant entrant : ready.isPresent() ? ready.get().entrants() : named()) {
                entrants.add(new Entrant(entrant.name(), ExperimentTree.with(entrant.experiment(), changes)));
            }
            if (entrants.isEmpty()) {
                throw new BadInput("A race needs " + RacePlan.LEAST + " to " + RacePlan.MOST
                        + " experiments, by --preset and --experiment, or the name of one that ships (race --list).");
            }
            int longest = ready.map(ReadyRace::steps)
                    .orElseGet(() -> entrants.stream()
                            .mapToInt(entrant -> entrant.experiment().steps())
                            .max()
                            .orElseThrow());
            int interval = every != null ? every : ready.map(ReadyRace::every).orElse(ExperimentFile.EVERY);
            Experiment first = common(entrants.getFirst().experiment(), longest, changes);
            return RacePlan.of(entrants, first.seed(), first.steps(), interval, targetOfFirst);
        } catch (IOException | IllegalArgumentException e) {
            throw BadInput.sentence(e);
        }
    }

    private List<Entrant> named() throws IOException {
        List<Entrant> entrants = new ArrayList<>();
        for (Source source : sources) {
            entrants.add(source.entrant());
        }
        return entrants;
    }

    /** The first experiment with the steps and the seed of all. */
    private Experiment common(Experiment first, int longest, Map<String, String> changes) {
        Map<String, String> all = new LinkedHashMap<>(changes);
        if (seed != null) {
            SetWords.put(all, "seed", seed);
        }
        if (steps != null) {
            SetWords.put(all, "steps", steps);
        } else {
            all.putIfAbsent("steps", Integer.toString(longest));
        }
        return ExperimentTree.with(first, all);
    }

    /**
     * What is shown, as far as it was asked for.
     *
     * @throws BadInput if there is no such metric
     */
    public List<Metric> metrics() {
        List<String> known = Arrays.stream(Metric.values()).map(Metric::id).toList();
        List<Metric> shown = new ArrayList<>();
        for (String id : metrics) {
            int place = known.indexOf(id.strip());
            if (place < 0) {
                throw new BadInput("--metric " + Quoted.of(id)
                        + ", but columns of metrics.csv are needed, such as w1,js" + NearestName.question(id, known));
            }
            shown.add(Metric.values()[place]);
        }
        return shown.stream().distinct().toList();
    }
}
