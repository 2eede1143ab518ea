/** What commands are told: options in groups, words for settings, files of points and grids. */
@NullMarked
package ganscope.cli.option;

import org.jspecify.annotations.NullMarked;
