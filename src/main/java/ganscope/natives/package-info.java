/** Who may make the operating system load native libraries, and when. */
@NullMarked
package ganscope.natives;

import org.jspecify.annotations.NullMarked;
