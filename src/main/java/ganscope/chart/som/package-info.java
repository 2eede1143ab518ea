/** Charts of self-organising maps: units, planes of components, prototypes, errors. */
@NullMarked
package ganscope.chart.som;

import org.jspecify.annotations.NullMarked;
