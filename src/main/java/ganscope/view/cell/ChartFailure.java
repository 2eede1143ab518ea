package ganscope.view.cell;

import ganscope.view.context.DeskContext;
import ganscope.view.control.Copying;
import ganscope.view.control.Icons;
import ganscope.view.model.Failure;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Stands in a chart's place while it cannot be painted: why, in words, and a button that copies the details. */
final class ChartFailure extends VBox {
    private final DeskContext desk;
    private final Label title = new Label();
    private final Label sentence = new Label();
    private @Nullable Failure shown;

    ChartFailure(DeskContext desk) {
        this.desk = desk;
        getStyleClass().add("chart-failure");
        setAlignment(Pos.CENTER);
        title.setWrapText(true);
        title.getStyleClass().add("chart-failure-title");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("chart-failure-sentence");
        Button copy = new Button();
        copy.getStyleClass().add("copy-details");
        copy.setGraphic(Icons.of("mdi2c-content-copy"));
        copy.textProperty().bind(desk.messages().bind("view.failure.copy"));
        copy.setOnAction(event -> copy(shown));
        getChildren().addAll(Icons.of("mdi2a-alert-circle-outline"), title, sentence, copy);
        show(null, "");
    }

    /**
     * Tells of a failure, or gives the place back to the chart.
     *
     * @param name of the chart
     */
    void show(@Nullable Failure failure, String name) {
        shown = failure;
        setVisible(failure != null);
        if (failure != null) {
            title.setText(name);
            sentence.setText(desk.messages().get("view.failure.chart", failure.words(desk.messages())));
        }
    }

    private static void copy(@Nullable Failure failure) {
        if (failure != null) {
            Copying.text(failure.details());
        }
    }
}
