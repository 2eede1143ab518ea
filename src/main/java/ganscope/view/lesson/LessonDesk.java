package ganscope.view.lesson;

import ganscope.lesson.course.Setup;
import java.util.Optional;

/** What a lesson asks of the window around it. */
public interface LessonDesk {
    /** Opens a run in the laboratory and trains it. */
    void train(Setup.Training run);

    /** Opens a game in its workspace and plays it. */
    void play(Setup.Play game);

    /** Opens two distributions in the explorer. */
    void explore(Setup.Exploration pair);

    /** Opens the workspace of the spatial transformer and trains one. */
    void straighten(Setup.Transformer run);

    /** Lets a self-organising map learn in its workspace. */
    void unfold(Setup.Unfolding map);

    /** Opens a convolution in its workspace. */
    void convolve(Setup.Convolving work);

    /** Copies the command that shows a setup, and says so. */
    void copy(Setup setup);

    /**
     * Points at a chart for as long as it is asked for.
     *
     * @param chart its id as lessons write it; empty = none
     */
    void point(Optional<String> chart);

    /** Shows all lessons. */
    void list();
}
