package ganscope.comparison;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.gan.experiment.Experiment;
import ganscope.session.form.ExperimentFile;
import ganscope.session.form.ExperimentTree;
import ganscope.text.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a sweep trains: every combination of the varied values, called a cell, with every seed. Runs have numbers from 0 on:
 * the first varied path changes slowest, the seed fastest. Immutable; every cell is a valid experiment.
 *
 * @param base all other settings, and how often each run is measured
 * @param varied at least one path, none twice
 * @param seeds of the runs of each cell
 */
public record SweepPlan(ExperimentFile base, List<Varied> varied, Seeds seeds) {
    /** The most runs of one sweep. */
    public static final int MOST_RUNS = 10_000;

    private static final String SEED = "seed";

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if a path or value does not exist, two cells are the same, or there are too many runs
     */
    public SweepPlan {
        varied = List.copyOf(varied);
        base = base.withExperiment(base.experiment().withSeed(seeds.first()));
        check(base.experiment(), varied, seeds);
    }

    private static void check(Experiment base, List<Varied> varied, Seeds seeds) {
        if (varied.isEmpty()) {
            throw new IllegalArgumentException("vary: nothing (at least one PATH=VALUE,VALUE)");
        }
        long runs = seeds.count();
        Set<String> paths = new HashSet<>();
        for (Varied each : varied) {
            for (String path : each.paths()) {
                if (path.equals(SEED)) {
                    throw new IllegalArgumentException("vary: seed (the seeds are given by --seeds)");
                }
                if (!paths.add(path)) {
                    throw new IllegalArgumentException(
                            "vary: " + Quoted.bare(path) + " is given twice (all its values at once)");
                }
            }
            runs = Math.min(runs * each.values().size(), Integer.MAX_VALUE);
        }
        if (runs > MOST_RUNS) {
            throw new IllegalArgumentException("vary: " + runs + " runs (at most " + MOST_RUNS + ")");
        }
        Set<List<String>> cells = new HashSet<>();
        for (int cell = 0; cell < runs / seeds.count(); cell++) {
            Map<String, String> values = settings(varied, cell);
            Experiment experiment = ExperimentTree.with(base, values);
            if (!cells.add(values.keySet().stream()
                    .map(path -> ExperimentTree.get(experiment, path))
                    .toList())) {
                throw new IllegalArgumentException(
                        "vary: " + words(values) + " is there twice (each combination once)");
            }
        }
    }

    private static String words(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The value of each of the varied, in words. */
    private static List<String> values(List<Varied> varied, int cell) {
        List<String> words = new ArrayList<>();
        int rest = cell;
        for (Varied each : varied.reversed()) {
            words.addFirst(each.values().get(rest % each.values().size()));
            rest /= each.values().size();
        }
        return words;
    }

    /** From path to value, in the order of the varied paths. */
    private static Map<String, String> settings(List<Varied> varied, int cell) {
        List<String> words = values(varied, cell);
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            settings.putAll(varied.get(i).settings(words.get(i)));
        }
        return settings;
    }

    /** How many combinations there are. */
    public int cells() {
        return varied.stream().mapToInt(each -> each.values().size()).reduce(1, (a, b) -> a * b);
    }

    /** How many runs there are: cells × seeds. */
    public int size() {
        return cells() * seeds.count();
    }

    /** The cell of a run. */
    public int cell(int run) {
        return run / seeds.count();
    }

    /** The seed of a run. */
    public int seed(int run) {
        return seeds.first() + run % seeds.count();
    }

    /** The values of a cell, one for each of the varied. */
    public List<String> values(int cell) {
        return List.copyOf(values(varied, cell));
    }

    /** What a run trains. */
    public Experiment experiment(int run) {
        return ofCell(cell(run)).withSeed(seed(run));
    }

    /** The experiment of a cell with the first seed. */
    public Experiment ofCell(int cell) {
        return ExperimentTree.with(base.experiment(), settings(varied, cell));
    }

    /** All that says which runs these are, as indented JSON; equal for equal plans. */
    public String toText() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        ObjectNode vary = tree.putObject("vary");
        for (Varied each : varied) {
            ArrayNode values = vary.putArray(each.path());
            each.values().forEach(values::add);
        }
        tree.put("seeds", seeds.toString());
        tree.put("every", base.every());
        tree.set("experiment", ExperimentTree.toJson(base.experiment()));
        return tree.toPrettyString() + "\n";
    }
}
