/** Charts on screen: painted beside the JavaFX thread, shown without copying. */
@NullMarked
package ganscope.view.chart;

import org.jspecify.annotations.NullMarked;
