/** The adversarial game: objectives, constraints, the experiment that names them, and one training step. */
@NullMarked
package ganscope.gan;

import org.jspecify.annotations.NullMarked;
