/** What is drawn: JFreeChart models in one style, and their pictures. No JavaFX. */
@NullMarked
package ganscope.chart;

import org.jspecify.annotations.NullMarked;
