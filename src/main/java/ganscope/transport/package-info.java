/** Optimal transport: Wasserstein distances in one and more dimensions, plans, potentials, and the entropic approximation. */
@NullMarked
package ganscope.transport;

import org.jspecify.annotations.NullMarked;
