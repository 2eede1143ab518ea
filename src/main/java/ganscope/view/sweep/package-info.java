/** Sweeps as a workspace: a map of what came of every combination of some settings, which fills while they train. */
@NullMarked
package ganscope.view.sweep;

import org.jspecify.annotations.NullMarked;
