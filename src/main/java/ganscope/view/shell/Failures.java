package ganscope.view.shell;

import ganscope.view.model.Failure;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What went wrong in the window: each kind is logged once and said once, and the window lives on. For the JavaFX thread.
 */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    /** Beyond this many kinds nobody reads on. */
    private static final int MOST = 50;

    private final Consumer<Notice> say;
    private final Messages messages;
    private final List<Failure> known = new ArrayList<>();

    /**
     * Nothing went wrong yet.
     *
     * @param say tells the user a sentence
     */
    public Failures(Consumer<Notice> say, Messages messages) {
        this.say = say;
        this.messages = messages;
    }

    /**
     * Does one part of what is done for every frame, so that the other parts are done whatever happens here.
     *
     * @param where what it is, for whoever reads the details
     */
    public void contain(String where, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException | Error problem) {
            tell(new Failure(where, problem));
        }
    }

    /** One of each kind so far. */
    public List<Failure> known() {
        return List.copyOf(known);
    }

    /** Logs a failure and tells the user, if it is the first of its kind. */
    public void tell(Failure failure) {
        if (log(failure)) {
            say.accept(new Notice(true, "view.notice.inside", failure.words(messages), failure.details()));
        }
    }

    /**
     * Logs a failure that is said elsewhere, if it is the first of its kind.
     *
     * @return whether it is
     */
    public boolean log(Failure failure) {
        if (known.size() >= MOST || known.stream().anyMatch(failure::isLike)) {
            return false;
        }
        known.add(failure);
        LOG.error("{} failed; the window goes on", failure.where(), failure.cause());
        return true;
    }
}
