/** What a generator must imitate and what it starts from: target distributions, latent priors, files of samples. */
@NullMarked
package ganscope.data;

import org.jspecify.annotations.NullMarked;
