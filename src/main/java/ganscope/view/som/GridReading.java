package ganscope.view.som;

import ganscope.evaluation.PlaneView;
import ganscope.evaluation.Snapshot;
import ganscope.som.CellShape;
import ganscope.som.MapGrid;
import ganscope.som.MapInput;
import ganscope.som.MapQuality;
import ganscope.som.Topology;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a generator's grid of latents reads by the measures of a map on the same rows: measured in the background, one state
 * at a time. For the screen's thread.
 */
final class GridReading {
    private final Executor background;
    private final Executor screen;
    private final Consumer<Throwable> failed;
    private Optional<Numbers> numbers = Optional.empty();
    private @Nullable Snapshot asked;
    private boolean busy;

    /**
     * What was measured.
     *
     * @param step training steps done then
     * @param points of the grid
     * @param quality its measures
     */
    record Numbers(long step, int points, MapQuality quality) {}

    GridReading(Executor background, Executor screen, Consumer<Throwable> failed) {
        this.background = background;
        this.screen = screen;
        this.failed = failed;
    }

    /** The newest numbers; empty before the first, and where a generator has no grid. */
    Optional<Numbers> numbers() {
        return numbers;
    }

    /** Other data: what was measured is no more of use. */
    void forget() {
        asked = null;
        numbers = Optional.empty();
    }

    /** Measures a state if it is a new one, and no other is being measured. */
    void follow(@Nullable Snapshot snapshot, MapInput input) {
        if (busy || snapshot == null || snapshot == asked) {
            return;
        }
        busy = true;
        asked = snapshot;
        CompletableFuture.supplyAsync(() -> of(snapshot, input), background)
                .whenCompleteAsync((found, problem) -> take(snapshot, found, problem), screen);
    }

    private void take(Snapshot snapshot, @Nullable Optional<Numbers> found, @Nullable Throwable problem) {
        busy = false;
        if (problem != null) {
            failed.accept(problem);
        } else if (found != null && asked == snapshot) {
            numbers = found;
        }
    }

    /** Takes some milliseconds; empty where there is no grid in the plane. */
    static Optional<Numbers> of(Snapshot snapshot, MapInput input) {
        PlaneView plane = snapshot.plane();
        if (plane == null || plane.latticeSide() < 2 || input.rows().dimension() != 2) {
            return Optional.empty();
        }
        MapGrid grid = new MapGrid(plane.latticeSide(), plane.latticeSide(), Topology.SHEET, CellShape.RECTANGULAR);
        double[] points = input.scaled(plane.lattice().toArray());
        return Optional.of(new Numbers(snapshot.step(), grid.units(), MapQuality.of(grid, points, input.scaled())));
    }
}
