/** Histograms, density estimates and summaries of plain arrays. */
@NullMarked
package ganscope.stats;

import org.jspecify.annotations.NullMarked;
