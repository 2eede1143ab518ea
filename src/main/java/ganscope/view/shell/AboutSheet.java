package ganscope.view.shell;

import ganscope.text.Program;
import ganscope.view.model.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.slf4j.LoggerFactory;

/**
 * The sheet over a workspace that says which program this is, what it runs on, and whose libraries it has under which
 * licences. An installed program is told by the system property {@value #NOTICES} where the latter are.
 */
final class AboutSheet extends StackPane {
    /** The system property that names the file of all notices and licences. */
    static final String NOTICES = "ganscope.notices";

    /** A sheet; a click beside it closes it. */
    AboutSheet(Messages messages, Runnable close) {
        getStyleClass().add("veil");
        Label title = new Label(Program.NAME_AND_VERSION);
        title.getStyleClass().add("sheet-title");
        VBox sheet = new VBox(
                title,
                line(messages, "view.about.what"),
                line(messages, "view.about.home"),
                line(messages, "view.about.runs", Runtime.version(), property("javafx.runtime.version"), system()));
        Optional<String> notices = notices();
        sheet.getChildren().add(line(messages, notices.isPresent() ? "view.about.notices" : "view.about.sources"));
        notices.ifPresent(text -> sheet.getChildren().add(reader(text)));
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sheet.setOnMouseClicked(event -> event.consume());
        setAlignment(sheet, Pos.CENTER);
        getChildren().add(sheet);
        setOnMouseClicked(event -> close.run());
    }

    private static Label line(Messages messages, String key, Object... values) {
        Label label = new Label();
        label.textProperty().bind(messages.bind(key, values));
        label.setWrapText(true);
        label.getStyleClass().add("sheet-hint");
        return label;
    }

    private static TextArea reader(String text) {
        TextArea area = new TextArea(text);
        area.setId("notices");
        area.setEditable(false);
        area.setPrefColumnCount(60);
        area.setPrefRowCount(18);
        return area;
    }

    private static Optional<String> notices() {
        String named = System.getProperty(NOTICES);
        if (named == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(Path.of(named)));
        } catch (IOException missing) {
            LoggerFactory.getLogger(AboutSheet.class).warn("the notices cannot be read: {}", missing.toString());
            return Optional.empty();
        }
    }

    private static String system() {
        return property("os.name") + " " + property("os.version") + ", " + property("os.arch");
    }

    private static String property(String name) {
        return String.valueOf(System.getProperty(name));
    }
}
