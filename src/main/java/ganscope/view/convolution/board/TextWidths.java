package ganscope.view.convolution.board;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** How wide words are, each measured once: a frame has many of them. */
final class TextWidths {
    /** The size at which letters are measured. */
    private static final double MEASURE = 100;
    /** Sentences in which numbers change are forgotten from time to time. */
    private static final int MOST = 500;

    private static final Font PLAIN = Font.font(MEASURE);
    private static final Font BOLD = Font.font(null, FontWeight.BOLD, MEASURE);

    private final Map<String, Double> bold = new HashMap<>();
    private final Map<String, Double> plain = new HashMap<>();

    /** The width of a title in letters of this size. */
    double of(String title, double size) {
        return width(title, bold, BOLD) * size / MEASURE;
    }

    /** The width of a number in letters of size 1: all digits are equally wide. */
    double of(String number) {
        return width(number.replaceAll("\\d", "0"), plain, PLAIN) / MEASURE;
    }

    private static double width(String words, Map<String, Double> known, Font font) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(words, unknown -> {
            Text text = new Text(unknown);
            text.setFont(font);
            return text.getLayoutBounds().getWidth();
        });
    }
}
