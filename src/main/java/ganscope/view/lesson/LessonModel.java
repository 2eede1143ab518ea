package ganscope.view.lesson;

import ganscope.claim.Verdict;
import ganscope.lesson.course.Claim;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Question;
import ganscope.view.model.time.Twins;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The lesson that is open: its page, what was answered, and what is known of its claims. For the JavaFX thread. */
public final class LessonModel implements AutoCloseable {
    /** Claims are looked at so often, in nanoseconds: more changes nobody can read. */
    private static final long READING_TIME = 200_000_000L;

    private final Twins desk;
    private final Consumer<String> done;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<@Nullable Lesson> lesson = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Set<String>> onDesk = new ReadOnlyObjectWrapper<>(Set.of());
    private final Map<Object, Set<Integer>> answers = new HashMap<>();
    private final Map<Claim, ObjectProperty<ClaimState>> claims = new HashMap<>();
    private @Nullable LiveRuns live;
    private @Nullable ClaimChecks checks;
    private long looked;

    /**
     * No lesson is open.
     *
     * @param done hears the id of a lesson whose closing questions are answered
     * @param failed hears what went wrong in a check
     */
    public LessonModel(Twins desk, Consumer<String> done, Consumer<Throwable> failed) {
        this.desk = desk;
        this.done = done;
        this.failed = failed;
    }

    /** The lesson that is open; null if none is. */
    public ReadOnlyObjectProperty<@Nullable Lesson> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /** The page: a chapter from 0, or the closing questions after the last. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The runs of the lesson that are on the desk now, by the names of their setups. */
    ReadOnlyObjectProperty<Set<String>> onDeskProperty() {
        return onDesk.getReadOnlyProperty();
    }

    /** Opens a lesson at its beginning. */
    public void open(Lesson next) {
        end();
        page.set(0);
        answers.clear(); // turning back to the first page has shown the old lesson once more
        claims.clear();
        live = new LiveRuns(desk, next);
        checks = new ClaimChecks();
        lesson.set(next);
    }

    /** Closes the lesson, and ends its checks. */
    @Override
    public void close() {
        end();
        lesson.set(null);
    }

    private void end() {
        if (checks != null) {
            checks.close();
        }
        checks = null;
        live = null;
        onDesk.set(Set.of());
        answers.clear();
        claims.clear();
    }

    /** Turns pages, as far as there are some. */
    public void turn(int by) {
        Lesson open = lesson.get();
        if (open != null) {
            page.set(Math.clamp(page.get() + by, 0, open.chapters().size()));
        }
    }

    /** Once per frame of the desk. */
    public void frame(long nanos) {
        LiveRuns runs = live;
        if (runs == null || nanos - looked < READING_TIME) {
            return;
        }
        looked = nanos;
        runs.observe();
        onDesk.set(Set.copyOf(runs.onDesk()));
        claims.forEach((claim, state) -> {
            ClaimState next = runs.of(claim);
            boolean stays = state.get() instanceof ClaimState.Checking
                    || state.get() instanceof ClaimState.Known && !(next instanceof ClaimState.Known);
            if (!stays && !next.equals(state.get())) {
                state.set(next);
            }
        });
    }

    /** What is known of a claim of this lesson. */
    ObjectProperty<ClaimState> state(Claim claim) {
        return claims.computeIfAbsent(
                claim, key -> new SimpleObjectProperty<>(live == null ? new ClaimState.Open() : live.of(key)));
    }

    /** Works out a claim that needs no training, unless that was done. */
    void workOut(Claim claim) {
        if (ClaimParts.isStill(claim) && state(claim).get() instanceof ClaimState.Open) {
            check(claim);
        }
    }

    /** Checks a claim by runs of its own. */
    void check(Claim claim) {
        Lesson open = lesson.get();
        ClaimChecks worker = checks;
        if (open == null || worker == null) {
            return;
        }
        ObjectProperty<ClaimState> state = state(claim);
        state.set(new ClaimState.Checking());
        worker.check(open, claim)
                .whenComplete((verdict, problem) -> Platform.runLater(() -> found(state, verdict, problem)));
    }

    private void found(
            ObjectProperty<ClaimState> state, @Nullable Optional<Verdict> verdict, @Nullable Throwable problem) {
        if (verdict != null && verdict.isPresent()) {
            state.set(new ClaimState.Known(verdict.get(), 0));
        } else {
            state.set(new ClaimState.Open());
            if (problem != null) {
                failed.accept(problem);
            }
        }
    }

    /** The answers given to a question so far, in their order. */
    public Set<Integer> answers(Object question) {
        return answers.computeIfAbsent(question, key -> new LinkedHashSet<>());
    }

    /** Answers a question; with the last closing question that is answered rightly the lesson is done. */
    public void answer(Object question, int choice) {
        answers(question).add(choice);
        Lesson open = lesson.get();
        if (open != null && open.closing().stream().allMatch(this::isRight)) {
            done.accept(open.id());
        }
    }

    private boolean isRight(Question question) {
        return answers(question).contains(question.answer());
    }

    /** Whether any answer was given to a question. */
    boolean isAnswered(Object question) {
        return answers.containsKey(question) && !answers(question).isEmpty();
    }

    /** Whether all closing questions are answered. */
    boolean isDone() {
        Lesson open = lesson.get();
        return open != null && open.closing().stream().allMatch(this::isRight);
    }
}
