/** Commands that measure the program itself. */
@NullMarked
package ganscope.cli.bench;

import org.jspecify.annotations.NullMarked;
