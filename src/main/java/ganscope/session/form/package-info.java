/** How experiments are written in files and by paths: forms of records, values, targets and samples. */
@NullMarked
package ganscope.session.form;

import org.jspecify.annotations.NullMarked;
