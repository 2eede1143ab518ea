package ganscope.view.lesson;

import ganscope.lesson.course.Chapter;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.file.Lessons;
import ganscope.view.control.Buttons;
import ganscope.view.control.Icons;
import ganscope.view.model.Messages;
import ganscope.view.shell.Surroundings;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A lesson beside the charts: where one is in it, the page, and the buttons that turn it. */
public final class LessonPane extends VBox {
    private final LessonModel model;
    private final LessonDesk desk;
    private final Surroundings shell;
    private final Label title = new Label();
    private final Label place = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final Button back = new Button();
    private final Button next = new Button();
    private @Nullable LessonPage page;

    /** Empty until a lesson is opened. */
    public LessonPane(LessonModel model, LessonDesk desk, Surroundings shell) {
        this.model = model;
        this.desk = desk;
        this.shell = shell;
        getStyleClass().addAll("explanation-pane", "lesson-pane");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), place, scroll, foot());
        model.lessonProperty().subscribe(lesson -> build(true));
        model.pageProperty().addListener((property, old, now) -> build(true));
        shell.messages().languageProperty().addListener((property, old, now) -> build(false));
        shell.appearance().themeProperty().addListener((property, old, now) -> build(false));
        shell.appearance().presentationProperty().subscribe(large -> {
            getStyleClass().remove("presented");
            if (large) {
                getStyleClass().add("presented");
            }
        });
        place.fontProperty().addListener((property, old, now) -> build(false));
    }

    private HBox head() {
        Messages messages = shell.messages();
        title.getStyleClass().add("pane-title");
        title.setId("lesson-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        place.getStyleClass().add("lesson-note");
        place.setId("lesson-place");
        Button list = Buttons.flat("mdi2f-format-list-numbered", "view.action.lessons", messages);
        list.setId("lesson-list");
        list.setFocusTraversable(false);
        list.setOnAction(event -> desk.list());
        Button close = Buttons.flat("mdi2c-close", "lesson.close", messages);
        close.setId("lesson-close");
        close.setFocusTraversable(false);
        close.setOnAction(event -> model.close());
        HBox head = new HBox(title, list, close);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private HBox foot() {
        Messages messages = shell.messages();
        back.textProperty().bind(messages.bind("lesson.back"));
        back.setGraphic(Icons.of("mdi2c-chevron-left"));
        back.setId("lesson-back");
        back.setOnAction(event -> model.turn(-1));
        next.setGraphic(Icons.of("mdi2c-chevron-right"));
        next.setId("lesson-next");
        next.setOnAction(event -> forward());
        back.setFocusTraversable(false);
        next.setFocusTraversable(false);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(back, space, next);
        foot.getStyleClass().add("lesson-foot");
        return foot;
    }

    private void forward() {
        Lesson lesson = model.lessonProperty().get();
        if (lesson != null && model.pageProperty().get() == lesson.chapters().size()) {
            Lessons.after(lesson.id()).ifPresent(desk::open);
        } else {
            model.turn(1);
        }
    }

    private void build(boolean fromTop) {
        if (page != null) {
            page.leave();
        }
        Lesson lesson = model.lessonProperty().get();
        if (lesson == null) {
            page = null;
            scroll.setContent(null);
            desk.point(Optional.empty());
            return;
        }
        Messages messages = shell.messages();
        int at = model.pageProperty().get();
        int chapters = lesson.chapters().size();
        title.setText(lesson.number() + "  " + lesson.title().plain(messages.language()));
        place.setText(
                at < chapters
                        ? messages.get("lesson.chapter", at + 1, chapters)
                        : messages.get("lesson.end", chapters));
        back.setDisable(at == 0);
        boolean last = at == chapters;
        next.setText(messages.get(last ? "lesson.following" : "lesson.next"));
        next.setDisable(last && Lessons.after(lesson.id()).isEmpty());
        LessonPage built =
                new LessonPage(lesson, model, desk, shell, place.getFont().getSize());
        page = built;
        scroll.setContent(built);
        if (fromTop) {
            scroll.setVvalue(0);
            if (!last) { // the questions are about what the last chapter showed
                desk.point(lesson.chapters().get(at).callout().map(Chapter.Callout::chart));
            }
        }
    }

    /** Shows the answer to the first question of the page that has none. */
    public void reveal() {
        if (page != null) {
            page.reveal();
        }
    }
}
