package ganscope.view.transformer;

import ganscope.text.Numbers;
import ganscope.transformer.Footprint;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/**
 * The square between the middles of the four pixels, enlarged: the point cuts it into four, and the weight of each pixel is
 * the area of the part across from it. Beside it the sum.
 */
final class GlassPainter {
    private final GraphicsContext g;
    private final HandColors colors;
    private final HandLayout layout;
    private final Footprint footprint;

    GlassPainter(GraphicsContext g, HandColors colors, HandLayout layout, Footprint footprint) {
        this.g = g;
        this.colors = colors;
        this.layout = layout;
        this.footprint = footprint;
    }

    void paint() {
        HandLayout.Square glass = layout.glass();
        double across = footprint.column() - Math.floor(footprint.column());
        double down = footprint.row() - Math.floor(footprint.row());
        double x = glass.left() + across * glass.side();
        double y = glass.top() + down * glass.side();
        g.setFill(colors.line());
        g.fillRect(glass.left() - 1, glass.top() - 1, glass.side() + 2, glass.side() + 2);
        double largest = Math.max(
                1,
                footprint.taps().stream()
                        .mapToDouble(Footprint.Tap::value)
                        .max()
                        .orElse(1));
        double[][] corners = {
            {glass.left(), glass.top()},
            {glass.right(), glass.top()},
            {glass.left(), glass.bottom()},
            {glass.right(), glass.bottom()}
        };
        List<Footprint.Tap> taps = footprint.taps();
        for (int i = 0; i < taps.size(); i++) {
            // the part across from the pixel
            double[] corner = corners[taps.size() - 1 - i];
            double left = Math.min(x, corner[0]);
            double top = Math.min(y, corner[1]);
            double width = Math.abs(x - corner[0]);
            double height = Math.abs(y - corner[1]);
            g.setFill(colors.behindSource(taps.get(i).value() / largest));
            g.fillRect(left, top, width, height);
        }
        g.setFill(colors.grid());
        g.fillRect(x - 1, glass.top(), 2, glass.side());
        g.fillRect(glass.left(), y - 1, glass.side(), 2);
        g.fillOval(x - 6, y - 6, 12, 12);
        double letters = layout.type();
        for (int i = 0; i < taps.size(); i++) {
            double[] corner = corners[i];
            boolean right = i % 2 == 1;
            g.setFill(colors.ink());
            g.setTextBaseline(VPos.CENTER);
            g.setFont(Font.font(null, FontWeight.BOLD, letters));
            g.setTextAlign(right ? TextAlignment.LEFT : TextAlignment.RIGHT);
            g.fillText(Numbers.shortest(taps.get(i).value()), corner[0] + (right ? 0.5 : -0.5) * letters, corner[1]);
        }
        sum(letters);
    }

    /** A line for each pixel: weight × number. */
    private void sum(double letters) {
        HandLayout.Square glass = layout.glass();
        double left = glass.right() + 4 * letters;
        double line = Math.min(1.7 * letters, (glass.side() + letters) / 5);
        double top = glass.top() + glass.side() / 2 - 2 * line;
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(Font.font(letters));
        g.setFill(colors.ink());
        List<Footprint.Tap> taps = footprint.taps();
        for (int i = 0; i < taps.size(); i++) {
            Footprint.Tap tap = taps.get(i);
            g.fillText(
                    (i == 0 ? "V =  " : "  +  ") + weight(tap.weight()) + " · " + Numbers.shortest(tap.value())
                            + "  =  " + Numbers.shortest(tap.weight() * tap.value()),
                    left,
                    top + i * line);
        }
        g.setFont(Font.font(null, FontWeight.BOLD, 1.15 * letters));
        g.setFill(colors.result());
        g.fillText("V =  " + Numbers.shortest(footprint.value()), left, top + taps.size() * line);
    }

    private static String weight(double weight) {
        return Numbers.shortest(Math.rint(1000 * weight) / 1000);
    }
}
