package ganscope.view.model.start;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.text.Language;
import ganscope.text.Quoted;
import ganscope.text.Words;
import ganscope.view.model.Notice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that remembers the layout. Whatever it is and holds, the window opens: with the layout that is there, or with
 * another and a sentence that says why.
 *
 * <p>A symbolic link is followed, and what it names is written. What is no ordinary file (a device, a folder, a pipe) and
 * what holds something else than a layout is never written.
 */
public final class LayoutFile {
    private static final int LARGEST = 1 << 20;
    private static final String IMAGES = "images";
    /** Every layout has it, and nothing else that is written here. */
    private static final String MARK = "\"theme\"";

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

    private final RememberedFile file;
    private boolean foreign;

    /** The layout at a place, whether there is something or not. */
    public LayoutFile(Path path) {
        file = new RememberedFile(path);
    }

    /**
     * What was found.
     *
     * @param layout to open with
     * @param problem why it is not the one of the file, or will not be remembered there
     */
    public record Found(DeskLayout layout, Optional<Notice> problem) {
        /** The problem as a line for a terminal. */
        public Optional<String> line() {
            return problem.map(notice -> Words.in(Language.ENGLISH).get(notice.key(), notice.detail()));
        }
    }

    /** The layout there, or the given one. */
    public Found read(DeskLayout otherwise) {
        Path place;
        try {
            place = file.target();
        } catch (IOException loop) {
            foreign = true;
            return instead(otherwise, "device");
        }
        if (!Files.exists(place)) {
            return RememberedFile.isWritable(place)
                    ? new Found(otherwise, file.isLink() ? Optional.of(notice("dangling")) : Optional.empty())
                    : instead(otherwise, "readOnly");
        }
        if (!Files.isRegularFile(place)) {
            foreign = true;
            return instead(otherwise, "device");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(place)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException refused) {
            foreign = true;
            return instead(otherwise, "unreadable");
        }
        Found found = understand(bytes, otherwise);
        return found.problem().isEmpty() && !RememberedFile.isWritable(place)
                ? new Found(found.layout(), Optional.of(notice("readOnly")))
                : found;
    }

    private Found understand(byte[] bytes, DeskLayout otherwise) {
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        foreign = bytes.length > LARGEST || !(text.isEmpty() || text.equals("null") || text.contains(MARK));
        if (bytes.length > LARGEST) {
            return instead(otherwise, "foreign");
        }
        try {
            JsonNode tree = JSON.readTree(text);
            if (!tree.isObject() || foreign) {
                return instead(otherwise, foreign ? "foreign" : "damaged");
            }
            if (!isSize(tree.get("width")) || !isSize(tree.get("height"))) {
                return instead(otherwise, "size");
            }
            if (tree instanceof ObjectNode object && !object.has(IMAGES)) {
                object.set(IMAGES, JSON.valueToTree(otherwise.images())); // written before there were pictures
            }
            return new Found(JSON.treeToValue(tree, DeskLayout.class), Optional.empty());
        } catch (JsonProcessingException noLayout) {
            return instead(otherwise, foreign ? "foreign" : "damaged");
        }
    }

    private static boolean isSize(JsonNode size) {
        return size != null && size.isNumber() && DeskLayout.isSize(size.doubleValue());
    }

    private Found instead(DeskLayout otherwise, String why) {
        return new Found(otherwise, Optional.of(notice(why)));
    }

    private Notice notice(String why) {
        return new Notice(true, "view.notice.layout." + why, Quoted.path(file.path()));
    }

    /**
     * Writes a layout, whole or not at all. Nothing is written where something else than a layout was read.
     *
     * @throws IOException if it cannot be written there
     */
    public void write(DeskLayout layout) throws IOException {
        if (foreign) {
            return;
        }
        file.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(layout));
    }
}
