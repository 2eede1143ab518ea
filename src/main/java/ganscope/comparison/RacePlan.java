package ganscope.comparison;

import ganscope.gan.experiment.Experiment;
import ganscope.session.form.ExperimentFile;
import ganscope.session.form.ExperimentTree;
import ganscope.text.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a race trains: a few experiments on the same data from the same seed for the same number of steps, measured in the
 * same way. Immutable.
 *
 * @param entrants {@value #LEAST} to {@value #MOST}, no two with the same name, equal in target, evaluation, steps and seed
 * @param every steps from one row of metrics to the next
 */
public record RacePlan(List<Entrant> entrants, int every) {
    /** The fewest experiments of a race. */
    public static final int LEAST = 2;
    /** The most. */
    public static final int MOST = 4;

    /** Copies and checks. */
    public RacePlan {
        entrants = List.copyOf(entrants);
        checkNumber(entrants.size());
        Experiment first = entrants.getFirst().experiment();
        Set<String> names = new HashSet<>();
        for (Entrant entrant : entrants) {
            Experiment own = entrant.experiment();
            if (!names.add(entrant.name())) {
                throw new IllegalArgumentException("entrants: " + entrant.name() + " twice (each name once)");
            }
            if (!own.target().equals(first.target())
                    || !own.evaluation().equals(first.evaluation())
                    || own.steps() != first.steps()
                    || own.seed() != first.seed()) {
                throw new IllegalArgumentException("entrants: " + entrant.name()
                        + " runs another race (target, evaluation, steps and seed of the first)");
            }
        }
        new ExperimentFile(first, every);
    }

    private static void checkNumber(int entrants) {
        if (entrants < LEAST || entrants > MOST) {
            throw new IllegalArgumentException("race: " + entrants
                    + (entrants == 1 ? " experiment (" : " experiments (") + LEAST + " to " + MOST + ")");
        }
    }

    /**
     * Makes a race of experiments: with the seed and the number of steps that are given, measured as the first one is. Of
     * equal names the later ones get a number.
     *
     * @param targetOfFirst whether all get the target of the first
     * @throws IllegalArgumentException if there are too few or too many, or their targets differ and may not be replaced
     */
    public static RacePlan of(List<Entrant> asked, long seed, int steps, int every, boolean targetOfFirst) {
        checkNumber(asked.size());
        Entrant first = asked.getFirst();
        List<Entrant> entrants = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Entrant entrant : asked) {
            Experiment own = entrant.experiment();
            if (!targetOfFirst && !own.target().equals(first.experiment().target())) {
                throw new IllegalArgumentException("target: that of " + Quoted.bare(entrant.name()) + " is not that of "
                        + Quoted.bare(first.name()) + " (the same data for all; --target-of-first gives them to all)");
            }
            Experiment alike = measuredAs(
                    first.experiment(), own.withTarget(first.experiment().target()));
            String name = entrant.name();
            for (int i = 2; !names.add(name); i++) {
                name = entrant.name() + " (" + i + ")";
            }
            entrants.add(new Entrant(name, alike.withSeed(seed).withSteps(steps)));
        }
        return new RacePlan(entrants, every);
    }

    private static Experiment measuredAs(Experiment first, Experiment own) {
        Map<String, String> evaluation = new LinkedHashMap<>();
        ExperimentTree.paths(first).stream()
                .filter(path -> path.startsWith("evaluation."))
                .forEach(path -> evaluation.put(path, ExperimentTree.get(first, path)));
        return ExperimentTree.with(own, evaluation);
    }

    /** The settings in which the entrants differ: from path to the value of each entrant, in words. */
    public Map<String, List<String>> differing() {
        Set<String> paths = new LinkedHashSet<>();
        entrants.forEach(entrant -> paths.addAll(ExperimentTree.paths(entrant.experiment())));
        Map<String, List<String>> differing = new LinkedHashMap<>();
        for (String path : paths) {
            List<String> values = entrants.stream()
                    .map(entrant -> ExperimentTree.get(entrant.experiment(), path))
                    .toList();
            if (new HashSet<>(values).size() > 1) {
                differing.put(path, values);
            }
        }
        return differing;
    }
}
