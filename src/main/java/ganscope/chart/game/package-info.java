/** Charts of the game of two numbers: its phase portrait, eigenvalues and responses. */
@NullMarked
package ganscope.chart.game;

import org.jspecify.annotations.NullMarked;
