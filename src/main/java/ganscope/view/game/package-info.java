/** The workspace of the Dirac-GAN: one parameter against one. */
@NullMarked
package ganscope.view.game;

import org.jspecify.annotations.NullMarked;
