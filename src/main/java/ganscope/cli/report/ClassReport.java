package ganscope.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.evaluation.ClassView;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What is said of the classes of a run. */
final class ClassReport {
    private ClassReport() {}

    /** Adds an object for each class: its name, weight, control, W1 and noise floor, and its modes where they are known. */
    static void put(ClassView classes, ArrayNode list) {
        for (int k = 0; k < classes.count(); k++) {
            ObjectNode one = list.addObject();
            one.put("name", classes.names().get(k));
            JsonOutput.put(one, "weight", classes.weights().get(k));
            JsonOutput.put(one, "control", classes.control().get(k));
            JsonOutput.put(one, "w1", classes.w1().get(k));
            if (!classes.floors().isEmpty()) {
                ObjectNode floor = one.putObject("noiseFloor");
                JsonOutput.put(floor, "mean", classes.floors().get(k).mean());
                JsonOutput.put(floor, "p95", classes.floors().get(k).limit());
                JsonOutput.put(one, "floors", classes.floorsOf(k));
            }
            if (!classes.modes().isEmpty()) {
                one.put("modes", classes.modes().get(k));
                one.put("modesCovered", classes.modesCovered().get(k));
                JsonOutput.put(one, "highQuality", classes.highQuality().get(k));
            }
        }
    }

    private static List<String> headings(ClassView classes) {
        return classes.modes().isEmpty()
                ? List.of("class", "weight", "control", "W1", "noise floor", "in floors")
                : List.of("class", "weight", "control", "W1", "noise floor", "in floors", "modes", "high quality");
    }

    private static List<String> row(ClassView classes, int k) {
        List<String> row = new java.util.ArrayList<>(List.of(
                classes.names().get(k),
                number(classes.weights().get(k)),
                number(classes.control().get(k)),
                number(classes.w1().get(k)),
                number(
                        classes.floors().isEmpty()
                                ? Double.NaN
                                : classes.floors().get(k).mean()),
                number(classes.floorsOf(k))));
        if (!classes.modes().isEmpty()) {
            row.add(classes.modesCovered().get(k) + " of " + classes.modes().get(k));
            row.add(number(classes.highQuality().get(k)));
        }
        return row;
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.4g", value);
    }

    /** A line for each class, for a person. */
    static String lines(ClassView classes) {
        StringBuilder lines = new StringBuilder();
        for (int k = 0; k < classes.count(); k++) {
            lines.append(String.format(
                    Locale.ROOT,
                    "class %-12s control %s, W1 %s (%s noise floors)%n",
                    classes.names().get(k),
                    number(classes.control().get(k)),
                    number(classes.w1().get(k)),
                    number(classes.floorsOf(k))));
        }
        return lines.toString();
    }

    /** A table in HTML. */
    static String html(ClassView classes) {
        StringBuilder table = new StringBuilder("<table style=\"columns: auto\">\n<tr>");
        headings(classes).forEach(each -> table.append("<th>").append(each).append("</th>"));
        table.append("</tr>\n");
        IntStream.range(0, classes.count()).forEach(k -> {
            table.append("<tr>");
            row(classes, k)
                    .forEach(each ->
                            table.append("<td>").append(ReportPage.escape(each)).append("</td>"));
            table.append("</tr>\n");
        });
        return table.append("</table>\n").toString();
    }
}
