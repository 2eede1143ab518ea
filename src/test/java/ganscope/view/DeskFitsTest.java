package ganscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.text.Language;
import ganscope.view.model.Messages;
import ganscope.view.panel.PresetsMenu;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ToolBar;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In both languages and every size of window, nothing is cut off and nothing lies outside its place. */
class DeskFitsTest {
    private static final int[][] SIZES = {{1024, 700}, {1280, 800}, {1920, 1080}};

    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.first().experiment());
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bimodal-1d", "ring8"})
    void everythingFits(String preset) throws TimeoutException {
        desk.run(() -> desk.model().edits().open(Presets.of(preset)));
        desk.until(() -> desk.model().measured().snapshotProperty().get() != null);
        List<String> misfits = new ArrayList<>();
        for (Language language : Language.values()) {
            desk.run(() -> desk.desk().appearance().messages().use(language));
            for (boolean large : new boolean[] {false, true}) {
                desk.run(() -> desk.desk().appearance().presentationProperty().set(large));
                for (int[] size : SIZES) {
                    String where = size[0] + " × " + size[1] + " " + language + (large ? " presented: " : ": ");
                    desk.fx(() -> misfits(size)).forEach(misfit -> misfits.add(where + misfit));
                }
            }
        }
        assertThat(misfits).isEmpty();
    }

    @Test
    void theSheetOfKeysFitsTheSmallestWindow() throws TimeoutException {
        for (Language language : Language.values()) {
            desk.run(() -> {
                desk.desk().appearance().messages().use(language);
                desk.desk().shell().toggleKeys();
            });
            assertThat(desk.fx(() -> misfits(SIZES[0]))).isEmpty();
            desk.run(() -> desk.desk().shell().toggleKeys());
        }
    }

    /** The name of the preset and its star stand in the toolbar, even the longest ones. */
    @Test
    void everyPresetsNameFitsTheSmallestWindow() {
        List<String> misfits = new ArrayList<>();
        for (Language language : Language.values()) {
            desk.run(() -> desk.desk().appearance().messages().use(language));
            for (Preset preset : longest(new Messages(language))) {
                desk.run(() -> {
                    desk.model().edits().open(preset);
                    desk.model().edits().edit("batch", "128", new Object());
                });
                for (boolean large : new boolean[] {false, true}) {
                    desk.run(() ->
                            desk.desk().appearance().presentationProperty().set(large));
                    desk.fx(() -> misfits(SIZES[0])).stream()
                            .filter(misfit -> misfit.contains("presets") || misfit.contains("verflow"))
                            .forEach(misfit -> misfits.add(preset.name() + " " + language + ": " + misfit));
                }
            }
        }
        assertThat(misfits).isEmpty();
    }

    private static List<Preset> longest(Messages messages) {
        return Presets.all().stream()
                .sorted(Comparator.comparingDouble(preset -> -new Text(PresetsMenu.name(preset, messages))
                        .getLayoutBounds()
                        .getWidth()))
                .limit(3)
                .toList();
    }

    /** Lays the desk out in a size, at once and whatever the window's own size is. */
    private List<String> misfits(int[] size) {
        desk.layOut(size[0], size[1]);
        List<String> found = Misfits.under(desk.desk().shell().root());
        ToolBar bar = desk.desk().pane().toolBar();
        for (Node item : bar.getItems()) {
            if (item.getScene() == null) {
                found.add("in the toolbar's overflow: " + item.getId());
            }
        }
        return found;
    }
}
