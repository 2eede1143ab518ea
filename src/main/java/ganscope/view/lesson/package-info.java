/** Plays a lesson beside the charts: its pages, questions, claims with live numbers, and the words of the glossary. */
@NullMarked
package ganscope.view.lesson;

import org.jspecify.annotations.NullMarked;
