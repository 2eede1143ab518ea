package ganscope.view.model.start;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import ganscope.text.Quoted;
import ganscope.view.model.Notice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that remembers the progress, beside that of the layout. A bad one is said once and begun anew; what is no
 * ordinary file or holds something else is never written.
 */
public final class ProgressFile {
    private static final int LARGEST = 1 << 16;
    /** Every progress has it, and nothing else that is written beside it. */
    private static final String MARK = "\"lessons\"";

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final RememberedFile file;
    private boolean foreign;

    /** The progress at a place, whether there is something or not. */
    public ProgressFile(Path path) {
        file = new RememberedFile(path);
    }

    /**
     * What was found.
     *
     * @param there whether there is a file
     * @param progress to go on with
     * @param problem why it is not that of the file
     */
    public record Found(boolean there, Progress progress, Optional<Notice> problem) {}

    /** Where it is for a file of the layout: {@code progress.json} beside {@code layout.json}. */
    public static Path beside(Path layout) {
        String name = String.valueOf(layout.getFileName());
        String stem = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        return layout.resolveSibling(stem.equals("layout") ? "progress.json" : stem + "-progress.json");
    }

    /** The progress there, or none. */
    public Found read() {
        byte[] bytes;
        try {
            Path place = file.target();
            if (!Files.exists(place)) {
                return new Found(false, Progress.NONE, Optional.empty());
            }
            if (!Files.isRegularFile(place)) {
                foreign = true;
                return anew();
            }
            try (InputStream in = Files.newInputStream(place)) {
                bytes = in.readNBytes(LARGEST + 1);
            }
        } catch (IOException unreadable) {
            foreign = true;
            return anew();
        }
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        foreign = bytes.length > LARGEST || !(text.isEmpty() || text.contains(MARK));
        try {
            Progress read = JSON.readValue(text, Progress.class);
            return foreign ? anew() : new Found(true, read, Optional.empty());
        } catch (JsonProcessingException | IllegalArgumentException damaged) {
            return anew();
        }
    }

    private Found anew() {
        String why = foreign ? "lesson.notice.progress.foreign" : "lesson.notice.progress.damaged";
        return new Found(true, Progress.NONE, Optional.of(new Notice(true, why, Quoted.path(file.path()))));
    }

    /**
     * Writes the progress, whole or not at all. Nothing is written where something else was read.
     *
     * @throws IOException if it cannot be written there
     */
    public void write(Progress progress) throws IOException {
        if (!foreign) {
            file.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(progress));
        }
    }
}
