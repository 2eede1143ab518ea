/** Charts of the explorer of distributions, a drawing each. */
@NullMarked
package ganscope.chart.explorer;

import org.jspecify.annotations.NullMarked;
