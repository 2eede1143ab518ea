/** Many runs beside each other: sweeps over settings and seeds, and races of a few experiments. */
@NullMarked
package ganscope.comparison;

import org.jspecify.annotations.NullMarked;
