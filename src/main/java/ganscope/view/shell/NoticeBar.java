package ganscope.view.shell;

import ganscope.view.control.Copying;
import ganscope.view.control.Icons;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/** Sentences that stand below a window for a while, in place of its status line: nothing moves, no chart is covered. */
public final class NoticeBar extends NotificationPane {
    private static final Duration READING_TIME = Duration.seconds(8);

    private final Messages messages;
    private final Consumer<Path> open;
    private final PauseTransition hide = new PauseTransition(READING_TIME);

    /**
     * Over what is below it.
     *
     * @param open opens a file that a sentence offers
     */
    NoticeBar(Node content, Messages messages, Consumer<Path> open) {
        super(content);
        this.messages = messages;
        this.open = open;
        hide.setOnFinished(event -> hide());
        setShowFromTop(false);
    }

    /** Says a sentence; null says nothing. */
    void say(@Nullable Notice notice) {
        if (notice == null) {
            return;
        }
        setText(notice.text(messages));
        getActions().setAll(actions(notice));
        setGraphic(Icons.of(notice.grave() ? "mdi2a-alert-circle-outline" : "mdi2i-information-outline"));
        show();
        if (notice.offered() == null) {
            hide.playFromStart();
        } else {
            hide.stop(); // an offer stays until it is taken or closed
        }
    }

    private List<Action> actions(Notice notice) {
        Path offered = notice.offered();
        if (offered != null) {
            return List.of(new Action(messages.get("view.notice.goOn"), event -> {
                hide();
                open.accept(offered);
            }));
        }
        return notice.trace().isEmpty()
                ? List.of()
                : List.of(new Action(messages.get("view.failure.copy"), event -> Copying.text(notice.trace())));
    }
}
