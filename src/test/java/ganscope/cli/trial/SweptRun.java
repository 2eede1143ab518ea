package ganscope.cli.trial;

import ganscope.cli.report.RunFindings;
import ganscope.data.Target;
import ganscope.diagnosis.Finding;
import ganscope.evaluation.LineView;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.metric.Series;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.HeadlessRun;
import ganscope.session.form.ExperimentFile;
import ganscope.session.form.ExperimentTree;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A run as {@code train --json} makes it, with what is said of it.
 *
 * @param name preset and settings
 * @param run what was trained
 * @param findings what is said of its last step
 */
record SweptRun(String name, HeadlessRun run, List<Finding> findings) {
    /** Trains a preset with settings, in words such as {@code batch=1 discriminator.steps=0}. */
    static SweptRun train(String preset, String settings, int seed, int steps) {
        Map<String, String> set = new HashMap<>(Map.of("seed", String.valueOf(seed)));
        for (String setting :
                settings.isBlank() ? new String[0] : settings.strip().split(" +")) {
            int equals = setting.indexOf('=');
            set.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        Experiment experiment =
                ExperimentTree.with(Presets.of(preset).experiment(), set).withSteps(steps);
        HeadlessRun run = HeadlessRun.train(experiment, ExperimentFile.EVERY, (row, seconds) -> {});
        return new SweptRun(
                (preset + " " + settings).strip() + " seed=" + seed + " steps=" + steps, run, RunFindings.of(run));
    }

    /** Good news needs no remedy. */
    static boolean helpsWhatIsBad(Finding finding) {
        return finding.tone() != Finding.Tone.GOOD || finding.remedies().isEmpty();
    }

    double last(Metric metric) {
        return run.rows().getLast().metrics().get(metric);
    }

    /** The generated standard deviation over the real one, axis by axis. */
    List<Double> widths() {
        LineView line = run.snapshot().line();
        PlaneView plane = run.snapshot().plane();
        if (line != null) {
            return List.of(deviation(line.quantilesGenerated(), 0, 1) / deviation(line.quantilesReal(), 0, 1));
        }
        if (plane != null) {
            return List.of(
                    deviation(plane.generated(), 0, 2) / deviation(plane.real(), 0, 2),
                    deviation(plane.generated(), 1, 2) / deviation(plane.real(), 1, 2));
        }
        return List.of();
    }

    private static double deviation(Series points, int axis, int dimension) {
        double sum = 0;
        double squares = 0;
        int n = points.size() / dimension;
        for (int i = 0; i < n; i++) {
            double value = points.get(i * dimension + axis);
            sum += value / n;
            squares += value * value / n;
        }
        return Math.sqrt(Math.max(0, squares - sum * sum));
    }

    /** Every number that a sentence may rest on, with the floors, and W1 row by row. */
    String numbers() {
        Metrics last = run.rows().getLast().metrics();
        StringBuilder said = new StringBuilder("  ");
        for (Metric metric : Metric.values()) {
            if (last.has(metric)) {
                said.append(String.format(Locale.ROOT, "%s=%.3g", metric.id(), last.get(metric)));
                said.append(
                        run.floors().containsKey(metric)
                                ? String.format(
                                        Locale.ROOT,
                                        "(<%.3g) ",
                                        run.floors().get(metric).limit())
                                : " ");
            }
        }
        Target target = run.experiment().target();
        said.append(String.format(Locale.ROOT, "%n  size=%.3g widths=", target.size()));
        widths().forEach(width -> said.append(String.format(Locale.ROOT, "%.3g ", width)));
        said.append("covered=")
                .append(run.held().covered())
                .append(" w1 by rows: ")
                .append(run.rows().stream()
                        .map(row ->
                                String.format(Locale.ROOT, "%.3g", row.metrics().get(Metric.W1)))
                        .collect(Collectors.joining(" ")));
        return said.toString();
    }

    /** Name, numbers and every sentence. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "=== %s%s%n%s%n%s",
                name,
                run.diverged().isEmpty() ? "" : ": diverged after " + run.steps(),
                numbers(),
                RunFindings.lines(findings)
                        + findings.stream()
                                .filter(finding -> !finding.remedies().isEmpty())
                                .map(finding -> "  offered of " + finding.id() + ": " + finding.remedies())
                                .collect(Collectors.joining("\n")));
    }
}
