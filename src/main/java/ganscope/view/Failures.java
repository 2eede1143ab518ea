package ganscope.view;

import ganscope.view.model.DeskModel;
import ganscope.view.model.Failure;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What went wrong at the desk: each kind is logged once and said once, and the window lives on. For the JavaFX thread.
 */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    /** Beyond this many kinds nobody reads on. */
    private static final int MOST = 50;

    private final DeskModel model;
    private final Messages messages;
    private final List<Failure> known = new ArrayList<>();

    Failures(DeskModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /**
     * Does one part of what is done for every frame, so that the other parts are done whatever happens here.
     *
     * @param where what it is, for whoever reads the details
     */
    void contain(String where, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException | Error problem) {
            tell(new Failure(where, problem));
        }
    }

    /** One of each kind so far. */
    List<Failure> known() {
        return List.copyOf(known);
    }

    /** Logs a failure and tells the user, if it is the first of its kind. */
    void tell(Failure failure) {
        if (log(failure)) {
            model.say(new Notice(true, "view.notice.inside", failure.words(messages), failure.details()));
        }
    }

    /**
     * Logs a failure that is said elsewhere, if it is the first of its kind.
     *
     * @return whether it is
     */
    boolean log(Failure failure) {
        if (known.size() >= MOST || known.stream().anyMatch(failure::isLike)) {
            return false;
        }
        known.add(failure);
        LOG.error("{} failed; the window goes on", failure.where(), failure.cause());
        return true;
    }
}
