/** The cells of the desk's grid of charts: tools, menus, callouts, copies and files of one chart. */
@NullMarked
package ganscope.view.cell;

import org.jspecify.annotations.NullMarked;
