package ganscope.chart.style;

import java.awt.BasicStroke;
import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * How a curve is drawn.
 *
 * @param color of the line
 * @param stroke of the line
 * @param fill of the area that the curve encloses; null = not filled
 */
public record Ink(Color color, BasicStroke stroke, @Nullable Color fill) {}
