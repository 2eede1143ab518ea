/** The samples that are measured, and what is read off them: modes, slopes, scores, classes, pairs. */
@NullMarked
package ganscope.evaluation.sample;

import org.jspecify.annotations.NullMarked;
