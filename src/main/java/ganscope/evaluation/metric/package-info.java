/** Metrics by name, their floors, units, series and history. */
@NullMarked
package ganscope.evaluation.metric;

import org.jspecify.annotations.NullMarked;
