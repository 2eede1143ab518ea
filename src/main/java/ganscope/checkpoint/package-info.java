/** The file that a run is saved to and goes on from. */
@NullMarked
package ganscope.checkpoint;

import org.jspecify.annotations.NullMarked;
