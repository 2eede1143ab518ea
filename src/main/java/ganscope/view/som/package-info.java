/** The workspace of the self-organising map: a sheet that is laid into data without a judge. */
@NullMarked
package ganscope.view.som;

import org.jspecify.annotations.NullMarked;
