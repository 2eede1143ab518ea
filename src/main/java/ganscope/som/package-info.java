/** The self-organising map (Kohonen, 1982), on plain arrays. */
@NullMarked
package ganscope.som;

import org.jspecify.annotations.NullMarked;
