/** The Dirac-GAN: adversarial training of one parameter against one, exactly. */
@NullMarked
package ganscope.game;

import org.jspecify.annotations.NullMarked;
