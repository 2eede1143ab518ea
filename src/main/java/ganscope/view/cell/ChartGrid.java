package ganscope.view.cell;

import ganscope.chart.ChartFilm;
import ganscope.chart.axis.Zoom;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.sheet.PaintedChart;
import ganscope.view.context.DeskContext;
import ganscope.view.context.OwnData;
import ganscope.view.model.start.DeskLayout;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * The charts in the middle of the desk, as many columns as keep them readable; one of them may fill the whole place.
 * Experiments on the line, in the plane and with pictures have each their own choice of charts, which is remembered. A preset that names charts of its
 * own lends them as long as it runs; what is done to them is not remembered.
 */
public final class ChartGrid extends Pane {
    /** In a presentation a chart is drawn as if it had this size, and enlarged to its place. */
    private static final double PROJECTED_WIDTH = 440;

    private static final double PROJECTED_HEIGHT = 320;
    /** An enlarged chart gets more of its place, and type that is a little larger. */
    private static final double ALONE = 1.75;

    private static final Set<ChartKind> SHOWS_DATA = EnumSet.of(
            ChartKind.DISTRIBUTIONS,
            ChartKind.TRANSPORT_PLAN,
            ChartKind.FIELD,
            ChartKind.LATENT_GRID,
            ChartKind.PLAN_2D,
            ChartKind.SHEET);

    private final DeskContext desk;
    private final List<ChartCell> cells = new ArrayList<>();
    private final ChartChoice choice;
    private final ReadOnlyObjectWrapper<@Nullable ChartCell> enlarged = new ReadOnlyObjectWrapper<>();
    private final ChartCallout callout = new ChartCallout();
    /** The grid beside this one, whose charts of the same kind have the same axes. */
    private @Nullable ChartGrid fellow;

    private Runnable onChange = () -> {};

    /**
     * The charts of an experiment at the start.
     *
     * @param line one's own choice for 1-D experiments
     * @param plane one's own choice for 2-D experiments
     * @param images one's own choice for experiments with pictures
     * @param presetCharts whether the preset lends its charts at once, and not only when it is chosen
     */
    public ChartGrid(
            DeskContext desk,
            List<ChartKind> line,
            List<ChartKind> plane,
            List<ChartKind> images,
            boolean presetCharts) {
        this.desk = desk;
        choice = new ChartChoice(desk.model(), line, plane, images, presetCharts);
        getStyleClass().add("chart-grid");
        enlarged.addListener((property, old, now) -> requestLayout());
        desk.model().experimentProperty().addListener((property, old, now) -> {
            follow();
            if (!now.target().equals(old.target()) && OwnData.is(now.target())) {
                showData();
            }
        });
        desk.model().originProperty().addListener((property, old, now) -> follow());
        follow();
    }

    /** Once per frame. */
    public void frame(ChartInput input) {
        boolean maps = cells.stream()
                .anyMatch(cell -> cell.isVisible() && cell.kindProperty().get() == ChartKind.FEATURE_MAPS);
        desk.model().wish(desk.model().wishesProperty().get().withMaps(maps));
        for (ChartCell cell : cells) {
            if (cell.isVisible()) {
                cell.frame(input.withReach(reach(cell)));
            }
        }
    }

    /** How far the axes of the chart beside this one go. */
    private Zoom reach(ChartCell cell) {
        return fellow == null
                ? Zoom.NONE
                : fellow.cells.stream()
                        .filter(other -> other.isVisible()
                                && other.kindProperty().get()
                                        == cell.kindProperty().get())
                        .map(other -> other.surface().painted())
                        .filter(Objects::nonNull)
                        .map(PaintedChart::reach)
                        .findFirst()
                        .orElse(Zoom.NONE);
    }

    /** Shares axes with another grid from now on; null with none. */
    public void beside(@Nullable ChartGrid other) {
        fellow = other;
    }

    /** Does something after other charts were chosen. */
    public void setOnChange(Runnable action) {
        onChange = action;
    }

    /** The charts that are shown, in order. */
    public List<ChartKind> shown() {
        return cells.stream().map(cell -> cell.kindProperty().get()).toList();
    }

    /** Shows these charts, for as long as nobody chooses others. */
    public void show(List<ChartKind> kinds) {
        if (!kinds.equals(shown())) {
            cells.clear();
            kinds.forEach(kind -> cells.add(cell(kind)));
            show();
        }
    }

    /** Whether every visible chart has been painted as last asked. */
    public boolean isIdle() {
        return cells.stream().noneMatch(cell -> cell.surface().isBusy());
    }

