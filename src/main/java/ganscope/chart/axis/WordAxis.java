package ganscope.chart.axis;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** An axis of words: the first at 0, each 1 from the next. Where there is no room for all, every so many are written. */
final class WordAxis extends NumberAxis {
    private final transient List<String> words;

    WordAxis(String label, List<String> words) {
        super(label);
        this.words = List.copyOf(words);
        setAutoRange(false);
        setRange(new Range(-0.5, words.size() - 0.5));
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        FontMetrics metrics = g.getFontMetrics(getTickLabelFont());
        boolean upright = RectangleEdge.isLeftOrRight(edge);
        double room = (upright ? area.getHeight() : area.getWidth()) / words.size();
        double needed = upright
                ? metrics.getHeight()
                : words.stream().mapToInt(metrics::stringWidth).max().orElse(0) + metrics.getHeight();
        int every = (int) Math.max(1, Math.ceil(needed / Math.max(1, room)));
        List<NumberTick> ticks = new ArrayList<>();
        for (int i = 0; i < words.size(); i += every) {
            ticks.add(new NumberTick(
                    i, words.get(i), upright ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }
}
