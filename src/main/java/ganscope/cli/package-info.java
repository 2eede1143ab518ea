/** The command line: one picocli command a file; results on standard output, progress and log on standard error. */
@NullMarked
package ganscope.cli;

import org.jspecify.annotations.NullMarked;
