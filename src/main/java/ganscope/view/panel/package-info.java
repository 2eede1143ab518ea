/** The panels around the desk's charts: controls with their help, explanations, timeline, status, toolbar. */
@NullMarked
package ganscope.view.panel;

import org.jspecify.annotations.NullMarked;
