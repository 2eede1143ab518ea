package ganscope.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The published reference numbers under {@code truth/}. */
final class Truth {
    private Truth() {}

    static JsonNode file(String name) {
        try (InputStream in = Objects.requireNonNull(Truth.class.getResourceAsStream("/truth/" + name), name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double[] numbers(JsonNode list) {
        double[] result = new double[list.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = list.get(i).asDouble();
        }
        return result;
    }

    /** A list of points, each a list of coordinates, as row-major coordinates. */
    static double[] rows(JsonNode list) {
        int columns = list.get(0).size();
        double[] result = new double[list.size() * columns];
        for (int i = 0; i < result.length; i++) {
            result[i] = list.get(i / columns).get(i % columns).asDouble();
        }
        return result;
    }
}
