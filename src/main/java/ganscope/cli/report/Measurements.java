package ganscope.cli.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was measured, by name and in order; and what was left out, with the reason. */
public final class Measurements {
    private final Map<String, Optional<Number>> values = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();

    /** Adds a value; NaN where it has no meaning. */
    void put(String name, double value) {
        values.put(name, Optional.of(value));
    }

    /** Adds a whole number. */
    void count(String name, long value) {
        values.put(name, Optional.of(value));
    }

    /**
     * Adds names without values.
     *
     * @param reason in words without a full stop
     */
    void leaveOut(List<String> names, String reason) {
        for (String name : names) {
            values.put(name, Optional.empty());
            reasons.put(name, reason);
        }
    }

    /** One member each, null for what was left out; and the member {@code reasons} if anything was. */
    public ObjectNode toJson() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        values.forEach((name, value) -> {
            switch (value.orElse(null)) {
                case null -> object.putNull(name);
                case Long whole -> object.put(name, whole);
                case Number number -> JsonOutput.put(object, name, number.doubleValue());
            }
        });
        if (!reasons.isEmpty()) {
            ObjectNode why = object.putObject("reasons");
            reasons.forEach(why::put);
        }
        return object;
    }

    /** One line each, and one for each reason. */
    public void print(PrintWriter out) {
        values.forEach((name, value) -> value.ifPresent(number -> out.printf(Locale.ROOT, "%-11s %s%n", name, number)));
        reasons.values().stream().distinct().forEach(reason -> {
            List<String> names = reasons.keySet().stream()
                    .filter(name -> reason.equals(reasons.get(name)))
                    .toList();
            out.println("left out: " + String.join(", ", names) + " (" + reason + ")");
        });
    }
}
