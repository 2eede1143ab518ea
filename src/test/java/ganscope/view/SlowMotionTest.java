package ganscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.evaluation.Evaluator;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.view.model.time.SlowMotion;
import ganscope.view.model.time.StepPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlowMotionTest {
    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.of("normal-1d").experiment());
        desk.run(() -> desk.desk().pane().requestFocus());
        desk.until(() -> desk.model().measured().snapshotProperty().get() != null);
    }

    @AfterEach
    void closeWithoutFailures() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    @Test
    void slowMotionMovesEachNetworkOnceInOneRound() throws TimeoutException {
        desk.press(KeyCode.S);
        desk.run(() -> desk.desk().pane().motion().runningProperty().set(false));
        List<StepPhase> seen = new ArrayList<>();
        for (int i = 0; i < StepPhase.values().length; i++) {
            seen.add(desk.fx(() -> desk.desk().pane().motion().phaseProperty().get()));
            desk.press(KeyCode.S);
        }
        assertThat(seen).containsExactly(StepPhase.values());
        assertThat(desk.fx(() -> desk.desk().pane().motion().phaseProperty().get()))
                .isEqualTo(StepPhase.DRAW_REAL);
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.fx(() -> desk.desk().pane().motion().phaseProperty().get()))
                .isNull();
        desk.until(() -> desk.model().statusProperty().get().step() == 1);
        desk.until(
                () -> desk.model().measured().snapshotProperty().get().metrics().has(Metric.G_LOSS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "discriminator.steps=3", "discriminator.steps=0", "generator.steps=2", "update=simultaneous"
            })
    void aRoundOfSlowMotionIsOneTrainingStep(String setting) throws TimeoutException {
        if (!setting.isEmpty()) {
            String[] parts = setting.split("=");
            desk.run(() -> desk.model().edits().edit(parts[0], parts[1], new Object()));
        }
        Experiment experiment = desk.fx(() -> desk.model().experiment());
        Trainer trainer = new Trainer(experiment);
        Evaluator evaluator = new Evaluator(trainer);
        trainer.step();
        SlowMotion motion = desk.desk().pane().motion();
        desk.press(KeyCode.S);
        desk.run(() -> motion.runningProperty().set(false));
        do {
            desk.press(KeyCode.S);
        } while (desk.fx(() -> motion.phaseProperty().get()) != StepPhase.MEASURE);
        desk.until(() -> desk.model().measured().snapshotProperty().get().step() == 1);
        assertThat(desk.fx(
                        () -> desk.model().measured().snapshotProperty().get().metrics()))
                .isEqualTo(evaluator.metrics());
    }

    @Test
    void theSentencesOfSlowMotionAreWholeAndMoveNothing() throws TimeoutException {
        desk.press(KeyCode.S);
        desk.run(() -> desk.desk().pane().motion().runningProperty().set(false));
        desk.settle();
        double top = desk.fx(() -> desk.desk().pane().grid().localToScene(0, 0).getY());
        double height = desk.fx(() -> desk.desk().scene().getHeight());
        for (int i = 0; i < StepPhase.values().length; i++) {
            desk.settle();
            assertThat(desk.fx(
                            () -> desk.desk().pane().grid().localToScene(0, 0).getY()))
                    .isEqualTo(top);
            assertThat(bottom()).as("everything stays within the window").isEqualTo(height);
            String sentence = desk.fx(() -> desk.desk().pane().lookupAll(".phase-sentence").stream()
                    .filter(Node::isVisible)
                    .map(node -> ((Label) node).getText())
                    .findFirst()
                    .orElseThrow());
            if (i < 4) {
                assertThat(sentence)
                        .as("nothing is measured of losses before the first update")
                        .doesNotContain("–");
            }
            desk.press(KeyCode.S);
        }
        desk.press(KeyCode.ESCAPE);
    }

    @Test
    void slowMotionGoesOnAfterATwinHasGone() throws TimeoutException {
        desk.press(KeyCode.B);
        desk.until(() -> desk.desk().pane().twins().openProperty().get());
        desk.press(KeyCode.S);
        desk.settle();
        assertThat(seen()).isEqualTo(1);
        assertThat(bottom()).isEqualTo(desk.fx(() -> desk.desk().scene().getHeight()));
        desk.press(KeyCode.ESCAPE);
        desk.press(KeyCode.X, true, false);
        desk.press(KeyCode.S);
        desk.settle();
        assertThat(seen()).isEqualTo(1);
    }

    /** How many pictures of a step are seen. */
    private long seen() {
        return desk.fx(() -> desk.desk().pane().lookupAll(".slow-motion").stream()
                .filter(node -> node.isVisible()
                        && node.getScene() != null
                        && node.localToScene(node.getLayoutBounds()).getHeight() > 0)
                .count());
    }

    /** Where the status line ends. */
    private double bottom() throws TimeoutException {
        Node status = desk.node(".status-line");
        return desk.fx(() -> status.localToScene(status.getLayoutBounds()).getMaxY());
    }
}
