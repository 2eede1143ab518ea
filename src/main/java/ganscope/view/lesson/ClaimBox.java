package ganscope.view.lesson;

import ganscope.claim.Verdict;
import ganscope.lesson.course.Claim;
import ganscope.lesson.course.Lesson;
import ganscope.text.Language;
import ganscope.text.Numbers;
import ganscope.view.control.Icons;
import ganscope.view.model.Messages;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A claim: its sentence with the numbers that were measured, whether it is true, and at which step that was. */
final class ClaimBox extends VBox {
    private static final String UNKNOWN = "?";

    private final Lesson lesson;
    private final Claim claim;
    private final Messages messages;
    private final Runnable check;
    private final BiConsumer<String, Node> open;

    /**
     * A claim of which nothing is said yet.
     *
     * @param check checks it
     * @param open shows what a word means
     */
    ClaimBox(Lesson lesson, Claim claim, Messages messages, Runnable check, BiConsumer<String, Node> open) {
        this.lesson = lesson;
        this.claim = claim;
        this.messages = messages;
        this.check = check;
        this.open = open;
        getStyleClass().add("lesson-claim");
    }

    /** Shows what is known of it. */
    void show(ClaimState state) {
        setMinHeight(Math.max(getMinHeight(), getHeight())); // what stands below it shall not move up under the mouse
        getStyleClass().removeAll("true", "false");
        getChildren().clear();
        switch (state) {
            case ClaimState.Known known -> known(known);
            case ClaimState.Open unknown -> {
                sentence(UNKNOWN, UNKNOWN);
                note(open(unknown));
                button("lesson.claim.check", false);
            }
            case ClaimState.Waiting waiting -> {
                sentence(UNKNOWN, UNKNOWN);
                String due = Numbers.count(waiting.due());
                String now = Numbers.count(waiting.now());
                note(
                        Double.isNaN(waiting.value())
                                ? messages.get("lesson.claim.waiting", due, now)
                                : messages.get("lesson.claim.reading", due, now, Claim.said(waiting.value())));
            }
            case ClaimState.Floors floors -> {
                sentence(UNKNOWN, UNKNOWN);
                note(messages.get("lesson.claim.floors"));
            }
            case ClaimState.Missed missed -> {
                sentence(UNKNOWN, UNKNOWN);
                note(messages.get("lesson.claim.missed", Numbers.count(missed.due())));
                button("lesson.claim.check", false);
            }
            case ClaimState.Checking checking -> {
                sentence(UNKNOWN, UNKNOWN);
                note(messages.get("lesson.claim.checking"));
                button("lesson.claim.check", true);
            }
        }
    }

    private String open(ClaimState.Open unknown) {
        if (unknown.missing().isEmpty()) {
            return messages.get("lesson.claim.open");
        }
        return unknown.measured().isEmpty()
                ? messages.get("lesson.claim.missing", labels(unknown.missing()))
                : messages.get("lesson.claim.half", labels(unknown.measured()), labels(unknown.missing()));
    }

    private String labels(List<String> setups) {
        return setups.stream()
                .map(name -> "“" + lesson.setup(name).label().plain(language()) + "”")
                .collect(Collectors.joining(messages.get("lesson.claim.and")));
    }

    private void known(ClaimState.Known known) {
        Verdict verdict = known.verdict();
        boolean holds = verdict.holds();
        getStyleClass().add(holds ? "true" : "false");
        sentence(Claim.said(verdict.value()), Claim.said(verdict.other()));
        String how = known.step() == 0
                ? messages.get(ClaimParts.isStill(claim) ? "lesson.claim.computed" : "lesson.claim.checked")
                : messages.get("lesson.claim.measured", Numbers.count(known.step()));
        var judged =
                LessonNodes.label(messages.get(holds ? "lesson.claim.true" : "lesson.claim.false"), "lesson-judged");
        judged.setGraphic(Icons.of(holds ? "mdi2c-check-circle-outline" : "mdi2c-close-circle-outline"));
        judged.getStyleClass().add(holds ? "right" : "wrong");
        judged.setMinWidth(USE_PREF_SIZE);
        var note = LessonNodes.label(how, "lesson-note");
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox line = new HBox(judged, note);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lesson-line");
        getChildren().add(line);
        if (claim.surprising() && holds) {
            note(messages.get("lesson.claim.surprising"));
        }
        if (claim.surprising() || !holds) {
            getChildren().add(new MarkedText(claim.fails().in(language()), "lesson-reason", open));
        }
    }

    private Language language() {
        return messages.language();
    }

    private void sentence(String value, String other) {
        String words = claim.says().in(language()).replace(Claim.VALUE, value).replace(Claim.OTHER, other);
        getChildren().add(new MarkedText(words, "lesson-says", open));
    }

    private void note(String words) {
        getChildren().add(LessonNodes.label(words, "lesson-note"));
    }

    private void button(String key, boolean disabled) {
        Button button = LessonNodes.button(messages.get(key), "lesson-check");
        button.setMaxWidth(USE_PREF_SIZE);
        button.setGraphic(Icons.of("mdi2c-check-decagram-outline"));
        button.setOnAction(event -> check.run());
        button.setDisable(disabled);
        getChildren().add(button);
    }
}
