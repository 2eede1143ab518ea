/** Kept moments of a run: what its charts showed, and states from which it goes on exactly, within a budget of memory. */
@NullMarked
package ganscope.timeline;

import org.jspecify.annotations.NullMarked;
