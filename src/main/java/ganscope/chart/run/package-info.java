/** Charts of a run on a line or a plane, a drawing each. */
@NullMarked
package ganscope.chart.run;

import org.jspecify.annotations.NullMarked;
