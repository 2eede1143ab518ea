package ganscope.view.sweep;

import ganscope.chart.Charts;
import ganscope.chart.Factor;
import ganscope.chart.SweepPicture;
import ganscope.chart.sheet.PaintedChart;
import ganscope.comparison.SweepMatrix;
import ganscope.comparison.SweepTable;
import ganscope.comparison.Varied;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import ganscope.text.Language;
import ganscope.view.shell.PictureCell;
import ganscope.view.shell.Surroundings;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The map of a sweep over its two settings, or box plots over its one; a click chooses a cell. */
final class SweepChart extends StackPane {
    private final Surroundings shell;
    private final PictureCell<SweepPicture> cell;
    private @Nullable SweepStanding last;
    private @Nullable Metric metric;
    private @Nullable SweepPicture picture;
    private @Nullable Language language;

    SweepChart(Surroundings shell, IntConsumer choose) {
        this.shell = shell;
        cell = new PictureCell<>(shell, "the map of the sweep", Charts::paint);
        getChildren().add(cell);
        cell.setId("sweep-chart");
        cell.surface().addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                at(event.getX(), event.getY()).ifPresent(choose);
            }
        });
        cell.surface()
                .addEventHandler(
                        MouseEvent.MOUSE_MOVED,
                        event -> setCursor(at(event.getX(), event.getY()).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
    }

    /** The number of the plan's cell at a point. */
    private OptionalInt at(double x, double y) {
        PaintedChart painted = cell.surface().painted();
        SweepStanding standing = last;
        if (painted == null || standing == null) {
            return OptionalInt.empty();
        }
        return painted.data(x, y).map(place -> number(place, standing)).orElse(OptionalInt.empty());
    }

    private static OptionalInt number(Point2D place, SweepStanding standing) {
        List<Varied> varied = standing.table().plan().varied();
        int column = (int) Math.round(place.getX());
        int columns = varied.getLast().values().size();
        int row = varied.size() == 1 ? 0 : (int) Math.round(place.getY());
        int rows = varied.size() == 1 ? 1 : varied.getFirst().values().size();
        return column < 0 || column >= columns || row < 0 || row >= rows
                ? OptionalInt.empty()
                : OptionalInt.of(row * columns + column);
    }

    /** The middle of a cell, in pixels of the chart; for tests. */
    Point2D middle(int number) {
        SweepStanding standing = Objects.requireNonNull(last);
        PaintedChart painted = Objects.requireNonNull(cell.surface().painted());
        int columns = standing.table().plan().varied().getLast().values().size();
        boolean map = standing.table().plan().varied().size() > 1;
        double y =
                map ? painted.pixel(0, number / columns).getY() : painted.plot().getCenterY();
        return new Point2D.Double(painted.pixel(number % columns, 0).getX(), y);
    }

    PictureCell<SweepPicture> cell() {
        return cell;
    }

    /**
     * Once per frame.
     *
     * @param scale size of type and lines
     */
    void frame(SweepStanding standing, Metric shown, double scale) {
        SweepPicture present = picture;
        if (present == null
                || standing != last
                || shown != metric
                || shell.messages().language() != language) {
            last = standing;
            language = shell.messages().language();
            metric = shown;
            present = picture(standing, shown);
            picture = present;
        }
        cell.frame(present, scale);
    }

    private SweepPicture picture(SweepStanding standing, Metric metric) {
        SweepTable table = standing.table();
        Metric.Unit unit = metric.unit(table.plan().base().experiment());
        int seeds = table.plan().seeds().count();
        if (table.plan().varied().size() == 1) {
            List<Integer> cells =
                    IntStream.range(0, table.plan().cells()).boxed().toList();
            return new SweepPicture.Boxes(
                    metric,
                    unit,
                    factor(table.plan().varied().getFirst()),
                    cells.stream()
                            .map(each -> Series.of(table.readings(each, metric)))
                            .toList(),
                    seeds,
                    SweepMatrix.floor(cells, metric, standing.floors()::get));
        }
        SweepMatrix matrix = SweepMatrix.of(table, 0, 1);
        return new SweepPicture.Map(
                metric,
                unit,
                factor(matrix.across()),
                factor(matrix.up()),
                Series.of(matrix.medians(table, metric)),
                matrix.finished(table),
                seeds,
                matrix.fixed(),
                SweepMatrix.floor(matrix.cells(), metric, standing.floors()::get));
    }

    private Factor factor(Varied varied) {
        return new Factor(SettingName.of(varied.path(), shell.messages()), varied.values());
    }
}
