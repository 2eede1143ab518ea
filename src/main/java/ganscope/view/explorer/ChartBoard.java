package ganscope.view.explorer;

import ganscope.chart.explorer.ExplorerChart;
import ganscope.chart.explorer.ExplorerScene;
import ganscope.view.shell.Surroundings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Pane;

/** The charts that are chosen, the densities always among them, in rows that fill the room; as many as are readable in it. */
final class ChartBoard extends Pane {
    /** What is seen at first, the densities first. */
    static final List<ExplorerChart> FIRST =
            List.of(ExplorerChart.DENSITIES, ExplorerChart.DISCRIMINATOR, ExplorerChart.PLAN, ExplorerChart.DISTANCE);

    private static final double GAP = 8;
    private static final int FEW = 4;
    private static final int MANY = 6;
    /** From this width on there is room for three in a row. */
    private static final double WIDE = 1150;

    private final Map<ExplorerChart, ExplorerChartCell> cells = new EnumMap<>(ExplorerChart.class);
    private final ReadOnlyObjectWrapper<List<ExplorerChart>> chosen = new ReadOnlyObjectWrapper<>(FIRST);

    ChartBoard(Surroundings shell) {
        getStyleClass().add("explorer-charts");
        for (ExplorerChart kind : ExplorerChart.values()) {
            cells.put(kind, new ExplorerChartCell(kind, shell));
        }
        chosen.subscribe(
                now -> getChildren().setAll(shown().stream().map(this::cell).toList()));
        widthProperty().subscribe(width -> makeRoom());
    }

    ExplorerChartCell cell(ExplorerChart kind) {
        ExplorerChartCell cell = cells.get(kind);
        if (cell == null) {
            throw new IllegalArgumentException("chart: " + kind);
        }
        return cell;
    }

    /** In the order in which they were chosen. */
    ReadOnlyObjectProperty<List<ExplorerChart>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    boolean shows(ExplorerChart kind) {
        return chosen.get().contains(kind);
    }

    /** Those that are chosen, in their own order. */
    List<ExplorerChart> shown() {
        return chosen.get().stream().sorted().toList();
    }

    /** Chooses a chart or leaves it; where there is no room the one chosen first makes room. The densities stay. */
    void toggle(ExplorerChart kind) {
        if (kind == ExplorerChart.DENSITIES) {
            return;
        }
        List<ExplorerChart> next = new ArrayList<>(chosen.get());
        if (!next.remove(kind)) {
            next.add(kind);
        }
        choose(next);
    }

    /** Chooses charts, of which the last ones are kept if there is no room for all. */
    void choose(List<ExplorerChart> next) {
        List<ExplorerChart> kept = new ArrayList<>(next);
        kept.remove(ExplorerChart.DENSITIES);
        while (kept.size() >= most()) {
            kept.removeFirst();
        }
        kept.addFirst(ExplorerChart.DENSITIES);
        chosen.set(List.copyOf(kept));
    }

    private int most() {
        return getWidth() >= WIDE ? MANY : FEW;
    }

    private void makeRoom() {
        if (getWidth() > 0 && chosen.get().size() > most()) {
            choose(chosen.get());
        }
    }

    @Override
    protected void layoutChildren() {
        List<ExplorerChart> shown = shown();
        int count = shown.size();
        int across = count <= FEW ? Math.min(count, 2) : 3;
        int rows = (count + across - 1) / across;
        double height = (getHeight() - (rows + 1) * GAP) / rows;
        int next = 0;
        for (int row = 0; row < rows; row++) {
            // The first row is the one that is not full: the densities are worth the room.
            int inRow = row == 0 ? count - (rows - 1) * across : across;
            double width = (getWidth() - (inRow + 1) * GAP) / inRow;
            for (int i = 0; i < inRow; i++) {
                cell(shown.get(next++))
                        .resizeRelocate(
                                snapPositionX(GAP + i * (width + GAP)),
                                snapPositionY(GAP + row * (height + GAP)),
                                snapSizeX(width - 1),
                                snapSizeY(height - 1));
            }
        }
    }

    void frame(ExplorerScene scene, double scale) {
        shown().forEach(kind -> cell(kind).frame(scene, scale));
    }

    /** Whether every chart shows what there is. */
    boolean isCurrent() {
        return shown().stream().allMatch(kind -> cell(kind).surface().isCurrent());
    }
}
