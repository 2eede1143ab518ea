package ganscope.view.shell;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A workspace that has room for a lesson. */
public interface LessonPlace extends Workspace {
    /** Shows something at the right; null takes it away. */
    void beside(@Nullable Node node);
}
