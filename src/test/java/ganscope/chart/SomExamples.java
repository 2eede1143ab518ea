package ganscope.chart;

import ganscope.chart.som.SomErrors;
import ganscope.chart.som.SomScene;
import ganscope.data.Digits;
import ganscope.evaluation.metric.Series;
import ganscope.som.CellShape;
import ganscope.som.Decay;
import ganscope.som.Initialisation;
import ganscope.som.MapGrid;
import ganscope.som.MapInput;
import ganscope.som.Neighbourhood;
import ganscope.som.SelfOrganizingMap;
import ganscope.som.SomSettings;
import ganscope.som.Topology;

/** Maps to draw. */
public final class SomExamples {
    private SomExamples() {}

    /** 3 × 4 units that have seen a few digits. */
    public static SomScene pictures() {
        MapGrid grid = new MapGrid(3, 4, Topology.SHEET, CellShape.HEXAGONAL);
        SomSettings settings = new SomSettings(
                grid,
                Neighbourhood.GAUSSIAN,
                0.5,
                Decay.EXPONENTIAL,
                2,
                Decay.EXPONENTIAL,
                Initialisation.SAMPLES,
                200,
                1);
        MapInput input = MapInput.of(Digits.defaults(), 1);
        SelfOrganizingMap map = new SelfOrganizingMap(settings, input.scaled());
        map.run(200);
        SomErrors errors = new SomErrors(Series.of(0, 100, 200), Series.of(4, 3, 2.5), Series.of(0.9, 0.4, 0.1));
        return new SomScene(input.view(grid, map.weights(), map.quality()), errors, 200, 200);
    }
}
