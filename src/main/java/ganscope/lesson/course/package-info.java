/** Lessons as records: chapters, questions, experiments to set up, and claims that a run can check. */
@NullMarked
package ganscope.lesson.course;

import org.jspecify.annotations.NullMarked;
