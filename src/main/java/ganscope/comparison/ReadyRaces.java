package ganscope.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import ganscope.evaluation.metric.Metric;
import ganscope.lesson.ExperimentText;
import ganscope.session.form.NearestName;
import ganscope.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The races that ship, each a file {@code races/NAME.json}: {@code entrants}, from name to the experiment as a line of text,
 * {@code steps}, {@code every} and {@code metrics}. Read when they are wanted.
 */
public final class ReadyRaces {
    private static final List<String> NAMES = List.of(
            "minimax-vs-non-saturating", "clip-vs-penalty", "ns-vs-modern", "vanishing-gradient", "dcgan-vs-wgan-gp");

    private ReadyRaces() {}

    /** All of them. */
    public static List<ReadyRace> all() {
        return NAMES.stream().map(ReadyRaces::load).toList();
    }

    /**
     * The race of that name.
     *
     * @throws IllegalArgumentException naming the races there are, and the nearest
     */
    public static ReadyRace of(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("race: " + Quoted.of(name) + " (one of " + String.join(", ", NAMES) + ")"
                    + NearestName.question(name, NAMES));
        }
        return load(name);
    }

    private static ReadyRace load(String name) {
        String file = "/races/" + name + ".json";
        try (InputStream in = ReadyRaces.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks the file assets" + file);
            }
            JsonNode tree = new JsonMapper().readTree(in.readAllBytes());
            List<Entrant> entrants = new ArrayList<>();
            for (Map.Entry<String, JsonNode> entrant : tree.path("entrants").properties()) {
                entrants.add(new Entrant(
                        entrant.getKey(),
                        ExperimentText.parse(entrant.getValue().asText()).experiment()));
            }
            List<Metric> metrics = new ArrayList<>();
            tree.path("metrics").forEach(id -> metrics.add(metric(id.asText())));
            return new ReadyRace(
                    name,
                    entrants,
                    tree.path("steps").asInt(),
                    tree.path("every").asInt(),
                    metrics);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IllegalStateException("assets" + file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Metric metric(String id) {
        return Arrays.stream(Metric.values())
                .filter(metric -> metric.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("metrics: " + Quoted.of(id)));
    }
}
