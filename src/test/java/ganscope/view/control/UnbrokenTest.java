package ganscope.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnbrokenTest {
    @ParameterizedTest
    @CsvSource({"斜率为 −2.09e−12。,2.09", "D = 2.09e−12 on real,2.09", "falls by −0.53 nats,0.53", "约 1.20e5 步,1.20"})
    void numbersStayInOneLine(String sentence, String digits) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(pieces(Unbroken.of(sentence), locale))
                    .filteredOn(piece -> piece.chars().anyMatch(Character::isDigit))
                    .singleElement()
                    .asString()
                    .contains(digits);
        }
        assertThat(Unbroken.of(sentence).replace("\uFEFF", "")).isEqualTo(sentence);
    }

    private static List<String> pieces(String text, Locale locale) {
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
