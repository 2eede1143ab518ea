/** What a chart draws and explains: curves, terms with their formulas, levels, entries of a key. */
@NullMarked
package ganscope.chart.curve;

import org.jspecify.annotations.NullMarked;
