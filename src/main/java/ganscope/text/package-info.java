/** Words and numbers as people read them, in each language, and foreign words inside them; knows no screen. */
@NullMarked
package ganscope.text;

import org.jspecify.annotations.NullMarked;
