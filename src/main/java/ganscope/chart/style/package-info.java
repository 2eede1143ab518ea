/** How charts look: theme, options, colours, and the shapes of dots. */
@NullMarked
package ganscope.chart.style;

import org.jspecify.annotations.NullMarked;
