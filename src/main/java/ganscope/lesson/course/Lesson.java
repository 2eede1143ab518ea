package ganscope.lesson.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A lesson of some minutes, whose claims can be checked.
 *
 * @param id its name on the command line, such as {@code disjoint-supports}
 * @param number where it stands among the others, at least 1
 * @param title what it is called
 * @param goal what one knows afterwards
 * @param minutes about how long it takes, 1–30
 * @param sources papers and books, each as one line
 * @param setups what can be set up or measured, by name, in the order of the file
 * @param chapters in order, at least one
 * @param closing the three questions at the end
 */
public record Lesson(
        String id,
        int number,
        Wording title,
        Wording goal,
        int minutes,
        List<String> sources,
        Map<String, Setup> setups,
        List<Chapter> chapters,
        List<Question> closing) {
    /** How many questions close a lesson. */
    public static final int CLOSING = 3;

    /** Copies. */
    public Lesson {
        sources = List.copyOf(sources);
        setups = Collections.unmodifiableMap(new LinkedHashMap<>(setups));
        chapters = List.copyOf(chapters);
        closing = List.copyOf(closing);
    }

    /**
     * The setup of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Setup setup(String name) {
        Setup setup = setups.get(name);
        if (setup == null) {
            throw new IllegalArgumentException(
                    "setup: " + name + " (one of " + String.join(", ", setups.keySet()) + ")");
        }
        return setup;
    }

    /** The claims of all chapters, in order. */
    public List<Claim> claims() {
        return chapters.stream().flatMap(chapter -> chapter.claims().stream()).toList();
    }
}
