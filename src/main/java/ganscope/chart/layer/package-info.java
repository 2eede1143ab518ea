/** Layers that are painted over a plot: points, arrows, heat maps, contours, notes, marks of changes. */
@NullMarked
package ganscope.chart.layer;

import org.jspecify.annotations.NullMarked;
