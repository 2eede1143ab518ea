/** Topics of the workspace of convolutions, a demonstration each, and what they operate on. */
@NullMarked
package ganscope.view.convolution.topic;

import org.jspecify.annotations.NullMarked;
