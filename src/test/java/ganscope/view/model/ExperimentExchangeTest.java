package ganscope.view.model;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.data.Samples;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentFile;
import ganscope.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExperimentExchangeTest {
    private final List<Runnable> beside = new ArrayList<>();
    private final List<Runnable> onScreen = new ArrayList<>();
    private final List<String> clipboard = new ArrayList<>();
    private final DeskModel desk = new DeskModel(Presets.of("ring8").experiment(), beside::add, onScreen::add);
    private final ExperimentExchange exchange = new ExperimentExchange(desk);

    @AfterEach
    void close() {
        desk.close();
    }

    private static void runAll(List<Runnable> tasks) {
        List.copyOf(tasks).forEach(Runnable::run);
        tasks.clear();
    }

    /** The screen's thread only hands over, and takes what comes back. */
    private void settle() {
        runAll(beside);
        runAll(onScreen);
    }

    private String says(Language language) {
        return Objects.requireNonNull(desk.noticeProperty().get()).text(new Messages(language));
    }

    @Test
    void whatOneDeskCopiesAnotherOpens() {
        desk.edits().edit("generator.hidden", "32x2", new Object());
        exchange.copy(clipboard::add);
        assertThat(clipboard).as("made on another thread").isEmpty();
        settle();
        assertThat(clipboard).containsExactly("ganscope:preset=ring8;generator.hidden=32x2");
        assertThat(says(Language.ENGLISH)).startsWith("Copied the experiment");
        assertThat(says(Language.CHINESE)).startsWith("已将实验复制");

        var copied = desk.experiment();
        desk.edits().open(Presets.of("moons"));
        exchange.paste(clipboard.getFirst());
        assertThat(desk.experiment())
                .as("read on another thread")
                .isEqualTo(Presets.of("moons").experiment());
        settle();
        assertThat(desk.experiment()).isEqualTo(copied);
        desk.edits().undo();
        assertThat(desk.experiment()).isEqualTo(Presets.of("moons").experiment());
    }

    @Test
    void jsonMayBePastedToo() {
        exchange.paste(new ExperimentFile(Presets.of("moons").experiment(), 3).toText());
        settle();
        assertThat(desk.originProperty().get()).isEqualTo(Presets.of("moons"));
    }

    @Test
    void whatIsNoExperimentChangesNothingAndIsSaidInTheLanguageOfTheDesk() {
        for (String text : List.of("ganscope:preset=ring8;batch=0", "hello", "{", "ganscope:preset=ring9")) {
            exchange.paste(text);
            settle();
            assertThat(desk.experiment()).isEqualTo(Presets.of("ring8").experiment());
            assertThat(says(Language.ENGLISH)).startsWith("Nothing changes. ").doesNotContain("\n");
            assertThat(says(Language.CHINESE)).startsWith("原有内容不变。");
        }
        exchange.paste(null);
        assertThat(says(Language.ENGLISH)).isEqualTo("Nothing changes: no text was copied.");
        assertThat(says(Language.CHINESE)).isEqualTo("原有内容不变：没有复制任何文字。");
    }

    @Test
    void rowsOfDataAreNotCopied() {
        desk.edits().imitate(Samples.of("own", new double[] {1, 2, 3, 5}, 1));
        exchange.copy(clipboard::add);
        settle();
        assertThat(clipboard).isEmpty();
        assertThat(says(Language.ENGLISH)).startsWith("Not copied");
    }
}
