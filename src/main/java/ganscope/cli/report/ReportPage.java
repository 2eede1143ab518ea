package ganscope.cli.report;

import ganscope.chart.input.ChartKind;
import ganscope.chart.style.ChartOptions;
import ganscope.data.taken.Taken;
import ganscope.evaluation.ClassView;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.Experiment;
import ganscope.session.HeadlessRun;
import ganscope.session.form.ExperimentFile;
import ganscope.session.form.ExperimentTree;
import ganscope.text.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The page that shows a run: how it ended, its charts, its settings. */
public final class ReportPage {
    private static final String STYLE = """
        body { font: 15px/1.5 system-ui, sans-serif; max-width: 96rem; margin: 2rem auto; padding: 0 1.5rem;
               color: #1c2330; }
        h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
        .charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(34rem, 1fr)); gap: 1.5rem; }
        figure { margin: 0; } img { width: 100%; border: 1px solid #d8dde6; border-radius: 6px; }
        table { border-collapse: collapse; columns: 3; } td { padding: .1rem 1.5rem .1rem 0; }
        td + td { font-variant-numeric: tabular-nums; } .diverged { color: #a3160f; font-weight: 600; }
        .findings li { margin: .4rem 0; max-width: 60rem; } .bad { color: #a3160f; } .good { color: #1d6b34; }
        .findings small { color: #47536b; } code { overflow-wrap: anywhere; }
        """;

    private ReportPage() {}

    /**
     * The page's HTML; its pictures are the files beside it.
     *
     * @param settings that give the run again
     */
    static String text(HeadlessRun run, ExperimentFile settings, List<ChartKind> charts, Optional<Taken> taken) {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>GanScope: ")
                .append(escape(title(run.experiment())))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(escape(title(run.experiment())))
                .append("</h1>\n")
                .append(taken.map(ReportPage::data).orElse(""))
                .append(ending(run))
                .append("<div class=\"charts\">\n");
        for (ChartKind kind : charts) {
            String name = escape(kind.title(ChartOptions.DEFAULT));
            page.append("<figure><img src=\"")
                    .append(RunReport.picture(kind))
                    .append("\" alt=\"")
                    .append(name)
                    .append("\"></figure>\n");
        }
        return page.append("</div>\n<h2>What can be said</h2>\n")
                .append(RunFindings.html(RunFindings.of(run)))
                .append("<h2>Measured at the last step</h2>\n")
                .append(metrics(run.rows().getLast().metrics().defined()))
                .append(classes(run))
                .append(RepeatPart.html(settings))
                .append("<h2>Settings</h2>\n")
                .append(settings(run.experiment()))
                .append("</body></html>\n")
                .toString();
    }

    private static String title(Experiment experiment) {
        return experiment.target().type() + ", " + experiment.objective().id() + ", seed " + experiment.seed();
    }

    private static String data(Taken taken) {
        return "<p>" + escape(Quoted.bare(taken.source()) + ": " + taken.sentence()) + "</p>\n";
    }

    /** Nothing that depends on the clock: equal runs give equal pages. */
    private static String ending(HeadlessRun run) {
        String steps = " after " + run.steps() + " steps";
        return switch (run.ending()) {
            case FINISHED -> "<p>Finished" + steps + ".</p>\n";
            case INTERRUPTED -> "<p>Interrupted" + steps + ".</p>\n";
            case DIVERGED -> "<p class=\"diverged\">Diverged" + steps + ": " + escape(run.diverged()) + ".</p>\n";
        };
    }

    private static String metrics(Map<Metric, Double> metrics) {
        StringBuilder table = new StringBuilder("<table>\n");
        metrics.forEach((metric, value) -> table.append(row(metric.id(), String.format(Locale.ROOT, "%.6g", value))));
        return table.append("</table>\n").toString();
    }

    private static String classes(HeadlessRun run) {
        ClassView classes = run.snapshot().classes();
        return classes == null ? "" : "<h2>Class by class</h2>\n" + ClassReport.html(classes);
    }

    private static String settings(Experiment experiment) {
        StringBuilder table = new StringBuilder("<table>\n");
        ExperimentTree.paths(experiment).forEach(path -> table.append(row(path, ExperimentTree.get(experiment, path))));
        return table.append("</table>\n").toString();
    }

    private static String row(String name, String value) {
        return "<tr><td>" + escape(name) + "</td><td>" + escape(value) + "</td></tr>\n";
    }

    /** Text as HTML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
