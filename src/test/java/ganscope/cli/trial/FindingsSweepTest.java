package ganscope.cli.trial;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.cli.report.RunFindings;
import ganscope.diagnosis.Finding;
import ganscope.evaluation.metric.Metric;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is said of every preset after 50, 300 and 1,000 steps, and of settings that no one should choose: each sentence with
 * the numbers that it rests on, to be read, in {@code target/findings.txt}. What must hold of all of them is checked.
 * {@code -Dganscope.sweep=REGEX} takes only runs whose names match; all take some six minutes.
 */
@Tag("sweep")
class FindingsSweepTest {
    private static final Path FILE = Path.of(System.getProperty("ganscope.sweep.file", "target/findings.txt"));
    private static final Pattern NAMES = Pattern.compile(System.getProperty("ganscope.sweep", ".*"));
    private static final int[] SEEDS = {1, 2};
    private static final int[] STEPS = {50, 300, 1000};
    private static final String[] TRIED = {"normal-1d", "bimodal-1d", "ring8"};
    private static final String CRITIC = "objective=wasserstein constraint.r1=0 constraint.r2=0";
    private static final String BARE = "constraint.r1=0 constraint.r2=0";

    private static final List<String> BAD = List.of(
            "discriminator.steps=0",
            "generator.steps=0",
            "discriminator.steps=20",
            "generator.steps=20",
            rates("0.4", "0.4"),
            rates("0.4", "0.004"),
            rates("0.004", "0.4"),
            rates("0.00004", "0.00004"),
            rates("0.00004", "0.004"),
            rates("0.004", "0.00004"),
            "generator.initializer=zeros",
            "discriminator.initializer=zeros",
            CRITIC,
            CRITIC + " constraint.gradientPenalty=1",
            CRITIC + " constraint.weightClip=0.01",
            CRITIC + " constraint.weightClip=0.01 discriminator.steps=5",
            "batch=1",
            "batch=4096",
            "generator.hidden=2x1 discriminator.hidden=2x1",
            "generator.hidden=none",
            "discriminator.hidden=none",
            "objective=minimax " + BARE,
            "objective=minimax discriminator.steps=20 " + BARE,
            "objective=non-saturating " + BARE,
            "objective=hinge " + BARE,
            "objective=least-squares " + BARE,
            "generator.optimizer.type=sgd discriminator.optimizer.type=sgd",
            "constraint.r1=100 constraint.r2=100");

    private static String rates(String generator, String discriminator) {
        return "generator.optimizer.learningRate=" + generator + " discriminator.optimizer.learningRate="
                + discriminator;
    }

    private final List<String> wrong = new ArrayList<>();
    private int runs;

    @Test
    void everySentenceIsOfWhatWasMeasured() throws IOException {
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        try (PrintStream out = new PrintStream(Files.newOutputStream(FILE), true, StandardCharsets.UTF_8)) {
            for (Preset preset : Presets.all()) {
                for (int seed : SEEDS) {
                    for (int steps : STEPS) {
                        sweep(out, preset.name(), "", seed, steps);
                    }
                }
            }
            for (String settings : BAD) {
                for (String preset : TRIED) {
                    sweep(out, preset, settings, 1, 1000);
                }
            }
        }
        assertThat(runs).as("runs whose names match").isPositive();
        assertThat(wrong).isEmpty();
    }

    private void sweep(PrintStream out, String preset, String settings, int seed, int steps) {
        if (!NAMES.matcher(preset + " " + settings + " seed=" + seed + " steps=" + steps)
                .matches()) {
            return;
        }
        runs++;
        SweptRun run = SweptRun.train(preset, settings, seed, steps);
        out.println(run);
        List<String> ids = run.findings().stream().map(Finding::id).toList();
        String said = RunFindings.lines(run.findings());
        boolean apart = run.last(Metric.JS) > 0.998 * Math.log(2);
        boolean single = run.run().rows().size() == 1;
        hold(run, !ids.contains("collapse") || !apart && !single, "collapse at the ceiling, or after one look");
        hold(run, !single || !said.contains("not fall"), "one look does not say that W1 does not fall");
        boolean clips = run.run().experiment().constraint().weightClip() > 0;
        hold(run, clips || !said.contains("lipped"), "nothing is clipped");
        boolean critic = run.run().experiment().objective().id().equals("wasserstein");
        hold(run, critic || !said.contains("ritic"), "no critic");
        double bound = run.last(Metric.W1_CRITIC) / run.last(Metric.LIPSCHITZ);
        hold(run, !(bound > 1.000_01 * run.last(Metric.W1)), "estimate / slope above W1: " + bound);
        hold(run, !said.contains("Infinity") && !said.contains("NaN") && !said.contains("– "), "undefined numbers");
        hold(run, run.findings().stream().allMatch(SweptRun::helpsWhatIsBad), "remedies for what is well");
        List<String> offered = run.findings().stream()
                .flatMap(finding -> finding.remedies().stream())
                .map(remedy -> remedy.id())
                .toList();
        hold(run, offered.stream().distinct().count() == offered.size(), "offered twice: " + offered);
    }

    private void hold(SweptRun run, boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(run.name() + ": " + otherwise);
        }
    }
}
