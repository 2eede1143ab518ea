/** The window around all workspaces: what they share, and which one is shown. */
@NullMarked
package ganscope.view.shell;

import org.jspecify.annotations.NullMarked;
