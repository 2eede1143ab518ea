package ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void oneColumnIsATargetOnTheLine() throws IOException {
        Samples samples = SampleFile.read(file("3\n1.5\n-2e1\n"));
        assertThat(samples).isInstanceOf(Samples1D.class);
        assertThat(samples.values()).containsExactly(-20, 1.5, 3);
        assertThat(samples.source()).endsWith("data.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2\n3,4\n",
                "1;2\r\n3;4",
                "1\t2\n\n3\t4\n\n",
                "x,y\n1,2\n3,4\n",
                "\"x one\";y\n\"1\"; 2 \n3;4\n",
                "\uFEFF1,2\n3,4\n",
                "\uFEFFx,y\n1,2\n   \n3,4\n",
                "# made by hand\n1,2\n# again\n3,4\n",
                ",x\n+1,2.\n3,4\n"
            })
    void delimiterHeaderBlankLinesCommentsAndByteOrderMarkAreUnderstood(String text) throws IOException {
        Samples samples = SampleFile.read(file(text));
        assertThat(samples).isInstanceOf(Samples2D.class);
        assertThat(samples.values()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void utf16WithAByteOrderMarkIsUnderstood() throws IOException {
        Path file = folder.resolve("wide.csv");
        Files.write(file, "\uFEFFx;y\n1;2\n3;4\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(SampleFile.read(file).values()).containsExactly(1, 2, 3, 4);
    }

    /** '/' stands for a new line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1/2/abc/4 | data.csv, line 3, column 1: found \"abc\", but only a finite decimal number such as 12.5 or 3e-2 is allowed.",
                "a,b/1,2//3, | data.csv, line 4, column 2: found nothing, but only a finite decimal number such as 12.5 or 3e-2 is allowed.",
                "1/NaN/3 | data.csv, line 2, column 1: found \"NaN\", but only a finite decimal number such as 12.5 or 3e-2 is allowed.",
                "inf/3 | data.csv, line 1, column 1: found \"inf\", but only a finite decimal number such as 12.5 or 3e-2 is allowed.",
                "1/1e999 | data.csv, line 2, column 1: found \"1e999\", but only a finite decimal number such as 12.5 or 3e-2 is allowed.",
                "1/1f | data.csv, line 2, column 1: found \"1f\", but only a finite decimal number such as 12.5 or 3e-2 is allowed.",
                "1/2-3 | data.csv, line 2, column 1: found \"2-3\", but only a finite decimal number such as 12.5 or 3e-2 is allowed.",
                "1;2/3,5;4 | data.csv, line 2, column 1: found \"3,5\", but only a finite decimal number such as 12.5 or 3e-2 is allowed.",
                "1,2/3 | data.csv, line 2: found 1 columns, but the first row has 2 and every row needs as many.",
                "1,2/3,4,5 | data.csv, line 2: found 3 columns, but the first row has 2 and every row needs as many.",
                "1,2,3/4,5,6 | data.csv, line 1: found 3 columns, but 1 to 2 columns of numbers are allowed.",
                "x/ | data.csv holds no numbers, but at least one row of them is needed.",
                "// | data.csv holds no numbers, but at least one row of them is needed.",
                "5/5/5 | data.csv cannot be a target: values: all rows are the same (at least 2 distinct ones).",
                "5 | data.csv cannot be a target: values: 1 numbers (at least 2 rows of 1).",
                "1e31/5 | data.csv cannot be a target: values: 1.0E31 in row 1 (finite, from -1.0E30 to 1.0E30).",
                "1700000000/1700000001 | data.csv cannot be a target: values: they differ by 0.5 around 1.7E9 (single precision needs more; subtract a constant first)."
            })
    void aBadFileIsNamedWithLineColumnAndWhatIsAllowed(String text, String message) {
        assertThatThrownBy(() -> SampleFile.read(file(text.replace('/', '\n'))))
                .isInstanceOf(BadSampleFile.class)
                .hasMessage(message);
    }

    @Test
    void missingFilesFoldersAndBrokenQuotesAreSaidSo() throws IOException {
        assertThatThrownBy(() -> SampleFile.read(folder.resolve("none.csv")))
                .isInstanceOf(BadSampleFile.class)
                .hasMessage("none.csv: there is no such file.");
        assertThatThrownBy(() -> SampleFile.read(folder))
                .isInstanceOf(BadSampleFile.class)
                .hasMessageContaining("is a folder");
        Path broken = file("1\n\"2\"x\n3\n");
        assertThatThrownBy(() -> SampleFile.read(broken)).isInstanceOf(BadSampleFile.class);
    }

    @Test
    void aTableKeepsHeaderOrderAndAnyNumberOfColumns() throws IOException {
        NumberTable table = SampleFile.readTable(file("x, y ,weight\n3,4,0.5\n1,2,0.25\n"), 10);
        assertThat(table.header()).containsExactly("x", "y", "weight");
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.at(1, 2)).isEqualTo(0.25);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("data.csv"), text);
    }
}
