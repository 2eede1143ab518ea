package ganscope.view.model.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import ganscope.text.Language;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import ganscope.view.model.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutFileTest {
    private static final DeskLayout FIRST = DeskLayout.first();
    private static final String GOOD = """
            {"theme":"DARK","language":"CHINESE","width":1000,"height":700,"maximized":false,"controls":true,
             "explanations":false,"open":["DATA"],"line":["LOSSES"],"plane":["FIELD"]}""";

    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("layout.json"), content);
    }

    private static LayoutFile.Found read(Path file) {
        return new LayoutFile(file).read(FIRST);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        DeskLayout layout = read(file(GOOD)).layout();
        assertThat(layout.theme()).isEqualTo(Theme.DARK);
        Path other = folder.resolve("new").resolve("layout.json");
        new LayoutFile(other).write(layout);
        assertThat(read(other).layout()).isEqualTo(layout);
        assertThat(read(other).problem()).isEmpty();
    }

    @Test
    void withoutAFileTheFirstLayoutOpensAndNothingIsSaid() {
        LayoutFile.Found found = read(folder.resolve("none").resolve("layout.json"));
        assertThat(found.layout()).isEqualTo(FIRST);
        assertThat(found.problem()).isEmpty();
        assertThat(folder.resolve("none")).doesNotExist();
    }

    /** Each is the good layout with one thing in it changed, or something else altogether. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{\"theme\":\"DARK\"}",
                "{\"theme\":null}",
                "[\"theme\"]",
                "\"theme\": 3",
                "{\"theme\":\"DARK\",\"width\":1000,",
                "width\":1000 -> width\":\"NaN\"",
                "width\":1000 -> width\":NaN",
                "width\":1000 -> width\":1e400",
                "width\":1000 -> width\":-1000",
                "width\":1000 -> width\":99999",
                "width\":1000 -> width\":\"wide\"",
                "width\":1000 -> width\":null",
                "height\":700 -> height\":0",
                "height\":700 -> height\":[700]",
                "DARK -> PLAID",
                "CHINESE -> KLINGON",
                "[\"LOSSES\"] -> []",
                "[\"LOSSES\"] -> [null]",
                "[\"LOSSES\"] -> [\"NO_CHART\"]",
                "[\"LOSSES\"] -> null",
                "[\"FIELD\"] -> []",
                "[\"DATA\"] -> [null]",
                "[\"DATA\"] -> 7"
            })
    void aDamagedLayoutIsSaidAndReplacedWhenTheWindowCloses(String damage) throws IOException {
        String[] change = damage.split(" -> ", 2);
        Path file = file(change.length == 2 ? GOOD.replace(change[0], change[1]) : damage);
        assertThat(Files.readString(file)).isNotEqualTo(GOOD);
        LayoutFile layout = new LayoutFile(file);
        LayoutFile.Found found = layout.read(FIRST);
        assertThat(found.layout()).isEqualTo(FIRST);
        assertThat(found.line().orElseThrow())
                .doesNotContain("\n")
                .hasSizeLessThan(200)
                .contains("layout.json");
        layout.write(FIRST);
        assertThat(read(file).problem()).isEmpty();
    }

    @Test
    void tooManyChartsAreNone() throws IOException {
        String thirteen = "\"LOSSES\",".repeat(DeskLayout.MOST_CHARTS) + "\"LOSSES\"";
        assertThat(read(file(GOOD.replace("[\"LOSSES\"]", "[" + thirteen + "]")))
                        .problem())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x,y\n1,2\n", "{\"batch\":64}", "not json", "[1,2]", "{\"a\":[[[[", "3"})
    void aFileThatHoldsSomethingElseIsNeverWritten(String content) throws IOException {
        Path file = file(content);
        LayoutFile layout = new LayoutFile(file);
        assertThat(layout.read(FIRST).line().orElseThrow()).contains("something else");
        layout.write(FIRST);
        assertThat(file).hasContent(content);
    }

    @Test
    void aFileLargerThanAnyLayoutIsNotReadToItsEnd() throws IOException {
        Path file = file(GOOD + " ".repeat(2 << 20));
        assertThat(read(file).problem()).isPresent();
    }

    @Test
    void aFolderStaysAFolder() throws IOException {
        LayoutFile layout = new LayoutFile(folder);
        assertThat(layout.read(FIRST).line().orElseThrow()).contains("no ordinary file");
        layout.write(FIRST);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/null", "/dev/zero", "/dev/full", "/dev/tty"})
    void aDeviceIsNeitherReadNorWritten(String device) throws IOException {
        Path path = Path.of(device);
        assumeThat(path).exists();
        LayoutFile layout = new LayoutFile(path);
        LayoutFile.Found found = layout.read(FIRST);
        assertThat(found.layout()).isEqualTo(FIRST);
        assertThat(found.line().orElseThrow()).contains(device);
        layout.write(FIRST);
        assertThat(Files.isRegularFile(path)).isFalse();
        assertThatIOException().isThrownBy(() -> new LayoutFile(path).write(FIRST));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aLinkIsFollowedAndStaysALink(boolean exists) throws IOException {
        Path real = folder.resolve("real").resolve("layout.json");
        Files.createDirectories(real.getParent());
        if (exists) {
            Files.writeString(real, GOOD);
        }
        Path link =
                Files.createSymbolicLink(folder.resolve("link"), Path.of("real").resolve("layout.json"));
        Path twice = Files.createSymbolicLink(folder.resolve("twice"), link);
        LayoutFile layout = new LayoutFile(twice);
        LayoutFile.Found found = layout.read(FIRST);
        assertThat(found.problem().isEmpty()).isEqualTo(exists);
        found.line().ifPresent(line -> assertThat(line).contains("is a link to a file that is not there yet"));
        layout.write(FIRST);
        assertThat(twice).isSymbolicLink();
        assertThat(link).isSymbolicLink();
        assertThat(read(real).layout()).isEqualTo(FIRST);
    }

    @Test
    void linksThatLeadNowhereAreSaid() throws IOException {
        Path loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        LayoutFile layout = new LayoutFile(loop);
        assertThat(layout.read(FIRST).problem()).isPresent();
        layout.write(FIRST);
        assertThat(loop).isSymbolicLink();
    }

    @Test
    void aLinkToADeviceLeavesBothAsTheyAre() throws IOException {
        assumeThat(Path.of("/dev/null")).exists();
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/null"));
        LayoutFile layout = new LayoutFile(link);
        assertThat(layout.read(FIRST).problem()).isPresent();
        layout.write(FIRST);
        assertThat(link).isSymbolicLink();
        assertThat(Files.isRegularFile(link)).isFalse();
    }

    @Test
    void aFileThatMayNotBeWrittenIsReadSaidAndKept() throws IOException {
        Path file = file(GOOD);
        Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.OWNER_READ));
        assumeThat(Files.isWritable(file)).as("everything is writable for root").isFalse();
        LayoutFile layout = new LayoutFile(file);
        LayoutFile.Found found = layout.read(FIRST);
        assertThat(found.layout().theme()).isEqualTo(Theme.DARK);
        assertThat(found.line().orElseThrow()).contains("will not be remembered");
        assertThatIOException().isThrownBy(() -> layout.write(FIRST));
        assertThat(file).hasContent(GOOD);
    }

    @Test
    void aPlaceWhereNoFileCanBeIsSaid() throws IOException {
        Path file = file("no folder");
        LayoutFile layout = new LayoutFile(file.resolve("layout.json"));
        assertThat(layout.read(FIRST).line().orElseThrow()).contains("will not be remembered");
        assertThatIOException().isThrownBy(() -> layout.write(FIRST));
        assertThat(file).hasContent("no folder");
    }

    @Test
    void aFileKeepsItsPermissionsAndNothingElseIsLeftBehind() throws IOException {
        Path file = file(GOOD);
        Set<PosixFilePermission> open = Set.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OTHERS_READ);
        Files.setPosixFilePermissions(file, open);
        new LayoutFile(file).write(FIRST);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(open);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void whatIsSaidIsInBothLanguages() throws IOException {
        Notice notice = read(file("null")).problem().orElseThrow();
        assertThat(notice.text(new Messages(Language.CHINESE))).startsWith("窗口以初始布局打开：");
    }
}
