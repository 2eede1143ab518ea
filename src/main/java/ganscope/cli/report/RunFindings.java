package ganscope.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.diagnosis.Course;
import ganscope.diagnosis.Explainer;
import ganscope.diagnosis.Figure;
import ganscope.diagnosis.Finding;
import ganscope.diagnosis.FindingText;
import ganscope.session.HeadlessRun;
import ganscope.text.Language;
import ganscope.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be said of a run that has ended: what the window's panel says, from the same code, in English. */
public final class RunFindings {
    private static final FindingText TEXT = new FindingText(Words.in(Language.ENGLISH));

    private RunFindings() {}

    /** The findings at the last step. */
    public static List<Finding> of(HeadlessRun run) {
        return Explainer.explain(new Course(
                run.snapshot(),
                run.history(),
                run.floors(),
                run.held(),
                0,
                run.diverged().isEmpty() ? null : new Course.End(run.steps(), run.divergence())));
    }

    /** As lines for a person: each sentence with what is behind it. */
    public static String lines(List<Finding> findings) {
        StringBuilder lines = new StringBuilder();
        for (Finding finding : findings) {
            lines.append(String.format(Locale.ROOT, "- %s%n", TEXT.sentence(finding)));
            for (String reason : TEXT.reasons(finding)) {
                lines.append(String.format(Locale.ROOT, "  %s%n", reason));
            }
        }
        return lines.toString();
    }

    /** Adds them to a JSON array: id, text, numbers, and what is behind it and may help. */
    static void put(List<Finding> findings, ArrayNode array) {
        for (Finding finding : findings) {
            ObjectNode node = array.addObject();
            node.put("id", finding.id());
            node.put("tone", finding.tone().name().toLowerCase(Locale.ROOT));
            node.put("text", TEXT.sentence(finding));
            ObjectNode numbers = node.putObject("numbers");
            for (Figure figure : finding.numbers()) {
                if (figure.form() == Figure.Form.COUNT) {
                    numbers.put(figure.name(), Math.round(figure.value()));
                } else {
                    JsonOutput.put(numbers, figure.name(), figure.value());
                }
            }
            ArrayNode reasons = node.putArray("reasons");
            TEXT.reasons(finding).forEach(reasons::add);
            ArrayNode remedies = node.putArray("remedies");
            finding.remedies().forEach(remedy -> {
                ObjectNode offer = remedies.addObject();
                offer.put("id", remedy.id());
                offer.put("text", TEXT.offer(remedy));
                ObjectNode settings = offer.putObject("settings");
                remedy.settings().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(setting -> settings.put(setting.getKey(), setting.getValue()));
                offer.put("fresh", remedy.fresh());
            });
        }
    }

    /** As a list of HTML, already escaped. */
    static String html(List<Finding> findings) {
        StringBuilder list = new StringBuilder("<ul class=\"findings\">\n");
        for (Finding finding : findings) {
            list.append("<li class=\"")
                    .append(finding.tone().name().toLowerCase(Locale.ROOT))
                    .append("\">")
                    .append(ReportPage.escape(TEXT.sentence(finding)));
            for (String reason : TEXT.reasons(finding)) {
                list.append("<br><small>").append(ReportPage.escape(reason)).append("</small>");
            }
            list.append("</li>\n");
        }
        return list.append("</ul>\n").toString();
    }
}
