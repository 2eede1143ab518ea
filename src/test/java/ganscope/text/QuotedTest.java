package ganscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is quoted stays short, on one line and visible. */
class QuotedTest {
    @Test
    void ordinaryWordsStayAsTheyAre() {
        assertThat(Quoted.of("12.5kg")).isEqualTo("\"12.5kg\"");
        assertThat(Quoted.bare("Länge 长度")).isEqualTo("Länge 长度");
        assertThat(Quoted.file(Path.of("/home/me/four columns.csv"))).isEqualTo("four columns.csv");
        assertThat(Quoted.file(Path.of("/dev/fd/63"))).isEqualTo("/dev/fd/63");
    }

    @Test
    void controlCharactersAreShown() {
        assertThat(Quoted.of("a\u001b[31m\nb\u2028\u202e\u0000")).isEqualTo("\"a\\x1b[31m\\x0ab\\u2028\\u202e\\x00\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {59, 60, 61, 100, 100_000})
    void nothingIsLongerThanSixtyCharacters(int length) {
        for (String piece : new String[] {"x", "\u001b", "😀", "ab😀"}) {
            String words = piece.repeat(length);
            for (String shown :
                    new String[] {Quoted.bare(words), Quoted.file(Path.of("f" + words.replace('\0', 'x')))}) {
                assertThat(shown.length()).isLessThanOrEqualTo(Quoted.MOST);
                assertThat(shown).doesNotContainPattern("[\\p{Cntrl}]");
                assertThat(shown.codePoints().filter(point -> Character.getType(point) == Character.SURROGATE))
                        .isEmpty();
            }
        }
        assertThat(Quoted.bare("x".repeat(60))).hasSize(60).doesNotContain("…");
    }

    @Test
    void aLongFileNameKeepsItsEnding() {
        assertThat(Quoted.file(Path.of("n".repeat(200) + ".csv")))
                .hasSize(60)
                .endsWith(".csv")
                .contains("…");
    }
}
