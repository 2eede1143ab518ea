/** Time on the desk: moments of a run, the run beside it, slow motion. */
@NullMarked
package ganscope.view.model.time;

import org.jspecify.annotations.NullMarked;
