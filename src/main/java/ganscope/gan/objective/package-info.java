/** Objectives: what both players minimise, with formula, source and equilibrium; f-divergences. */
@NullMarked
package ganscope.gan.objective;

import org.jspecify.annotations.NullMarked;
