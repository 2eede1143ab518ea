/** Seeded random streams, one a purpose, whose state can be saved and restored. */
@NullMarked
package ganscope.random;

import org.jspecify.annotations.NullMarked;
