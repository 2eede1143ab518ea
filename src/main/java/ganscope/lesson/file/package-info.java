/** Lessons as files: YAML with both languages in one place, read strictly. */
@NullMarked
package ganscope.lesson.file;

import org.jspecify.annotations.NullMarked;
