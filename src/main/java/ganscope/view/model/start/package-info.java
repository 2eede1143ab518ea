/** What a start is asked for and remembers: options, files, the layout of the desk, progress in lessons. */
@NullMarked
package ganscope.view.model.start;

import org.jspecify.annotations.NullMarked;
