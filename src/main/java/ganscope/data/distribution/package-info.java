/** What a target becomes once built: distributions with samplers, densities, modes and classes, and the arithmetic below them. */
@NullMarked
package ganscope.data.distribution;

import org.jspecify.annotations.NullMarked;
