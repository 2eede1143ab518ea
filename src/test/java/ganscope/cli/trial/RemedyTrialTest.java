package ganscope.cli.trial;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.diagnosis.Finding;
import ganscope.diagnosis.Remedy;
import ganscope.evaluation.metric.Metric;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tries every remedy that is offered of runs that go wrong: the same run from its start with the remedy's settings, seeds 1
 * to 3. It helps where W1 ends lower, and has to with two seeds at least. The table is in {@code target/remedies.txt};
 * {@code -Dganscope.sweep=REGEX} takes only runs whose names match, all take some eight minutes.
 */
@Tag("sweep")
class RemedyTrialTest {
    private static final Path FILE = Path.of(System.getProperty("ganscope.sweep.file", "target/remedies.txt"));
    private static final Pattern NAMES = Pattern.compile(System.getProperty("ganscope.sweep", ".*"));
    private static final int SEEDS = 3;
    private static final String CRITIC = " objective=wasserstein constraint.r1=0 constraint.r2=0";
    private static final String PLAIN = " generator.optimizer.type=sgd discriminator.optimizer.type=sgd";
    private static final String BARE = " objective=minimax constraint.r1=0 constraint.r2=0";

    /** Steps, preset, settings. */
    private static final List<String> CASES = List.of(
            "1500 vanishing-gradient",
            "1500 disjoint-1d",
            "1500 disjoint-1d" + CRITIC + " constraint.gradientPenalty=1",
            "1500 normal-1d" + CRITIC + " constraint.gradientPenalty=1",
            "1500 bimodal-1d" + CRITIC + " constraint.gradientPenalty=1",
            "1000 normal-1d" + CRITIC + " update=simultaneous",
            "1000 bimodal-1d" + CRITIC,
            "1000 normal-1d" + CRITIC + " constraint.weightClip=0.01",
            "1500 normal-1d discriminator.optimizer.learningRate=0.00004",
            "1500 bimodal-1d discriminator.optimizer.learningRate=0.00004",
            "1500 normal-1d generator.steps=20",
            "1500 normal-1d" + PLAIN,
            "1500 normal-1d discriminator.hidden=none",
            "1500 bimodal-1d discriminator.hidden=none",
            "1000 normal-1d discriminator.steps=0",
            "1000 normal-1d generator.initializer=zeros",
            "1000 normal-1d" + rates("0.4"),
            "1000 normal-1d" + rates("0.05"),
            "1000 normal-1d" + rates("0.00004"),
            "2000 ring8-collapse",
            "1000 critic-unbounded",
            "1500 clipping-deep",
            "1000 ring8" + CRITIC,
            "1000 ring8" + CRITIC + " constraint.weightClip=0.01",
            "1500 ring8" + CRITIC + " constraint.gradientPenalty=10",
            "1500 ring8 discriminator.optimizer.learningRate=0.00004",
            "1500 ring8 batch=1",
            "1500 ring8 discriminator.hidden=none",
            "1000 ring8" + PLAIN,
            "1000 ring8" + BARE + rates("0.02"),
            "1000 ring8" + rates("0.4"),
            "1500 swiss-roll" + CRITIC + " constraint.gradientPenalty=10",
            "1000 line-2d" + CRITIC + " constraint.gradientPenalty=10",
            "1000 swiss-roll discriminator.optimizer.learningRate=0.00004");

    private static String rates(String both) {
        return " generator.optimizer.learningRate=" + both + " discriminator.optimizer.learningRate=" + both;
    }

    private final List<String> useless = new ArrayList<>();

    @Test
    void everyRemedyThatIsOfferedHelps() throws IOException {
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        int tried = 0;
        try (PrintStream out = new PrintStream(Files.newOutputStream(FILE), true, StandardCharsets.UTF_8)) {
            for (String name : CASES) {
                if (NAMES.matcher(name).matches()) {
                    tried++;
                    trial(out, name);
                }
            }
        }
        assertThat(tried).as("runs whose names match").isPositive();
        assertThat(useless).isEmpty();
    }

    private void trial(PrintStream out, String name) {
        String[] words = name.split(" ", 3);
        String settings = words.length > 2 ? words[2] : "";
        List<SweptRun> before = runs(words, settings);
        Map<Map<String, String>, Remedy> offered = new LinkedHashMap<>();
        Map<String, Set<String>> by = new TreeMap<>();
        for (Finding finding :
                before.stream().flatMap(run -> run.findings().stream()).toList()) {
            for (Remedy remedy : finding.remedies()) {
                if (!remedy.settings().isEmpty()) {
                    offered.put(remedy.settings(), remedy);
                    by.computeIfAbsent(remedy.id(), key -> new LinkedHashSet<>())
                            .add(finding.id());
                }
            }
        }
        out.printf("| %s | as it is | | %s |%n", name, said(before));
        for (Remedy remedy : offered.values()) {
            String more = new TreeMap<>(remedy.settings())
                    .entrySet().stream()
                            .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
                            .collect(Collectors.joining());
            List<SweptRun> after = runs(words, settings + more);
            int better = 0;
            for (int i = 0; i < SEEDS; i++) {
                better += after.get(i).last(Metric.W1) < before.get(i).last(Metric.W1) ? 1 : 0;
            }
            out.printf(
                    "| |%s | %s, of %s | %s |%n",
                    more, remedy.id(), String.join(", ", by.getOrDefault(remedy.id(), Set.of())), said(after));
            if (better < SEEDS - 1) {
                useless.add(name + ": " + remedy.id() + " " + better + " of " + SEEDS);
            }
        }
    }

    private static List<SweptRun> runs(String[] words, String settings) {
        List<SweptRun> runs = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            runs.add(SweptRun.train(words[1], settings, seed, Integer.parseInt(words[0])));
        }
        return runs;
    }

    /** W1, ratios of standard deviations and, of mixtures, covered modes, seed by seed. */
    private static String said(List<SweptRun> runs) {
        return runs.stream()
                .map(run -> String.format(
                                Locale.ROOT,
                                "%s%.3g (%s)",
                                run.run().diverged().isEmpty() ? "" : "ran away at ",
                                run.last(Metric.W1),
                                run.widths().stream()
                                        .map(width -> String.format(Locale.ROOT, "%.2f", width))
                                        .collect(Collectors.joining(", ")))
                        + (run.run().held().modes() > 1
                                ? " " + run.run().held().covered().size()
                                : ""))
                .collect(Collectors.joining("; "));
    }
}
