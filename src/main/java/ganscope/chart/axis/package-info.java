/** Axes of charts: what they span, the numbers and words at their ticks, and the projection of data onto pixels. */
@NullMarked
package ganscope.chart.axis;

import org.jspecify.annotations.NullMarked;
