package ganscope.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.data.Samples;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.text.Language;
import ganscope.view.DeskFixture;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresetsMenuTest {
    private DeskFixture desk;
    private PresetsMenu menu;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.of("ring8").experiment());
        menu = (PresetsMenu) desk.node("#presets");
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private String text() {
        return desk.fx(() -> menu.getText());
    }

    @Test
    void dataOfOnesOwnHaveTheNameOfTheirFile() {
        String before = text();
        desk.run(() -> desk.model()
                .edits()
                .imitate(
                        Samples.of("some/points.csv", List.of("width", "height"), new double[] {0, 0, 1, 1, 2, 0}, 2)));
        assertThat(text()).isEqualTo("points.csv");
        assertThat(desk.fx(() -> menu.getTooltip().getText())).isEqualTo("points.csv: width, height (3 rows)");
        desk.run(() -> desk.model().edits().undo());
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void everyPresetStandsInItsGroupWithASentence() {
        assertThat(menu.getItems())
                .extracting(MenuItem::getText)
                .doesNotContain("")
                .hasSize(4);
        List<MenuItem> items = menu.getItems().stream()
                .flatMap(group -> ((Menu) group).getItems().stream())
                .toList();
        assertThat(items)
                .extracting(MenuItem::getId)
                .containsExactlyElementsOf(Presets.all().stream()
                        .map(preset -> "preset-" + preset.name())
                        .toList());
        for (MenuItem item : items) {
            VBox words = (VBox) ((CustomMenuItem) item).getContent();
            String about = ((Label) words.getChildren().get(1)).getText();
            assertThat(about).as(item.getId()).hasSizeGreaterThan(20).endsWith(".");
        }
        // A failure stands with the failures, wherever its data lie.
        for (Preset preset : Presets.all().stream()
                .filter(preset -> preset.group() != Preset.Group.FAILURE)
                .toList()) {
            assertThat(preset.group() == Preset.Group.LINE)
                    .as(preset.name())
                    .isEqualTo(preset.experiment().target().dimension() == 1);
        }
    }

    @Test
    void theButtonNamesThePresetAndWhetherItIsChanged() {
        assertThat(text()).as("of the start").isEqualTo("Ring of eight");
        desk.run(() -> desk.model().edits().open(Presets.of("ring8-collapse")));
        assertThat(text()).isEqualTo("Collapse");
        desk.run(() -> desk.model().edits().edit("constraint.r1", "0.1", new Object()));
        assertThat(text()).isEqualTo("Collapse *");
        desk.run(() -> desk.model().edits().undo());
        assertThat(text()).isEqualTo("Collapse");
        desk.run(() -> desk.model().transport().newSeed());
        assertThat(text()).as("another run of the same").isEqualTo("Collapse");
        desk.run(() -> {
            desk.model().edits().undo();
            desk.model().edits().undo();
        });
        assertThat(text()).as("undone").isEqualTo("Ring of eight");
        desk.run(() -> desk.desk().appearance().messages().use(Language.CHINESE));
        assertThat(text()).isEqualTo("八点环");
    }
}
