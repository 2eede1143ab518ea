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
import javafx.scene.control.Label;
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
    private final VBox claims = new VBox();
    private final Label done = LessonNodes.label("", "lesson-judged");
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
        claims.getStyleClass().add("lesson-claims");
        done.setText(messages().get("lesson.done"));
        done.getStyleClass().add("right");
        done.setGraphic(Icons.of("mdi2c-check-decagram-outline"));
        done.setId("lesson-done");
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
        chapter.predict().ifPresent(question -> predict(chapter, question));
        chapter.setups().forEach(name -> add(setup(chapter, name)));
        chapter.callout().ifPresent(this::callout);
        if (!chapter.claims().isEmpty()) {
            add(LessonNodes.label(messages().get("lesson.claims"), "lesson-heading"));
            add(claims);
            claims(chapter);
        }
    }

    /** The claims, once the question that comes first has an answer: they would give it away. */
    private void claims(Chapter chapter) {
        claims.getChildren().clear();
        if (chapter.predict().filter(question -> !model.isAnswered(question)).isPresent()) {
            claims.getChildren().add(LessonNodes.label(messages().get("lesson.claims.after"), "lesson-note"));
            return;
        }
        chapter.claims().forEach(claim -> {
            claims.getChildren().add(box(claim));
            if (claim.setups().noneMatch(chapter.setups()::contains)) {
                model.workOut(claim); // no button shows what it speaks of
            }
        });
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

    private void predict(Chapter chapter, Chapter.Prediction question) {
        ask(new QuestionBox(
                messages().get("lesson.predict"),
                in(question.ask()),
                question.choices().stream().map(this::in).toList(),
                question.answer(),
                choice -> in(question.reason()),
                model.answers(question),
                choice -> {
                    boolean first = !model.isAnswered(question);
                    model.answer(question, choice);
                    if (first) {
                        claims(chapter);
                    }
                },
                messages()));
    }

    private void ask(QuestionBox box) {
        box.setId("question-" + questions.size());
        questions.add(box);
        add(box);
    }

    private Node setup(Chapter chapter, String name) {
        Setup setup = lesson.setup(name);
        Button button = LessonNodes.button(in(setup.label()), "lesson-setup");
        button.setId("setup-" + name);
        if (setup.isShown()) {
            button.setGraphic(Icons.of(icon(setup)));
            button.setOnAction(event -> {
                desk.show(setup);
                chapter.claims().stream()
                        .filter(claim -> claim.setups().anyMatch(name::equals))
                        .filter(claim -> chapter.predict()
                                .filter(question -> !model.isAnswered(question))
                                .isEmpty())
                        .forEach(model::workOut);
            });
            follow(model.onDeskProperty().subscribe(now -> mark(button, now.contains(name))));
        } else {
            // What no workspace shows can be had from the command line.
            button.setText(messages().get("lesson.copy", in(setup.label())));
            button.setGraphic(Icons.of(icon(setup)));
            button.setOnAction(event -> desk.copy(setup));
        }
        return button;
    }

    private void follow(Subscription subscription) {
        followed = followed.and(subscription);
    }

    /** Marks the button whose run is on the desk. */
    private static void mark(Button button, boolean now) {
        button.getStyleClass().remove("current");
        if (now) {
            button.getStyleClass().add("current");
        }
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
            case Setup.Halves still -> COMMAND;
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

    private ClaimBox box(Claim claim) {
        ClaimBox box = new ClaimBox(lesson, claim, messages(), () -> model.check(claim), this::define);
        box.setId("claim-" + lesson.claims().indexOf(claim));
        follow(model.state(claim).subscribe(box::show));
        return box;
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
        add(done);
        add(LessonNodes.label(messages().get("lesson.sources"), "lesson-heading"));
        lesson.sources().forEach(source -> add(LessonNodes.label(source, "lesson-note")));
        praise();
    }

    /** Says that the lesson is done, where the last question was answered. */
    private void praise() {
        done.setVisible(model.isDone());
        done.setManaged(model.isDone());
    }
}
