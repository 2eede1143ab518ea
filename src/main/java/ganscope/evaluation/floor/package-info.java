/** What a perfect generator would reach with as many samples. */
@NullMarked
package ganscope.evaluation.floor;

import org.jspecify.annotations.NullMarked;
