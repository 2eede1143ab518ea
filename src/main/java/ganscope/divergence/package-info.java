/** Divergences between samples, histograms and densities, in nats. */
@NullMarked
package ganscope.divergence;

import org.jspecify.annotations.NullMarked;
