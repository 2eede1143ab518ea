package ganscope.chart.som;

import ganscope.som.MapView;

/**
 * What the charts of a self-organising map are drawn from. Immutable.
 *
 * @param map the map as it lies in its data
 * @param errors what was measured of it so far
 * @param step steps done when it was measured
 * @param steps T, after which its rate and its radius have fallen
 */
public record SomScene(MapView map, SomErrors errors, long step, long steps) {}
