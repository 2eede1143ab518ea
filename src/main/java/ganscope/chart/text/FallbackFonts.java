package ganscope.chart.text;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Fonts that step in, character by character, where the font of a text lacks one: Chinese letters among Latin ones, a
 * minus sign among Chinese ones. A character that no font has is left to the font of the text. Safe for any thread.
 */
public final class FallbackFonts {
    private final List<Font> first;
    private final Supplier<List<Font>> others;
    /** For characters of the other fonts: looking through all of them takes a while. */
    private final Map<Integer, List<Font>> found = new ConcurrentHashMap<>();

    /**
     * The fonts to turn to.
     *
     * @param first looked at in this order
     * @param others looked at for what none of the first has
     */
    FallbackFonts(List<Font> first, Supplier<List<Font>> others) {
        this.first = List.copyOf(first);
        this.others = others;
    }

    /** A piece of a text and the font to write it in. */
    record Run(String text, Font font) {}

    /** Whether a font has every character of a text, so that nothing has to step in. */
    static boolean covers(Font font, String text) {
        return font.canDisplayUpTo(text) < 0;
    }

    /** The text in pieces, each in one font: wherever possible in the given one, else in the same style and size. */
    List<Run> runs(String text, Font font) {
        if (covers(font, text)) {
            return List.of(new Run(text, font));
        }
        List<Run> runs = new ArrayList<>();
        Font present = font;
        int start = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            Font next = joins(character) ? present : of(character, font);
            if (next != present && i > start) {
                runs.add(new Run(text.substring(start, i), present));
                start = i;
            }
            present = next;
        }
        runs.add(new Run(text.substring(start), present));
        return runs;
    }

    private Font of(int character, Font font) {
        if (font.canDisplay(character)) {
            return font;
        }
        for (Font other : first) {
            if (other.canDisplay(character)) {
                return other.deriveFont(font.getStyle(), font.getSize2D());
            }
        }
        List<Font> having = found.computeIfAbsent(
                character,
                wanted -> others.get().stream()
                        .filter(other -> other.canDisplay(wanted))
                        .limit(1)
                        .toList());
        return having.isEmpty() ? font : having.getFirst().deriveFont(font.getStyle(), font.getSize2D());
    }

    /** Accents and joiners belong to the letter before them. */
    private static boolean joins(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
