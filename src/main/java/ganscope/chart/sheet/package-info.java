/** Pictures of charts: plots with their layers, keys and scales laid out, and what a hand finds in them. */
@NullMarked
package ganscope.chart.sheet;

import org.jspecify.annotations.NullMarked;
