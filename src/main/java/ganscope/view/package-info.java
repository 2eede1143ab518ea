/** The window: view models without scene classes, and panes that show them. */
@NullMarked
package ganscope.view;

import org.jspecify.annotations.NullMarked;
