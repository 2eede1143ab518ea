/** The worker that trains, its commands, and the files of a run. */
@NullMarked
package ganscope.session;

import org.jspecify.annotations.NullMarked;
