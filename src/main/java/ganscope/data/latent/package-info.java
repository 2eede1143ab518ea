/** The generator's noise, and the ideal map from it to a target on the line. */
@NullMarked
package ganscope.data.latent;

import org.jspecify.annotations.NullMarked;
