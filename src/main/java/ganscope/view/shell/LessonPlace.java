package ganscope.view.shell;

import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A workspace that has room for a lesson. For the JavaFX thread. */
public interface LessonPlace extends Workspace {
    /** Shows something at the right; null takes it away. */
    void beside(@Nullable Node node);

    /** Frames the chart of that name, such as {@code game-portrait}, and no other; a workspace without charts frames none. */
    default void point(Optional<String> chart) {}
}
