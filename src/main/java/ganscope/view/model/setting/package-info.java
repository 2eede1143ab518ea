/** Settings of an experiment as typed values: kind, scale, section, how each is read and set. */
@NullMarked
package ganscope.view.model.setting;

import org.jspecify.annotations.NullMarked;
