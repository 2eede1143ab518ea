package ganscope.view.lesson;

import ganscope.lesson.course.Setup;
import java.util.Optional;

/** What a lesson asks of the window around it. */
public interface LessonDesk {
    /**
     * Opens a setup in the workspace that shows it, and starts it there.
     *
     * @throws IllegalArgumentException if none shows it
     */
    void show(Setup setup);

    /** Copies the command that shows a setup, and says so. */
    void copy(Setup setup);

    /**
     * Points at a chart for as long as it is asked for.
     *
     * @param chart its id as lessons write it; empty = none
     */
    void point(Optional<String> chart);

    /** Opens a lesson that ships, once it has been read. */
    void open(String lesson);

    /** Shows all lessons. */
    void list();
}
