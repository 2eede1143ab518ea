/** Ways through the generator's latent space, and feature maps of both networks. */
@NullMarked
package ganscope.evaluation.latent;

import org.jspecify.annotations.NullMarked;
