package ganscope.view.lesson;

import ganscope.view.control.Icons;
import ganscope.view.model.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A question with a button for each answer. Each answer that was given says whether it is right, and why. */
final class QuestionBox extends VBox {
    private final List<String> choices;
    private final int right;
    private final IntFunction<String> reason;
    private final Set<Integer> given;
    private final IntConsumer answer;
    private final Messages messages;
    private final List<Button> buttons = new ArrayList<>();
    private final VBox verdict = new VBox();

    /**
     * A question.
     *
     * @param heading above it, such as that one shall guess first
     * @param right the index of the right answer
     * @param reason what is said of an answer
     * @param given the answers so far; this adds none itself
     * @param answer takes an answer
     */
    QuestionBox(
            String heading,
            String ask,
            List<String> choices,
            int right,
            IntFunction<String> reason,
            Set<Integer> given,
            IntConsumer answer,
            Messages messages) {
        this.choices = List.copyOf(choices);
        this.right = right;
        this.reason = reason;
        this.given = given;
        this.answer = answer;
        this.messages = messages;
        getStyleClass().add("lesson-question");
        getChildren().addAll(LessonNodes.label(heading, "lesson-heading"), LessonNodes.label(ask, "lesson-ask"));
        for (int i = 0; i < choices.size(); i++) {
            getChildren().add(button(i));
        }
        verdict.getStyleClass().add("lesson-verdict");
        getChildren().add(verdict);
        show();
    }

    private Button button(int choice) {
        Button button = LessonNodes.button(choices.get(choice), "lesson-choice");
        button.setId("choice-" + choice);
        button.setOnAction(event -> choose(choice));
        buttons.add(button);
        return button;
    }

    private void choose(int choice) {
        if (!given.contains(choice)) {
            answer.accept(choice);
        }
        show();
    }

    /** Shows the right answer, as the key for whoever teaches does. */
    void reveal() {
        choose(right);
    }

    /** Whether the right answer has been given. */
    boolean isAnswered() {
        return given.contains(right);
    }

    private void show() {
        verdict.getChildren().clear();
        for (int i = 0; i < buttons.size(); i++) {
            Button button = buttons.get(i);
            boolean known = given.contains(i);
            button.getStyleClass().removeAll("right", "wrong");
            if (known) {
                button.getStyleClass().add(i == right ? "right" : "wrong");
                button.setGraphic(Icons.of(i == right ? "mdi2c-check" : "mdi2c-close"));
            }
            // After the right answer the question is over.
            button.setDisable(isAnswered() && i != right);
        }
        int last = -1;
        for (int choice : given) {
            last = choice;
        }
        if (last >= 0) {
            Label judged =
                    LessonNodes.label(messages.get(last == right ? "lesson.right" : "lesson.wrong"), "lesson-judged");
            judged.getStyleClass().add(last == right ? "right" : "wrong");
            verdict.getChildren().addAll(judged, LessonNodes.label(reason.apply(last), "lesson-reason"));
        }
        verdict.setVisible(last >= 0);
        verdict.setManaged(last >= 0);
    }
}
