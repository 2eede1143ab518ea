/** What a chart of a run is made from: its kind, the moment that is seen, and marks of changes; and the numbers behind it. */
@NullMarked
package ganscope.chart.input;

import org.jspecify.annotations.NullMarked;
