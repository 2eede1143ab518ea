/** Data while a person still draws or picks them: a density, points, columns of a table. */
@NullMarked
package ganscope.view.model.sketch;

import org.jspecify.annotations.NullMarked;
