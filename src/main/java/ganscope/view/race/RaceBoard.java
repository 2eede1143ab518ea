package ganscope.view.race;

import ganscope.chart.Charts;
import ganscope.chart.RacePicture;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.Experiment;
import ganscope.view.shell.PictureCell;
import ganscope.view.shell.Surroundings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;

/** The charts of a race, one for each of its metrics: the first one large where their number is odd. */
final class RaceBoard extends GridPane {
    private final Surroundings shell;
    private final Map<Metric, PictureCell<RacePicture>> cells = new EnumMap<>(Metric.class);
    private final Map<Metric, RacePicture> pictures = new EnumMap<>(Metric.class);
    private List<Metric> shown = List.of();
    private @Nullable Standing last;

    RaceBoard(Surroundings shell) {
        this.shell = shell;
        getStyleClass().add("game-charts");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(50);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(50);
            row.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(row);
        }
    }

    /**
     * Once per frame.
     *
     * @param metrics of the race
     * @param scale size of type and lines
     */
    void frame(Standing standing, List<Metric> metrics, double scale) {
        if (standing != last) {
            last = standing;
            List<Metric> now = metrics.stream().filter(standing::shows).limit(4).toList();
            if (!now.equals(shown)) {
                place(now);
            }
            for (Metric metric : now) {
                pictures.put(metric, picture(standing, metric));
            }
        }
        for (Metric metric : shown) {
            RacePicture picture = pictures.get(metric);
            PictureCell<RacePicture> cell = cells.get(metric);
            if (picture != null && cell != null) {
                cell.frame(picture, scale);
            }
        }
    }

    private void place(List<Metric> metrics) {
        shown = metrics;
        getChildren().clear();
        pictures.clear();
        boolean odd = metrics.size() % 2 == 1;
        for (int i = 0; i < metrics.size(); i++) {
            PictureCell<RacePicture> cell = cells.computeIfAbsent(metrics.get(i), metric -> cell(metric));
            int place = odd && i > 0 ? 2 * i - 1 : i;
            boolean large = odd && i == 0;
            int across = metrics.size() == 1 ? 2 : 1;
            add(cell, place % 2, place / 2, across, large || metrics.size() == 2 ? 2 : 1);
        }
    }

    private PictureCell<RacePicture> cell(Metric metric) {
        PictureCell<RacePicture> cell = new PictureCell<>(shell, "a chart of the race", Charts::paint);
        cell.setId("race-" + metric.id());
        return cell;
    }

    private static RacePicture picture(Standing standing, Metric metric) {
        List<RacePicture.Run> runs = new ArrayList<>();
        for (int i = 0; i < standing.histories().size(); i++) {
            runs.add(new RacePicture.Run(
                    standing.plan().entrants().get(i).name(),
                    standing.histories().get(i)));
        }
        Experiment first = standing.plan().entrants().getFirst().experiment();
        return new RacePicture(metric, metric.unit(first), runs, standing.floor(metric));
    }

    /** The metrics that are shown, in the order of their charts. */
    List<Metric> shown() {
        return shown;
    }

    /** Whether every chart shows what there is. */
    boolean isCurrent() {
        return shown.stream()
                .map(cells::get)
                .allMatch(cell -> cell != null && cell.surface().isCurrent());
    }
}
