package ganscope.cli.report;

import ganscope.chart.RaceCharts;
import ganscope.chart.style.ChartOptions;
import ganscope.comparison.Entrant;
import ganscope.comparison.RaceResult;
import ganscope.data.GivenData;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.ExperimentText;
import ganscope.session.form.ExperimentFile;
import ganscope.text.Program;
import ganscope.text.ShellWords;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The page that shows a race: how it ended, the curves, the settings that differ. One file, without links. */
final class RacePage {
    private static final String STYLE = """
        body { font: 15px/1.5 system-ui, sans-serif; max-width: 96rem; margin: 2rem auto; padding: 0 1.5rem;
               color: #1c2330; }
        h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; } p { max-width: 60rem; }
        .charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(34rem, 1fr)); gap: 1.5rem; }
        figure { margin: 0; } img { width: 100%; border: 1px solid #d8dde6; border-radius: 6px; }
        table { border-collapse: collapse; } td, th { padding: .2rem 1.5rem .2rem 0; text-align: left; }
        td + td { font-variant-numeric: tabular-nums; } tr + tr td { border-top: 1px solid #d8dde6; }
        code { overflow-wrap: anywhere; }
        """;

    private RacePage() {}

    /** The page's HTML; equal races give equal pages. */
    static String text(RaceResult race, RaceView view) {
        String title = view.ready()
                .map(RaceView::title)
                .orElseGet(
                        () -> race.plan().entrants().stream().map(Entrant::name).collect(Collectors.joining(" / ")));
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>GanScope: ")
                .append(ReportPage.escape(title))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(ReportPage.escape(title))
                .append("</h1>\n");
        view.ready()
                .map(RaceView::about)
                .ifPresent(about ->
                        page.append("<p>").append(ReportPage.escape(about)).append("</p>\n"));
        Experiment first = race.plan().entrants().getFirst().experiment();
        page.append("<p>The same data (")
                .append(ReportPage.escape(first.target().type()))
                .append("), seed ")
                .append(first.seed())
                .append(", ")
                .append(first.steps())
                .append(" steps, measured every ")
                .append(race.plan().every())
                .append(".</p>\n")
                .append(table(RaceSummary.table(race, view)))
                .append("<h2>Over the steps</h2>\n<div class=\"charts\">\n");
        for (Metric metric : view.metrics(race)) {
            page.append("<figure><img alt=\"")
                    .append(metric.id())
                    .append("\" src=\"data:image/svg+xml;base64,")
                    .append(picture(race, metric))
                    .append("\"></figure>\n");
        }
        return page.append("</div>\n<h2>Settings that differ</h2>\n")
                .append(table(differing(race)))
                .append("<h2>The same race again</h2>\n")
                .append(again(race, view))
                .append("</body></html>\n")
                .toString();
    }

    /** As an image of its own: the names inside one cannot meet those of another. */
    private static String picture(RaceResult race, Metric metric) {
        String svg =
                RaceCharts.svg(RaceFiles.curves(race, metric), ChartOptions.DEFAULT, RaceFiles.WIDTH, RaceFiles.HEIGHT);
        return Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> differing(RaceResult race) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("setting"));
        race.plan().entrants().forEach(entrant -> header.add(entrant.name()));
        rows.add(header);
        race.plan().differing().forEach((path, values) -> {
            List<String> row = new ArrayList<>(List.of(path));
            row.addAll(values);
            rows.add(row);
        });
        return rows;
    }

    private static String table(List<List<String>> rows) {
        StringBuilder table = new StringBuilder("<table>\n");
        String tag = "th";
        for (List<String> row : rows) {
            table.append("<tr>");
            for (String word : row) {
                table.append("<").append(tag).append(">").append(ReportPage.escape(word));
                table.append("</").append(tag).append(">");
            }
            table.append("</tr>\n");
            tag = "td";
        }
        return table.append("</table>\n").toString();
    }

    /** Every experiment is said whole, whatever file it came from. */
    private static String again(RaceResult race, RaceView view) {
        Experiment first = race.plan().entrants().getFirst().experiment();
        if (first.target() instanceof GivenData) {
            return "<p>Rows of data fit into no command; each experiment is in its file entrant-N.ganscope, which"
                    + " --experiment takes.</p>\n";
        }
        List<String> words = new ArrayList<>(List.of(Program.command(), "race"));
        for (Entrant entrant : race.plan().entrants()) {
            words.add("--experiment");
            words.add(ExperimentText.of(new ExperimentFile(entrant.experiment(), ExperimentFile.EVERY)));
        }
        words.addAll(List.of("--every", Integer.toString(race.plan().every())));
        words.add("--metric");
        words.add(view.metrics(race).stream().map(Metric::id).collect(Collectors.joining(",")));
        view.until().ifPresent(limit -> words.addAll(List.of("--until-w1", limit.toString())));
        return "<p><code>" + ReportPage.escape(ShellWords.of(words)) + "</code></p>\n";
    }
}
