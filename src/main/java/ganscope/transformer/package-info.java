/** Spatial transformers (Jaderberg et al., 2015): grids, the bilinear sampler with its gradients, and networks that learn where to look. */
@NullMarked
package ganscope.transformer;

import org.jspecify.annotations.NullMarked;
