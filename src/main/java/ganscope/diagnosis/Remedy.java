package ganscope.diagnosis;

import java.util.List;
import java.util.Map;

/**
 * A change that may help.
 *
 * @param id its name; {@code explain.try.ID} is its text
 * @param settings paths and values, all at once; their order does not count
 * @param figures what the text's {0}, {1}, … stand for
 * @param fresh whether the networks are past help, so that the run starts again with them
 */
public record Remedy(String id, Map<String, String> settings, List<Figure> figures, boolean fresh) {
    /** Copies. */
    public Remedy {
        settings = Map.copyOf(settings);
        figures = List.copyOf(figures);
    }

    /** A change for a run that goes on. */
    Remedy(String id, Map<String, String> settings, Figure... figures) {
        this(id, settings, List.of(figures), false);
    }

    /** The same, with fresh networks. */
    Remedy afresh() {
        return new Remedy(id, settings, figures, true);
    }
}
