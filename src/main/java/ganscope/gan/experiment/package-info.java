/** An experiment and its parts: specifications of both networks, constraints, layers in words, and the shapes they make. */
@NullMarked
package ganscope.gan.experiment;

import org.jspecify.annotations.NullMarked;
