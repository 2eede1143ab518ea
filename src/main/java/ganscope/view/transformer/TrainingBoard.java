package ganscope.view.transformer;

import ganscope.chart.TransformerPicture;
import ganscope.transformer.StraightenedSheet;
import ganscope.view.shell.Surroundings;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;

/** Both accuracies over the steps, and beside them the pictures as they straighten up. */
final class TrainingBoard extends GridPane {
    /** What share of the width the curves have. */
    private static final double ACROSS = 38;
    /** In a presentation a window of this width has charts of the usual size. */
    private static final double PROJECTED = 1050;

    private final TrainingChartCell accuracy;
    private final TrainingChartCell sheet;

    TrainingBoard(Surroundings shell) {
        accuracy = new TrainingChartCell("accuracy", shell);
        sheet = new TrainingChartCell("sheet", shell);
        getStyleClass().add("game-charts");
        getColumnConstraints().addAll(column(ACROSS), column(100 - ACROSS));
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        getRowConstraints().add(row);
        add(accuracy, 0, 0);
        add(sheet, 1, 0);
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    TrainingChartCell accuracy() {
        return accuracy;
    }

    TrainingChartCell sheet() {
        return sheet;
    }

    /** Once per frame. */
    void frame(@Nullable Standing standing, boolean presented) {
        double scale = presented ? Math.clamp(getWidth() / PROJECTED, 1.1, 2) : 1;
        accuracy.frame(new TransformerPicture.Accuracies(standing == null ? List.of() : standing.rows()), scale);
        sheet.frame(
                new TransformerPicture.Pictures(
                        standing == null ? new StraightenedSheet(0, List.of()) : standing.sheet()),
                scale);
    }

    /** Whether both show what there is. */
    boolean isCurrent() {
        return accuracy.surface().isCurrent() && sheet.surface().isCurrent();
    }
}
