/** Entry point and composition root: wires the rooms together and decides nothing itself. */
@NullMarked
package ganscope.app;

import org.jspecify.annotations.NullMarked;
