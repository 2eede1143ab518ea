/** Divergences between samples, histograms and densities, in nats, and the noise floor of each. */
@NullMarked
package ganscope.divergence;

import org.jspecify.annotations.NullMarked;