    /** Whether the pictures on screen are of what there is to show, in the size that there is. */
    public boolean isCurrent() {
        return cells.stream()
                .filter(ChartCell::isVisible)
                .allMatch(cell -> cell.surface().isCurrent());
    }

    public List<ChartCell> cells() {
        return List.copyOf(cells);
    }

    public List<ChartKind> line() {
        return choice.line();
    }

    public List<ChartKind> plane() {
        return choice.plane();
    }

    public List<ChartKind> images() {
        return choice.images();
    }

    /** The chart that fills the whole place, null if none does. */
    public ReadOnlyObjectProperty<@Nullable ChartCell> enlargedProperty() {
        return enlarged.getReadOnlyProperty();
    }

    /** Lets a chart fill the whole place, or gives the others their place back. */
    public void enlarge(@Nullable ChartCell cell) {
        enlarged.set(cell);
    }

    /** Shows everything in every chart again. */
    public void showAll() {
        cells.forEach(cell -> cell.pointer().showAll());
    }

    /** Points at a chart as long as a lesson speaks of it; null points at none. */
    public void point(@Nullable ChartKind kind) {
        callout.point(kind, cells, choice.dimension());
    }

    /** Lets two charts change places. */
    public void swap(ChartCell one, ChartCell other) {
        ChartKind first = one.kindProperty().get();
        one.kindProperty().set(other.kindProperty().get());
        other.kindProperty().set(first);
    }

    private void swapWithNext(ChartCell cell) {
        swap(cell, cells.get((cells.indexOf(cell) + 1) % cells.size()));
    }

    private void dropped(MouseDragEvent event, ChartCell on) {
        cells.stream()
                .filter(cell -> cell.surface() == event.getGestureSource())
                .findFirst()
                .ifPresent(cell -> swap(cell, on));
    }

    private void add(ChartCell beside) {
        if (cells.size() < DeskLayout.MOST_CHARTS) {
            List<ChartKind> all = ChartKind.of(desk.model().experiment());
            ChartKind next = all.stream()
                    .filter(kind -> !shown().contains(kind))
                    .findFirst()
                    .orElse(all.getFirst());
            cells.add(cells.indexOf(beside) + 1, cell(next));
            show();
        }
    }

    private void remove(ChartCell cell) {
        if (cells.size() > 1) {
            cells.remove(cell);
            show();
        }
    }

    private void follow() {
        if (choice.follow()) {
            build();
        }
    }

    /** Where no chart shows the data, the first does from now on. */
    private void showData() {
        if (shown().stream().noneMatch(SHOWS_DATA::contains)) {
            ChartKind samples = ChartFilm.charts(choice.dimension()).getFirst();
            cells.getFirst().kindProperty().set(samples);
        }
    }

    private void build() {
        cells.clear();
        choice.shown().forEach(kind -> cells.add(cell(kind)));
        show();
    }

    private ChartCell cell(ChartKind kind) {
        ChartCell cell = new ChartCell(desk, kind);
        cell.kindProperty().addListener((property, old, now) -> {
            remember();
            callout.mark(cells);
        });
        cell.setOnEnlarge(() -> enlarge(enlarged.get() == null ? cell : null));
        cell.setOnSwap(() -> swapWithNext(cell));
        cell.setOnAdd(() -> add(cell));
        cell.setOnRemove(() -> remove(cell));
        cell.setOnMouseDragReleased(event -> dropped(event, cell));
        return cell;
    }

    private void show() {
        enlarged.set(null);
        getChildren().setAll(cells);
        callout.follow(cells, choice.dimension());
        remember();
    }

    private void remember() {
        choice.remember(callout.chosen(cells));
        onChange.run();
    }

    @Override
    protected void layoutChildren() {
        ChartCell only = enlarged.get();
        for (ChartCell cell : cells) {
            cell.setVisible(only == null || only == cell);
        }
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        if (only == null) {
            GridPlaces.fill(cells, left, top, width, height);
        } else {
            only.resizeRelocate(left, top, width, height);
        }
        ChartCell largest = only == null ? cells.getFirst() : only;
        double share = only == null || cells.size() == 1 ? 1 : ALONE;
        desk.appearance().scaleCharts(scale(largest.getWidth() / share, largest.getHeight() / share));
    }

    /** For a projector, type grows with the chart; on a desk, where one sits near, more is shown instead. */
    private double scale(double width, double height) {
        double room = Math.min(width / PROJECTED_WIDTH, height / PROJECTED_HEIGHT);
        return desk.appearance().presentationProperty().get() ? Math.max(1.15, room) : 1;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 720;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 600;
    }
}
