package ganscope.view;

import ganscope.chart.input.ChartKind;
import ganscope.view.cell.ChartCell;
import ganscope.view.cell.ChartGrid;
import ganscope.view.model.DeskModel;
import ganscope.view.model.time.Twins;
import ganscope.view.shell.KeyActions;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The charts of one run, or of two side by side: the same charts at the same places, with the same axes. */
final class TwinPane extends HBox {
    private final DeskSide main;
    private final KeyActions actions;
    private final Consumer<DeskSide> onBuilt;
    private final Twins twins;
    /** Built for the first twin, kept for the next. */
    private @Nullable DeskSide second;

    /**
     * One run.
     *
     * @param onBuilt hears of the other side when it is built
     */
    TwinPane(DeskSide main, KeyActions actions, Consumer<DeskSide> onBuilt) {
        this.main = main;
        this.actions = actions;
        this.onBuilt = onBuilt;
        twins = main.desk().twins();
        getStyleClass().add("twins");
        add(main);
        main.grid().setOnChange(() -> mirror(main));
        main.grid().enlargedProperty().addListener((property, old, now) -> enlarge(main));
        twins.openProperty().addListener((property, was, is) -> show(is));
    }

    private void add(DeskSide side) {
        HBox.setHgrow(side.charts(), Priority.ALWAYS);
        // Both get the same width, whatever their titles would like.
        side.charts().setPrefWidth(1);
        side.charts().setMaxWidth(Double.MAX_VALUE);
        getChildren().add(side.charts());
    }

    private DeskSide second() {
        DeskSide built = second;
        if (built == null) {
            DeskModel model = twins.twin();
            DeskSide side = new DeskSide(main.desk().of(model), actions, main);
            side.grid().setOnChange(() -> mirror(side));
            side.grid().enlargedProperty().addListener((property, old, now) -> enlarge(side));
            side.grid().beside(main.grid());
            onBuilt.accept(side);
            second = side;
            built = side;
        }
        return built;
    }

    private void show(boolean two) {
        DeskSide other = second();
        main.grid().beside(two ? other.grid() : null);
        main.titled(two);
        other.titled(two);
        if (two) {
            other.grid().show(main.grid().shown());
            add(other);
        } else {
            getChildren().remove(other.charts());
        }
    }

    /** The side of each run that is shown, from left to right. */
    List<DeskSide> sides() {
        return twins.openProperty().get() ? List.of(main, second()) : List.of(main);
    }

    /** The side whose run is chosen. */
    DeskSide chosen() {
        return twins.chosen() == main.desk().model() ? main : second();
    }

    private DeskSide beside(DeskSide side) {
        return side == main ? second() : main;
    }

    /** Whoever chooses another chart on one side sees it on both. */
    private void mirror(DeskSide changed) {
        if (twins.openProperty().get()) {
            List<ChartKind> kinds = changed.grid().shown();
            beside(changed).grid().show(kinds);
        }
    }

    private void enlarge(DeskSide changed) {
        if (!twins.openProperty().get()) {
            return;
        }
        @Nullable ChartCell cell = changed.grid().enlargedProperty().get();
        ChartGrid other = beside(changed).grid();
        int at = cell == null ? -1 : changed.grid().cells().indexOf(cell);
        other.enlarge(
                at < 0 || at >= other.cells().size() ? null : other.cells().get(at));
    }

    /** As high as there is room: what stands above the charts is as high as its width makes it, which is not known before. */
    @Override
    public @Nullable Orientation getContentBias() {
        return null;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 480;
    }

    /** The least that charts need. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 720;
    }
}
