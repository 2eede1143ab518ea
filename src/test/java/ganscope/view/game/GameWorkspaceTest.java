package ganscope.view.game;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.game.GameChart;
import ganscope.text.Language;
import ganscope.view.Misfits;
import ganscope.view.control.NumberEditor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GameWorkspaceTest {
    private static final int[][] SIZES = {{1024, 700}, {1280, 800}, {1920, 1080}};

    private GameFixture game;

    @BeforeEach
    void open() throws TimeoutException {
        game = new GameFixture();
    }

    @AfterEach
    void close() {
        game.close();
        assertThat(game.failures()).isEmpty();
    }

    private int steps() {
        return game.fx(() -> Objects.requireNonNull(game.model().newest()).steps());
    }

    @Test
    void theKeysPlayStepResetAndClear() throws TimeoutException {
        game.press(KeyCode.SPACE);
        game.until(() -> Objects.requireNonNull(game.model().newest()).steps() > 5);
        game.press(KeyCode.SPACE);
        int paused = steps();
        game.press(KeyCode.RIGHT);
        game.press(KeyCode.S);
        assertThat(steps()).isEqualTo(paused + 2);
        game.press(KeyCode.R);
        assertThat(steps()).isZero();
        game.press(KeyCode.DELETE);
        assertThat(game.fx(() -> game.model().walks())).isEmpty();
        game.press(KeyCode.F1);
        assertThat(game.fx(() -> game.shell.keysVisible())).isTrue();
        game.press(KeyCode.ESCAPE);
        assertThat(game.fx(() -> game.shell.keysVisible())).isFalse();
        game.press(KeyCode.F11);
        assertThat(game.fx(() -> game.appearance.presentationProperty().get())).isTrue();
        game.press(KeyCode.ESCAPE);
        assertThat(game.fx(() -> game.appearance.presentationProperty().get())).isFalse();
    }

    @Test
    void aClickDropsAStartWhereItIs() throws TimeoutException {
        game.settle();
        var surface = game.pane().cell(GameChart.PORTRAIT).surface();
        Point2D middle = game.fx(() -> {
            var plot = Objects.requireNonNull(surface.painted()).plot();
            return new Point2D(plot.getCenterX() + plot.getWidth() / 4, plot.getCenterY());
        });
        game.run(() -> Event.fireEvent(surface, click(surface, middle.getX(), middle.getY())));
        var start = game.fx(() -> Objects.requireNonNull(game.model().newest()).start());
        assertThat(start.theta()).isBetween(1.4, 1.6);
        assertThat(start.psi()).isBetween(-0.1, 0.1);
        assertThat(game.fx(() -> game.model().walks())).hasSize(2);
        game.run(() -> Event.fireEvent(surface, click(surface, 3, 3)));
        assertThat(game.fx(() -> game.model().walks())).as("beside the plot").hasSize(2);
        game.settle();
    }

    private static MouseEvent click(Node node, double x, double y) {
        Point2D place = node.localToScene(x, y);
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                place.getX(),
                place.getY(),
                place.getX(),
                place.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Test
    void aSliderChangesTheTrajectoryAndTheSentence() throws TimeoutException {
        for (int i = 0; i < 50; i++) {
            game.press(KeyCode.S);
        }
        game.settle();
        String before = game.fx(() -> game.pane().sentences());
        assertThat(before).contains("outward");
        game.run(() -> ((NumberEditor) game.pane().controls().editor(GameSetting.R1))
                .slider()
                .setValue(0.6));
        game.settle();
        assertThat(game.fx(() -> game.pane().sentences())).contains("converges").contains("50 steps");
    }

    @Test
    void theCommandIsCopiedAndSaid() {
        game.press(KeyCode.S);
        game.run(() -> game.shell.present().of("gameCopy").run().run());
        String copied = game.fx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).isEqualTo("./run.sh game --objective minimax --rate 0.3 --start=1.0,1.0 --steps 1");
        assertThat(game.said).extracting(notice -> notice.detail()).containsExactly(copied);
    }

    @Test
    void aRefusedNumberIsSaidAndChangesNothing() {
        game.run(() -> {
            NumberEditor rate = (NumberEditor) game.pane().controls().editor(GameSetting.RATE);
            rate.field().setText("-1");
            rate.field().getOnAction().handle(null);
        });
        assertThat(game.fx(() -> game.model().settings())).isEqualTo(GameSettings.FIRST);
        assertThat(game.said).extracting(notice -> notice.key()).containsExactly("game.refused");
    }

    @Test
    void everythingFits() throws TimeoutException {
        game.settle();
        List<String> misfits = new ArrayList<>();
        for (Language language : Language.values()) {
            for (boolean large : new boolean[] {false, true}) {
                game.run(() -> {
                    game.appearance.messages().use(language);
                    game.appearance.presentationProperty().set(large);
                });
                for (int[] size : SIZES) {
                    for (boolean keys : new boolean[] {false, true}) {
                        String where =
                                size[0] + " " + language + (large ? " presented" : "") + (keys ? " keys: " : ": ");
                        game.fx(() -> {
                                    if (keys) {
                                        game.shell.toggleKeys();
                                    }
                                    game.layOut(size[0], size[1]);
                                    List<String> found = Misfits.under(game.shell.root());
                                    if (keys) {
                                        game.shell.toggleKeys();
                                    }
                                    return found;
                                })
                                .forEach(misfit -> misfits.add(where + misfit));
                    }
                }
            }
        }
        assertThat(misfits).isEmpty();
    }

    @Test
    void whateverIsPointedAtIsExplained() throws TimeoutException {
        game.settle();
        var cell = game.pane().cell(GameChart.PORTRAIT);
        game.run(() -> {
            var plot = Objects.requireNonNull(cell.surface().painted()).plot();
            Point2D place = cell.surface().localToScene(plot.getCenterX(), plot.getCenterY());
            Event.fireEvent(
                    cell.surface(),
                    new MouseEvent(
                            MouseEvent.MOUSE_MOVED,
                            place.getX(),
                            place.getY(),
                            0,
                            0,
                            MouseButton.NONE,
                            0,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        });
        assertThat(game.fx(() -> cell.label().text())).contains("equilibrium");
    }
}
