package ganscope.view.lesson;

import ganscope.lesson.course.Lesson;
import ganscope.view.control.Icons;
import ganscope.view.model.Messages;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sheet of all lessons: number, title, minutes, and a mark at those that are done. */
public final class LessonList extends StackPane {
    /** What stays free around the sheet, in pixels. */
    private static final double EDGE = 36;

    private final Messages messages;
    private final VBox rows = new VBox();

    /**
     * A sheet.
     *
     * @param done ids of the lessons that are done
     * @param open opens a lesson
     * @param own asks for the file of a lesson
     * @param close takes the sheet away
     */
    public LessonList(
            List<Lesson> lessons,
            Set<String> done,
            Consumer<Lesson> open,
            Runnable own,
            Runnable close,
            Messages messages) {
        this.messages = messages;
        getStyleClass().add("veil");
        setId("lesson-sheet");
        setMinSize(0, 0); // what lies under it keeps the size of the window
        rows.getStyleClass().add("lesson-rows");
        lessons.forEach(lesson -> rows.getChildren().add(row(lesson, done.contains(lesson.id()), open)));
        ScrollPane scroll = new ScrollPane(rows);
        lessons.stream()
                .filter(lesson -> !done.contains(lesson.id()))
                .findFirst()
                .ifPresent(next -> begin(scroll, rows.getChildren().get(lessons.indexOf(next))));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox sheet = new VBox(
                bound("lesson.list.title", "sheet-title"),
                bound("lesson.list.hint", "sheet-hint"),
                scroll,
                buttons(own, close));
        sheet.getStyleClass().addAll("sheet", "lesson-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(sheet, Pos.CENTER);
        setMargin(sheet, new Insets(EDGE));
        getChildren().add(sheet);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close.run();
            }
        });
    }

    /** Marks the first lesson that is not done, and shows it uppermost once the sheet has its size. */
    private void begin(ScrollPane scroll, Node row) {
        row.getStyleClass().add("next");
        rows.heightProperty()
                .addListener((property, old, height) -> Platform.runLater(() -> {
                    double hidden =
                            rows.getHeight() - scroll.getViewportBounds().getHeight();
                    scroll.setVvalue(
                            hidden <= 0 ? 0 : Math.clamp(row.getBoundsInParent().getMinY() / hidden, 0, 1));
                }));
    }

    private Label bound(String key, String style) {
        Label label = LessonNodes.label("", style);
        label.textProperty().bind(messages.bind(key));
        return label;
    }

    private Button row(Lesson lesson, boolean done, Consumer<Lesson> open) {
        Label number = new Label(Integer.toString(lesson.number()));
        number.getStyleClass().add("lesson-number");
        Label title = new Label(lesson.title().plain(messages.language()));
        title.setWrapText(true);
        Label goal = LessonNodes.label(lesson.goal().plain(messages.language()), "lesson-note");
        VBox words = new VBox(title, goal);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label minutes = new Label(messages.get("lesson.list.minutes", lesson.minutes()));
        minutes.getStyleClass().add("lesson-note");
        minutes.setMinWidth(USE_PREF_SIZE);
        Label mark = new Label();
        mark.getStyleClass().add("lesson-mark");
        if (done) {
            mark.setText(messages.get("lesson.list.done"));
            mark.setGraphic(Icons.of("mdi2c-check"));
        }
        mark.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(number, words, minutes, mark);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lesson-line");
        Button button = LessonNodes.button("", "lesson-row");
        button.setGraphic(line);
        button.setId("lesson-" + lesson.id());
        button.setAccessibleText(lesson.number() + " " + title.getText());
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setOnAction(event -> open.accept(lesson));
        return button;
    }

    private HBox buttons(Runnable own, Runnable close) {
        Button file = new Button();
        file.textProperty().bind(messages.bind("lesson.list.own"));
        file.setGraphic(Icons.of("mdi2f-folder-open-outline"));
        file.setId("lesson-own");
        file.setOnAction(event -> own.run());
        Button away = new Button();
        away.textProperty().bind(messages.bind("lesson.list.close"));
        away.setId("lesson-list-close");
        away.setOnAction(event -> close.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(file, space, away);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }
}
