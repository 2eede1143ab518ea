/** Presets: experiments with a name, a reason, and settings that work. */
@NullMarked
package ganscope.lesson;

import org.jspecify.annotations.NullMarked;
