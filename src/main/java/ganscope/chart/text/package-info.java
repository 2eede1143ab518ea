/** Letters of a chart: its words in the language of the desk, fonts and their fallbacks, and labels that fit. */
@NullMarked
package ganscope.chart.text;

import org.jspecify.annotations.NullMarked;
