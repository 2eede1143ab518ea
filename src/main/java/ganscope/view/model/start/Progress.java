package ganscope.view.model.start;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How far somebody came in the lessons.
 *
 * @param lessons ids of those that are done
 * @param greeted whether the sheet of the first start was shown
 */
public record Progress(Set<String> lessons, boolean greeted) {
    /** Nothing was done yet. */
    public static final Progress NONE = new Progress(Set.of(), false);

    /** Copies. */
    public Progress {
        lessons = Set.copyOf(lessons);
    }

    /** The same with one more lesson done. */
    public Progress with(String lesson) {
        Set<String> more = new LinkedHashSet<>(lessons);
        more.add(lesson);
        return new Progress(more, greeted);
    }

    /** The same, greeted. */
    public Progress welcomed() {
        return new Progress(lessons, true);
    }
}
