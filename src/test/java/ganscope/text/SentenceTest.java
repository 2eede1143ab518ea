package ganscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void aSentenceEndsWithOneStop() {
        assertThat(Sentence.of("steps: 0 (at least 1)")).isEqualTo("steps: 0 (at least 1).");
        assertThat(Sentence.of("steps: 0 (at least 1).")).isEqualTo("steps: 0 (at least 1).");
        assertThat(Sentence.of("rign8; did you mean ring8?")).isEqualTo("rign8; did you mean ring8?");
    }

    @Test
    void aSentenceIsOneLine() {
        assertThat(Sentence.of("a\r\nb?")).isEqualTo("a\\x0d\\x0ab?");
    }

    @Test
    void aLongSentenceKeepsItsStartAndItsEnd() {
        for (String foreign : new String[] {"x", "\u001b", "😀"}) {
            assertThat(Sentence.of("file.json: " + foreign.repeat(60_000) + "; did you mean b?"))
                    .startsWith("file.json: ")
                    .endsWith("; did you mean b?")
                    .hasSizeLessThanOrEqualTo(Sentence.LONGEST);
        }
    }

    /** A list torn in its middle shows two halves of names that nobody knows. */
    @Test
    void aLongListSaysItsFirstNamesAndHowManyMoreThereAre() {
        List<String> names =
                IntStream.rangeClosed(1, 40).mapToObj(i -> "name_" + i).toList();
        String sentence =
                Sentence.of("metric: \"nmae\" (one of " + String.join(", ", names) + "); did you mean name_1?");
        assertThat(sentence)
                .startsWith("metric: \"nmae\" (one of name_1, name_2, ")
                .endsWith("); did you mean name_1?")
                .doesNotContain("…")
                .hasSizeBetween(Sentence.LONGEST - 12, Sentence.LONGEST);
        int shown = sentence.split("name_\\d+[, ]", -1).length - 1;
        assertThat(sentence).contains("name_" + shown + " and " + (40 - shown) + " more)");
    }

    @Test
    void aListThatFitsStaysWhole() {
        assertThat(Sentence.of("\"x\" (one of a, b, c, d, e, f, g, h)"))
                .isEqualTo("\"x\" (one of a, b, c, d, e, f, g, h).");
    }
}
