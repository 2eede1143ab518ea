/** The workspace of races: a few experiments on the same data from the same seed, by one clock. */
@NullMarked
package ganscope.view.race;

import org.jspecify.annotations.NullMarked;
