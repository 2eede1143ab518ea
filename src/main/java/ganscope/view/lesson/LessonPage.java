package ganscope.view.lesson;

import ganscope.lesson.course.Chapter;
import ganscope.lesson.course.Claim;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Question;
import ganscope.lesson.course.Setup;
import ganscope.lesson.course.Wording;
import ganscope.lesson.file.Lessons;
import ganscope.text.Language;
import ganscope.view.chart.FormulaImage;
import ganscope.view.control.Icons;
import ganscope.view.model.Messages;
import ganscope.view.shell.Surroundings;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** One page of a lesson, in the present language and size of type: a chapter, or the closing questions. */
final class LessonPage extends VBox {
    private static final double FORMULA_SIZE = 1.2;
    /** How wide a formula may be, in units of the type size. */
    private static final double WIDTH = 22;

    private static final String COMMAND = "mdi2c-console";

    private final Lesson lesson;
    private final LessonModel model;
    private final LessonDesk desk;
    private final Surroundings shell;
    private final double type;
    private final List<QuestionBox> questions = new ArrayList<>();
    private Subscription followed = Subscription.EMPTY;

    /**
     * The page that is open.
     *
     * @param type size of the letters, in pixels
     */
    LessonPage(Lesson lesson, LessonModel model, LessonDesk desk, Surroundings shell, double type) {
        this.lesson = lesson;
        this.model = model;
        this.desk = desk;
        this.shell = shell;
        this.type = type;
        getStyleClass().add("lesson-page");
        int page = model.pageProperty().get();
        if (page < lesson.chapters().size()) {
            chapter(lesson.chapters().get(page), page);
        } else {
            closing();
        }
    }

    /** Follows nothing any more. */
    void leave() {
        followed.unsubscribe();
    }

    /** Shows the answer to the first question that has none. */
    void reveal() {
        questions.stream()
                .filter(question -> !question.isAnswered())
                .findFirst()
                .ifPresent(QuestionBox::reveal);
    }

    private Messages messages() {
        return shell.messages();
    }

    private Language language() {
        return messages().language();
    }

    private String in(Wording words) {
        return words.plain(language());
    }

    private void chapter(Chapter chapter, int page) {
        if (page == 0) {
            text(lesson.goal(), "lesson-goal");
        }
        add(LessonNodes.label(in(chapter.title()), "lesson-title"));
        text(chapter.text(), "lesson-text");
        chapter.formula()
                .ifPresent(formula -> add(new FormulaImage(
                        formula,
                        (float) (FORMULA_SIZE * type),
                        shell.appearance().themeProperty().get().charts().ink(),
                        WIDTH * type,
                        shell.painter())));
        chapter.predict().ifPresent(this::predict);
        chapter.setups().forEach(name -> add(setup(name)));
        chapter.callout().ifPresent(this::callout);
        if (!chapter.claims().isEmpty()) {
            add(LessonNodes.label(messages().get("lesson.claims"), "lesson-heading"));
        }
        chapter.claims().forEach(this::claim);
    }

    private void add(Node node) {
        getChildren().add(node);
    }

    private void text(Wording words, String style) {
        words.paragraphs(language()).forEach(paragraph -> add(new MarkedText(paragraph, style, this::define)));
    }

    /** Shows what a marked word means. */
    private void define(String word, Node mark) {
        Lessons.glossary().find(word, language()).ifPresent(entry -> TermPopOver.show(entry, type, mark, shell));
    }

    private void predict(Chapter.Prediction question) {
        ask(new QuestionBox(
                messages().get("lesson.predict"),
                in(question.ask()),
                question.choices().stream().map(this::in).toList(),
                question.answer(),
                choice -> in(question.reason()),
                model.answers(question),
                choice -> model.answer(question, choice),
                messages()));
    }

    private void ask(QuestionBox box) {
        box.setId("question-" + questions.size());
        questions.add(box);
        add(box);
    }

    private Node setup(String name) {
        Setup setup = lesson.setup(name);
        Button button = LessonNodes.button(in(setup.label()), "lesson-setup");
        button.setId("setup-" + name);
        if (setup.isShown()) {
            button.setGraphic(Icons.of(icon(setup)));
            button.setOnAction(event -> desk.show(setup));
        } else {
            // What no workspace shows can be had from the command line.
            button.setText(messages().get("lesson.copy", in(setup.label())));
            button.setGraphic(Icons.of(icon(setup)));
            button.setOnAction(event -> desk.copy(setup));
        }
        return button;
    }

    private static String icon(Setup setup) {
        return switch (setup) {
            case Setup.Training run -> "mdi2p-play";
            case Setup.Pair both -> "mdi2c-compare";
            case Setup.Play game -> "mdi2s-sword-cross";
            case Setup.Exploration pair -> "mdi2c-chart-bell-curve";
            case Setup.Transformer run -> "mdi2v-vector-square";
            case Setup.Unfolding map -> "mdi2v-vector-polyline";
            case Setup.Convolving work -> work.isShown() ? "mdi2g-grid" : COMMAND;
            case Setup.Clouds still -> COMMAND;
            case Setup.Shares still -> COMMAND;
        };
    }

    private void callout(Chapter.Callout callout) {
        VBox box = new VBox(
                LessonNodes.label(
                        messages().get("lesson.callout", messages().get("chart." + callout.chart() + ".title")),
                        "lesson-heading"),
                new MarkedText(callout.words().in(language()), "lesson-text", this::define));
        box.getStyleClass().add("lesson-callout");
        add(box);
    }

    private void claim(Claim claim) {
        ClaimBox box = new ClaimBox(lesson, claim, messages(), () -> model.check(claim), this::define);
        box.setId("claim-" + lesson.claims().indexOf(claim));
        followed = followed.and(model.state(claim).subscribe(box::show));
        add(box);
    }

    private void closing() {
        add(LessonNodes.label(messages().get("lesson.closing"), "lesson-title"));
        for (Question question : lesson.closing()) {
            ask(new QuestionBox(
                    messages().get("lesson.question", questions.size() + 1, Lesson.CLOSING),
                    in(question.ask()),
                    question.choices().stream()
                            .map(choice -> in(choice.words()))
                            .toList(),
                    question.answer(),
                    choice -> in(question.choices().get(choice).reason()),
                    model.answers(question),
                    choice -> {
                        model.answer(question, choice);
                        praise();
                    },
                    messages()));
        }
        add(LessonNodes.label(messages().get("lesson.sources"), "lesson-heading"));
        lesson.sources().forEach(source -> add(LessonNodes.label(source, "lesson-note")));
        praise();
    }

    /** Says once that the lesson is done. */
    private void praise() {
        if (model.isDone() && lookup("#lesson-done") == null) {
            var done = LessonNodes.label(messages().get("lesson.done"), "lesson-judged");
            done.getStyleClass().add("right");
            done.setGraphic(Icons.of("mdi2c-check-decagram-outline"));
            done.setId("lesson-done");
            getChildren().add(1, done);
        }
    }
}
