/** What every part of the desk is given: its model, words and dialogues of files. */
@NullMarked
package ganscope.view.context;

import org.jspecify.annotations.NullMarked;
