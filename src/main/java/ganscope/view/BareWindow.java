package ganscope.view;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least a JavaFX program can show: what the start of the real window is compared with. */
public final class BareWindow extends Application {
    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("GanScope"), 1280, 800));
        stage.show();
        new StartWatch(() -> true).start();
    }
}
