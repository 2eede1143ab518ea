/** What the window knows and does, without any scene class: settings, commands, undo, findings, words. */
@NullMarked
package ganscope.view.model;

import org.jspecify.annotations.NullMarked;
