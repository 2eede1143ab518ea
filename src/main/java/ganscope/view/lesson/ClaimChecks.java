package ganscope.view.lesson;

import ganscope.claim.LessonCheck;
import ganscope.claim.Verdict;
import ganscope.lesson.course.Chapter;
import ganscope.lesson.course.Claim;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Wording;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Checks claims by runs of their own, one claim after the other, beside the JavaFX thread. */
final class ClaimChecks implements AutoCloseable {
    private static final Wording NOTHING = new Wording("", "");

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("claims").daemon().factory());
    private volatile boolean stopped;

    /** What is found of one claim of a lesson, on no particular thread; nothing where it was stopped. */
    CompletableFuture<Optional<Verdict>> check(Lesson lesson, Claim claim) {
        Lesson alone = with(lesson, claim);
        return CompletableFuture.supplyAsync(
                () -> new LessonCheck(List.of(alone), 1)
                        .check(1, finished -> {}, () -> stopped).stream()
                                .findFirst()
                                .map(outcome -> outcome.verdicts().getFirst()),
                thread);
    }

    /** The lesson with no other claim. */
    private static Lesson with(Lesson lesson, Claim claim) {
        Chapter chapter = new Chapter(
                NOTHING, NOTHING, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(claim));
        return new Lesson(
                lesson.id(),
                lesson.number(),
                lesson.title(),
                lesson.goal(),
                lesson.minutes(),
                lesson.sources(),
                lesson.setups(),
                List.of(chapter),
                lesson.closing());
    }

    @Override
    public void close() {
        stopped = true;
        thread.shutdownNow();
    }
}
