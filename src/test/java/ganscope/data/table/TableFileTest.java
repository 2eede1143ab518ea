package ganscope.data.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ganscope.data.Samples;
import ganscope.data.Samples1D;
import ganscope.data.Samples2D;
import ganscope.data.taken.ColumnChoice;
import ganscope.data.taken.ColumnWish;
import ganscope.data.taken.LeftOut;
import ganscope.data.taken.TakenData;
import ganscope.text.Language;
import ganscope.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of table that people have gives the same numbers; what is no table is refused in one sentence. */
class TableFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("data.csv"), text);
    }

    private static TakenData take(Path file) throws BadSampleFile {
        return new ColumnChoice(TableFile.read(file), ColumnWish.NONE).take(10);
    }

    private TakenData take(String text) throws IOException {
        return take(file(text));
    }

    @Test
    void oneColumnIsATargetOnTheLine() throws IOException {
        Samples samples = take("3\n1.5\n-2e1\n").samples();
        assertThat(samples).isInstanceOf(Samples1D.class);
        assertThat(samples.values()).containsExactly(-20, 1.5, 3);
        assertThat(samples.source()).endsWith("data.csv");
    }

    /** The same four numbers, in the forms of many programs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5,2\n3,4.25\n",
                "1.5;2\r\n3;4.25",
                "1.5;2\r3;4.25\r",
                "1.5\t2\n\n3\t4.25\n\n",
                "1.5|2\n3|4.25\n",
                "1.5 2\n3 4.25\n",
                "   1.5     2\n   3.0   4.25\n",
                " 1.5 \t 2\n 3\t4.25 \n",
                "x,y\n1.5,2\n3,4.25\n",
                "x y\n1.5 2\n3 4.25\n",
                "\"x one\";y\n\"1.5\"; 2 \n3;4.25\n",
                "'x','y'\n'1.5','2'\n'3','4.25'\n",
                "\"x\", \"y\"\n\"1.5\", \"2\"\n\"3\", \"4.25\"\n",
                "\uFEFF1.5,2\n3,4.25\n",
                "\uFEFFx,y\n1.5,2\n   \n3,4.25\n",
                "// made by hand\n1.5 2\n3 4.25\n",
                "# made by hand\n1.5,2\n# again\n3,4.25\n",
                "% Matlab\n1.5 2\n  % again\n3 4.25\n",
                "1.5 2 # first\n3 4.25 # second\n",
                "y,x\n+1.5,2.\n3,4.25\n",
                "1.5,2,\n3,4.25,\n",
                "x,y\n1.5,2,\n3,4.25,\n",
                "x,y,\n1.5,2,,,\n3,4.25,\n",
                "1,5;2\n3;4,25\n",
                "1,5\t2\n3\t4,25\n",
                "1,5 2\n3 4,25\n",
                "\"1,5\",\"2\"\n\"3\",\"4,25\"\n",
                "1.500000000000000000e+00 2.000000000000000000e+00\n3.000000000000000000e+00 4.250000000000000000e+00\n",
                "1.5D+00 2.0D0\n3d0 .425D+01\n",
                "sep=;\n1.5;2\n3;4.25\n",
                "sep=,\nx,y\n1.5,2\n3,4.25\n",
                "\"\",\"x\",\"y\"\n\"1\",1.5,2\n\"2\",3,4.25\n",
                "\"x\" \"y\"\n\"1\" 1.5 2\n\"2\" 3 4.25\n",
                "x\ty\na\t1.5\t2\nb\t3\t4.25\n",
                ",x,y\n0,1.5,2\n1,3,4.25\n",
                "Unnamed: 0,x,y\n0,1.5,2\n1,3,4.25\n",
                ",0,1\n0,1.5,2\n1,3,4.25\n",
                "id;x;y\n17;1.5;2\n4;3;4.25\n",
                "name,x,y\n\"Bell, Ann\",1.5,2\n\"Roe, Jo\",3,4.25\n",
                "name;x;y\nBell, Ann;1,5;2\nRoe, Jo;3;4,25\n",
                "when,x,y\n2024-01-31 12:00:00,1.5,2\n2024-02-01 12:00:00,3,4.25\n",
                "day;x;y\n31.01.2024;1,5;2\n01.02.2024;3;4,25\n",
                "1.5 2 \"chevrolet malibu\"\n3 4.25\t\"buick 320\"\n",
                "x,y,ok\n1.5,2,TRUE\n3,4.25,FALSE\n",
                "@RELATION t\n@ATTRIBUTE x NUMERIC\n@ATTRIBUTE 'y z' REAL\n@ATTRIBUTE class {0,1}\n\n@DATA\n1.5,2,0\n3,4.25,1\n",
                "% c\n@relation 't t'\n@attribute x real\n@attribute y integer\n@data\n1.5\t2\n3\t4.25\n",
                "@relation t\n@attribute x real\n@attribute y real\n@data\n{0 1.5, 1 2}\n{0 3,1 4.25}\n",
                "# Created by Octave\n# name: m\n# type: matrix\n# rows: 2\n# columns: 2\n 1.5 2\n 3 4.25\n\n\n",
                "#,x,y\n1,1.5,2\n2,3,4.25\n"
            })
    void everyFormOfTableGivesTheSameNumbers(String text) throws IOException {
        TakenData taken = take(text);
        assertThat(taken.values()).as(taken.sentence()).containsExactly(1.5, 2, 3, 4.25);
        assertThat(taken.rowsLeftOut()).isZero();
    }

    @Test
    void rowsAfterATextAboveTheTableAreTaken() throws IOException {
        TakenData taken = take("Plants of the garden, 2024\nMeasured by hand\n\nlength,mass\n1,2\n3,4\n5,7\n");
        assertThat(taken.columns()).containsExactly("length", "mass");
        assertThat(taken.rows()).isEqualTo(3);
        assertThat(taken.sentence()).contains("lines of words above the table: 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8", "UTF-32LE"})
    void lettersWithAByteOrderMarkAreUnderstood(String charset) throws IOException {
        Path file = folder.resolve("wide.csv");
        Files.write(file, "\uFEFFLänge;y\n1;2\n3;4\n".getBytes(Charset.forName(charset)));
        assertThat(take(file).columns()).containsExactly("Länge", "y");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, Länge, 长度", "windows-1252, Länge, Größe", "GB18030, 长度, 质量", "UTF-16LE, Länge, y"})
    void lettersWithoutAMarkAreUnderstood(String charset, String first, String second) throws IOException {
        Path file = folder.resolve("letters.csv");
        Files.write(file, (first + "," + second + "\n1,2\n3,4\n").getBytes(Charset.forName(charset)));
        assertThat(take(file).columns()).containsExactly(first, second);
    }

    @Test
    void aFilePackedByGzipIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("x,y\n1,2\n3,4\n".getBytes(StandardCharsets.US_ASCII));
        }
        Path file = Files.write(folder.resolve("data.csv.gz"), packed.toByteArray());
        assertThat(take(file).values()).containsExactly(1, 2, 3, 4);
    }

    /** '/' stands for a new line; what is expected: columns, rows, rows left out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x,y/1,2/NA,3/4,/nan,NaN/5,6 | x,y | 2 | 3",
                "a;b/1;?/2;3/-;4/5;. | a,b | 1 | 3",
                "1 NaN/2 3/NA 4 | 1,2 | 1 | 2",
                "x,label/1,a/2,b/,c | x | 2 | 1",
                "n/1/2/3/4 | n | 4 | 0",
                "n,x/1,5/2,6/3,9 | x | 3 | 0",
                "5,1.5/1,2.5/2,3.5 | 1,2 | 3 | 0",
                "1,1.5/2,2.5/3,3.5/4,4.5/5,5.5 | 2 | 5 | 0",
                "x,1stFloor/1,2/3,5 | x,1stFloor | 2 | 0",
                "0,1/1.5,2.5/3.5,4.5 | 0,1 | 2 | 0",
                "country,1990,1991,1992/Fiji,1.5,2,3/Togo,4,5,6 | 1990,1991,1992 | 2 | 0",
                "1.5 2.5 3.5 4.5 | 1 | 4 | 0",
                "Wert/3,6/12,25/4 | Wert | 3 | 0",
                "p;v/1.234,5;7/2.345.678,25;8 | p,v | 2 | 0",
                "p;v/1 234,5;7/345;8 | p,v | 2 | 0",
                "x,y,x/1,2,3/4,5,6 | x,y,x | 2 | 0",
                "index/4/9/2 | index | 3 | 0"
            })
    void columnsAreFoundByTheirValues(String text, String columns, int rows, int left) throws IOException {
        TakenData taken = take(text.replace('/', '\n') + "\n");
        assertThat(String.join(",", taken.columns())).isEqualTo(columns);
        assertThat(taken.rows()).isEqualTo(rows);
        assertThat(taken.rowsLeftOut()).isEqualTo(left);
    }

    @Test
    void thousandsAreReadWhereOneNumberSaysWhatTheyAre() throws IOException {
        assertThat(take("a;b\n1,234,567;1\n2,345;2\n").values()).containsExactly(1234567, 1, 2345, 2);
        assertThat(take("a;b\n1,234.5;1\n2,345;2\n").values()).containsExactly(1234.5, 1, 2345, 2);
        assertThat(take("a;b\n1.234,5;1\n2.345;2\n").values()).containsExactly(1234.5, 1, 2345, 2);
        assertThat(take("a;b\n1'234.5;1\n2'345;2\n").values()).containsExactly(1234.5, 1, 2345, 2);
        assertThat(take("a;b\n1,234;1,5\n2,345;2\n").values()).containsExactly(1.234, 1.5, 2.345, 2);
    }

    /** '/' stands for a new line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1/2/abc/4 | data.csv, line 3, column 1: found \"abc\", but only a finite decimal number such as 12.5 or 3e-2 is allowed.",
                "inf/3/4 | data.csv, line 1, column 1: found \"inf\", but only a finite decimal number such as 12.5 or 3e-2 is allowed.",
                "1/1e999 | data.csv, line 2, column 1: found \"1e999\", but only a finite decimal number such as 12.5 or 3e-2 is allowed.",
                "1/1f | data.csv, line 2, column 1: found \"1f\", but only a finite decimal number such as 12.5 or 3e-2 is allowed.",
                "1/2-3 | data.csv, line 2, column 1: found \"2-3\", but only a finite decimal number such as 12.5 or 3e-2 is allowed.",
                "1;2;3/4;5;6/7;8/9;0;1 | data.csv, line 3: columns found: 2, but 3 in most rows, and every row needs as many.",
                "1,2,3/4,5,6/7,8,9,10/9,0,1 | data.csv, line 3: columns found: 4, but 3 in most rows, and every row needs as many.",
                "1,2/3,4/5/6,7/8,9 | data.csv, line 3: columns found: 1, but 2 in most rows, and every row needs as many.",
                "1O0/112/236 | data.csv, line 1: \"1O0\" is no number and no name of a column either (a name has no digit first).",
                "\"1/2/3 | data.csv, line 1: \"\"1\" is no number and no name of a column either (a name has no digit first).",
                "3,6/5/12,25 | data.csv, line 1: \"3,6\" may be one number or two; --decimal=, reads one, with a decimal comma, and --decimal=. two.",
                "3,60/12,25 | data.csv, line 1: \"3,60\" may be one number or two; --decimal=, reads one, with a decimal comma, and --decimal=. two.",
                "a;b/3,600;1/9,172;2 | data.csv, line 2: the comma in \"3,600\" may be a decimal one or set thousands apart; add --decimal=, or --decimal=. for thousands.",
                "name,town/Ann,Rome/Jo,Oslo | data.csv has no column of numbers, only of words, dates or nothing.",
                "x,y/1,/,2 | data.csv: no row has a number in every one of the columns x, y.",
                "x/ | data.csv holds no numbers, but at least one row of them is needed.",
                "// | data.csv holds no numbers, but at least one row of them is needed.",
                "5/5/5 | data.csv cannot be a target: values: all rows are the same (at least 2 distinct ones).",
                "5 | data.csv cannot be a target: values: 1 numbers (at least 2 rows of 1).",
                "5/1e31 | data.csv cannot be a target: values: 1.0E31 in row 2 (finite, from -1.0E30 to 1.0E30)."
            })
    void aBadFileIsNamedWithLineColumnAndWhatIsAllowed(String text, String message) {
        assertThatThrownBy(() -> take(text.replace('/', '\n')).samples())
                .isInstanceOf(BadSampleFile.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": [1, 2]} | JSON",
                "[[1, 2], [3, 4]] | JSON",
                "<!DOCTYPE html><html> | a web page (HTML)",
                "<?xml version='1.0'?> | an XML file",
                "%PDF-1.7 | a PDF document",
                "PAR1 | a Parquet, Arrow or Feather file",
                "MATLAB 5.0 MAT-file | a Matlab file",
                "SQLite format 3 | a database",
                "{\\rtf1 | a text document (RTF)",
                "BZh91AY | a packed file",
                "GIF89a | a picture",
                "RDX3 | a file of R objects"
            })
    void otherFormatsAreNamedWithWhatToDo(String text, String name) {
        assertThatThrownBy(() -> take(text))
                .isInstanceOf(BadSampleFile.class)
                .hasMessageStartingWith("data.csv is " + name + ", which is no table of numbers; ")
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void noBytesOfABinaryFileAreShown() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        Path file = Files.write(folder.resolve("noise.dat"), bytes);
        assertThatThrownBy(() -> take(file))
                .hasMessage("noise.dat is binary data, which is no table of numbers; save its numbers as CSV.");
    }

    @Test
    void missingFilesAndFoldersAreSaidSo() {
        assertThatThrownBy(() -> take(folder.resolve("none.csv"))).hasMessage("none.csv: there is no such file.");
        assertThatThrownBy(() -> take(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> take("")).hasMessageContaining("is empty");
    }

    @Test
    void columnsAreChosenByNameOrNumber() throws IOException {
        DataTable table = TableFile.read(file("id,a,b,c,w\n1,2,3,x,0.5\n2,5,6,y,0.25\n"));
        assertThat(choose(table, List.of("b", "2"), Optional.of("W")).values()).containsExactly(3, 2, 6, 5);
        TakenData taken = choose(table, List.of("b"), Optional.of("w"));
        assertThat(taken.weights()).containsExactly(0.5, 0.25);
        assertThat(taken.leftOut())
                .containsEntry("id", LeftOut.ROW_NUMBERS)
                .containsEntry("a", LeftOut.NOT_CHOSEN)
                .containsEntry("c", LeftOut.TEXT)
                .containsEntry("w", LeftOut.WEIGHTS);
        assertThatThrownBy(() -> choose(table, List.of("q"), Optional.empty()))
                .hasMessage("data.csv has no column \"q\"; it has id, a, b, c, w.");
        assertThatThrownBy(() -> choose(table, List.of("c"), Optional.empty()))
                .hasMessageContaining("line 2", "\"c\"", "\"x\"");
        assertThatThrownBy(() -> choose(table, List.of("a", "2"), Optional.empty()))
                .hasMessageContaining("twice");
    }

    private static TakenData choose(DataTable table, List<String> columns, Optional<String> weights)
            throws BadSampleFile {
        return new ColumnChoice(table, new ColumnWish(columns, weights, Optional.empty())).take(2);
    }

    @Test
    void rowsKeepTheirWeightsAndThoseOfWeightZeroAreLeftOut() throws IOException {
        DataTable table = TableFile.read(file("x,w\n1,0\n7,0.1\n2,3e-9\n5,\n"));
        TakenData taken = choose(table, List.of("x"), Optional.of("w"));
        assertThat(taken.samples().values()).containsExactly(2, 7);
        assertThat(taken.samples().weights()).containsExactly(3e-9, 0.1);
        assertThat(taken.rowsLeftOut()).isEqualTo(1);
        assertThat(taken.weightless()).isEqualTo(1);
        assertThat(taken.sentence())
                .isEqualTo(
                        "Took x (3 rows); left out w (weights); left out 1 row with a missing number; 1 row of weight 0 does "
                                + "not count; rows count by their weights.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | -1 | data.csv, row 2 of numbers: the weight is -1.0, but only numbers of at least 0 are allowed.",
                "0 | 0 | data.csv: every weight is 0, but at least one must be positive.",
                "2 | 1e31 | data.csv cannot be a target: weights: 1.0E31 in row 2 (above 0, at most 1.0E30)."
            })
    void weightsThatAreNoneAreRefused(String first, String second, String sentence) throws IOException {
        DataTable table = TableFile.read(file("x,w\n1," + first + "\n2," + second + "\n"));
        assertThatThrownBy(() -> choose(table, List.of("x"), Optional.of("w")).samples())
                .hasMessage(sentence);
    }

    @Test
    void whatWasTakenIsSaidInBothLanguages() throws IOException {
        TakenData taken = take("rownames,eruptions,waiting\n1,3.6,79\n2,1.8,NA\n3,3.333,74\n");
        assertThat(taken.sentence())
                .isEqualTo("Took eruptions, waiting (2 rows); left out rownames (row numbers); left out 1 row with a "
                        + "missing number.");
        assertThat(taken.words().text(Words.in(Language.CHINESE)))
                .isEqualTo("已取 eruptions, waiting（2 行）；略去 rownames（行号）；略去 1 行缺数字的数据。");
        TakenData comma = take("x;y\n1,5;2\n3;4\n");
        assertThat(comma.sentence()).isEqualTo("Took x, y (2 rows); commas were read as decimal points.");
        assertThat(comma.samples()).isInstanceOf(Samples2D.class);
    }
}
