/** Layers and their shapes: forward, backward, forward mode, and the second-order pass of each kind. */
@NullMarked
package ganscope.nn.layer;

import org.jspecify.annotations.NullMarked;
