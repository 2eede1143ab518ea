package ganscope.view.lesson;

import ganscope.view.control.Icons;
import ganscope.view.model.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Three doors for whoever opens the program for the first time: a lesson, the laboratory, a race. */
public final class WelcomeSheet extends StackPane {
    private final Messages messages;

    /**
     * A sheet.
     *
     * @param lesson opens the first lesson
     * @param laboratory leaves the sheet
     * @param race shows a run that stands still
     */
    public WelcomeSheet(Runnable lesson, Runnable laboratory, Runnable race, Messages messages) {
        this.messages = messages;
        getStyleClass().add("veil");
        setId("welcome");
        setMinSize(0, 0); // what lies under it keeps the size of the window
        HBox doors = new HBox(
                door("lesson", "mdi2s-school-outline", lesson),
                door("laboratory", "mdi2f-flask-outline", laboratory),
                door("race", "mdi2f-flag-checkered", race));
        doors.getStyleClass().add("doors");
        VBox sheet =
                new VBox(bound("lesson.welcome", "sheet-title"), doors, bound("lesson.welcome.again", "sheet-hint"));
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(sheet, Pos.CENTER);
        getChildren().add(sheet);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                laboratory.run();
            }
        });
    }

    private Label bound(String key, String style) {
        Label label = LessonNodes.label("", style);
        label.textProperty().bind(messages.bind(key));
        return label;
    }

    private Button door(String name, String icon, Runnable open) {
        Label title = bound("lesson.welcome." + name, "door-title");
        title.setGraphic(Icons.of(icon));
        VBox words = new VBox(title, bound("lesson.welcome." + name + ".about", "lesson-note"));
        words.getStyleClass().add("door-words");
        Button door = LessonNodes.button("", "door");
        door.setGraphic(words);
        door.setMaxHeight(Double.MAX_VALUE);
        door.setId("door-" + name);
        door.accessibleTextProperty().bind(messages.bind("lesson.welcome." + name));
        door.setOnAction(event -> open.run());
        return door;
    }
}
