package ganscope.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.lesson.Presets;
import ganscope.view.DeskFixture;
import ganscope.view.control.ChoiceEditor;
import ganscope.view.control.NumberEditor;
import ganscope.view.control.SettingEditor;
import ganscope.view.control.TextEditor;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has typed a value and pressed Enter goes on with the keys of the desk. */
class FocusTest {
    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.of("bimodal-1d").experiment());
    }

    @AfterEach
    void closeWithoutFailures() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private SettingEditor editor(String path) {
        return desk.fx(() -> desk.desk().pane().controls().sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.setting().path().equals(path))
                .findFirst()
                .orElseThrow()
                .editor());
    }

    private void type(TextField field, String value) {
        desk.run(() -> {
            field.requestFocus();
            field.setText(value);
        });
        desk.press(KeyCode.ENTER);
    }

    /** The space bar trains when nothing keeps it for itself. */
    private void theKeysWork() {
        assertThat(desk.fx(() -> desk.desk().scene().getFocusOwner()))
                .isSameAs(desk.fx(() -> desk.desk().pane()));
        boolean playing =
                desk.fx(() -> desk.model().transport().playingProperty().get());
        desk.press(KeyCode.SPACE);
        assertThat(desk.fx(() -> desk.model().transport().playingProperty().get()))
                .isNotEqualTo(playing);
    }

    @Test
    void afterANumber() {
        type(((NumberEditor) editor("batch")).field(), "128");
        assertThat(desk.fx(() -> desk.model().experiment().batch())).isEqualTo(128);
        theKeysWork();
    }

    @Test
    void afterANumberThatIsRefused() {
        type(((NumberEditor) editor("batch")).field(), "-5");
        assertThat(desk.fx(() -> desk.model().experiment().batch())).isNotEqualTo(-5);
        theKeysWork();
    }

    @Test
    void afterWords() {
        type(((TextEditor) editor("generator.hidden")).field(), "16x2");
        assertThat(desk.fx(() -> desk.model().experiment().generator().hidden()))
                .isEqualTo(List.of(16, 16));
        theKeysWork();
    }

    @Test
    void afterAChoice() {
        ComboBox<String> box = ((ChoiceEditor) editor("objective")).box();
        desk.run(() -> {
            box.requestFocus();
            box.show();
        });
        desk.run(() -> {
            box.setValue("minimax");
            box.hide();
        });
        assertThat(desk.fx(() -> desk.model().experiment().objective().id())).isEqualTo("minimax");
        theKeysWork();
    }

    @Test
    void arrowsInAClosedListStayThere() {
        ComboBox<String> box = ((ChoiceEditor) editor("objective")).box();
        desk.run(box::requestFocus);
        desk.press(KeyCode.DOWN);
        assertThat(desk.fx(box::isFocused)).isTrue();
    }

    @Test
    void afterTheNumberOfSteps() throws TimeoutException {
        @SuppressWarnings("unchecked")
        Spinner<Integer> count = (Spinner<Integer>) desk.node("#step-count");
        desk.run(() -> {
            count.requestFocus();
            count.getEditor().setText("250");
        });
        desk.press(KeyCode.ENTER);
        assertThat(desk.fx(count::getValue)).isEqualTo(250);
        theKeysWork();
    }

    @Test
    void aValueThatChangesByItselfTakesNoFocus() {
        Node search = desk.fx(() -> desk.desk().pane().controls().searchField());
        desk.run(search::requestFocus);
        desk.run(() -> desk.model().edits().edit("objective", "minimax", new Object()));
        assertThat(desk.fx(search::isFocused)).isTrue();
    }
}
