package ganscope.text;

import static org.assertj.core.api.Assertions.assertThat;

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
}
