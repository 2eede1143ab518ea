package ganscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Series;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.file.Lessons;
import ganscope.session.SessionStatus;
import ganscope.session.StepKind;
import ganscope.text.Language;
import ganscope.view.cell.ChartCell;
import ganscope.view.control.Copying;
import ganscope.view.lesson.LessonModel;
import ganscope.view.model.Notice;
import ganscope.view.model.Speed;
import ganscope.view.model.Theme;
import ganscope.view.shell.KeyAction;
import ganscope.view.shell.Shell;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every key of the sheet, every button and every menu item of the toolbar does what it says, read from the model. */
class DeskActionsTest {
    /** What an action needs to have something to do, and what changes when it is done. */
    private record Effect(Runnable before, Callable<Object> changes) {}

    private final Map<String, Effect> effects = new LinkedHashMap<>();
    private DeskFixture desk;
    private long seed = 2_000_000;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.of("normal-1d").experiment());
        desk.until(() -> desk.model().measured().snapshotProperty().get() != null);
        run();
        look();
    }

    @AfterEach
    void closeWithoutFailures() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private void run() {
        effect("play", () -> desk.model().transport().playingProperty().get());
        effect("step", this::step);
        effect("stepDiscriminator", () -> snapshot(Snapshot::discriminatorLayers));
        effect("stepGenerator", () -> snapshot(Snapshot::generatorLayers));
        effect("steps", this::step);
        effect("slow", () -> pane().motion().phaseProperty().get() != null);
        effect("reset", () -> desk.model().transport().step(StepKind.BOTH, 1), () -> step() > 0);
        effect("seed", () -> desk.model().experiment().seed());
        effect(
                "ghost",
                this::sayNothingOfIt,
                () -> desk.model().noticeProperty().get());
        effect(
                "noGhosts",
                this::sayNothingOfIt,
                () -> desk.model().noticeProperty().get());
        effect("twin", this::sayNothingOfIt, () -> desk.model().noticeProperty().get());
        effect("twinFromStart", () -> pane().twins().openProperty().get());
        effect("otherTwin", () -> pane().twins().fromStart(), () -> pane().model() == desk.model());
        effect(
                "noTwin",
                () -> pane().twins().fromStart(),
                () -> pane().twins().openProperty().get());
        moments();
        effect("slower", () -> desk.model().transport().speedProperty().get());
        effect("faster", () -> desk.model().transport().speedProperty().get());
        effect("open", () -> desk.model().experiment());
        effect("pictures", () -> desk.answer().is(pictures().toFile()), () -> pane().pictures() != null);
        effect("save", () -> desk.answer().is(saved().toFile()), () -> Files.exists(saved()));
        effect("copy", () -> Copying.text("before"), Copying::pasted);
        effect(
                "paste",
                () -> Copying.text("ganscope:preset=normal-1d;batch=99"),
                () -> desk.model().edits().value("batch"));
        effect("draw", () -> pane().drawing() != null);
        effect("undo", this::move, () -> desk.model().edits().value("target.mean"));
        effect(
                "redo",
                () -> {
                    move();
                    desk.model().edits().undo();
                },
                () -> desk.model().edits().value("target.mean"));
    }

    private void moments() {
        effect("momentBefore", this::someSteps, this::shownStep);
        effect("momentNext", this::someSteps, this::shownStep);
        effect("momentFirst", this::someSteps, this::shownStep);
        effect("momentNow", this::someSteps, this::shownStep);
    }

    private void look() {
        effect("search", () -> pane().controls().searchField().isFocused());
        effect("controls", () -> pane().controls().isVisible());
        effect("explanations", () -> visible(".explanation-pane"));
        effect("enlarge", () -> pane().grid().enlargedProperty().get() != null);
        effect(
                "whole",
                () -> Event.fireEvent(chart().surface(), DeskFixture.wheel(chart().surface(), 80)),
                () -> chart().pointer().zoom());
        effect(
                "presentation",
                () -> desk.desk().appearance().presentationProperty().get());
        effect("theme", () -> desk.desk().appearance().themeProperty().get());
        effect("language", () -> desk.desk().appearance().messages().language());
        effect("back", () -> shell().toggleKeys(), () -> shell().keysVisible());
        effect("help", () -> shell().keysVisible());
        effect("workspace.laboratory", () -> shell().workspaces().open("game"), this::workspace);
        effect("workspace.game", this::workspace);
        effect("workspace.explorer", this::workspace);
        effect("workspace.convolution", this::workspace);
        effect("workspace.race", this::workspace);
        effect("workspace.som", this::workspace);
        effect("workspace.transformer", this::workspace);
        effect("workspace.sweep", this::workspace);
        lessons();
    }

    private void lessons() {
        LessonModel lesson = desk.desk().lessons().lesson();
        Lesson any = Lessons.of("disjoint-supports");
        effect("about", () -> shell().sheet() != null);
        effect("welcome", () -> shell().sheet() != null);
        effect("lessons", () -> shell().sheet() != null);
        effect("lessonNext", () -> lesson.open(any), () -> lesson.pageProperty().get());
        effect(
                "lessonBack",
                () -> {
                    lesson.open(any);
                    lesson.turn(1);
                },
                () -> lesson.pageProperty().get());
        effect(
                "lessonAnswer",
                () -> lesson.open(any),
                () -> lesson.answers(any.chapters().getFirst().predict().orElseThrow())
                        .size());
    }

    private void sayNothingOfIt() {
        desk.model().say(new Notice(false, "view.notice.copied", ""));
    }

    private void someSteps() {
        desk.model().transport().step(StepKind.BOTH, 3);
    }

    private long shownStep() {
        return pane().travel().step();
    }

    private String workspace() {
        return Objects.requireNonNull(shell().workspaces().shownProperty().get())
                .id();
    }

    private void effect(String action, Callable<Object> changes) {
        effect(action, () -> {}, changes);
    }

    private void effect(String action, Runnable before, Callable<Object> changes) {
        effects.put(action, new Effect(before, changes));
    }

    private ChartCell chart() {
        return pane().grid().cells().getFirst();
    }

    private Shell shell() {
        return desk.desk().shell();
    }

    private DeskPane pane() {
        return desk.desk().pane();
    }

    private long step() {
        return desk.model().statusProperty().get().step();
    }

    private boolean visible(String selector) {
        return pane().lookup(selector).isVisible();
    }

    private Series snapshot(Function<Snapshot, Series> part) {
        return part.apply(Objects.requireNonNull(
                desk.model().measured().snapshotProperty().get()));
    }

    private Path pictures() {
        Path pictures = folder.resolve("pictures");
        try {
            Files.createDirectories(pictures);
            for (int i = 0; i < 3; i++) {
                BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
                picture.setRGB(i, i, 0xffffff);
                ImageIO.write(picture, "png", pictures.resolve(i + ".png").toFile());
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return pictures;
    }

    private Path saved() {
        return folder.resolve("saved.json");
    }

    private void move() {
        desk.model()
                .edits()
                .edit("target.mean", desk.model().edits().value("target.mean").equals("5") ? "6" : "5", new Object());
    }

    /** Does something by its name in the table, and waits for its effect. */
    private void happens(String action, Runnable act) throws TimeoutException {
        calm();
        Effect effect = Objects.requireNonNull(effects.get(action), action);
        desk.run(effect.before());
        if (action.equals("reset")) {
            desk.until(() -> step() > 0);
        } else if (action.startsWith("moment")) {
            desk.until(() -> step() == 3 && pane().travel().last() == 3);
            desk.run(() -> {
                if (action.equals("momentNext") || action.equals("momentNow")) {
                    pane().travel().toFirst();
                }
            });
        }
        Object before = desk.fx(effect.changes());
        desk.run(act);
        try {
            desk.until(() -> !effect.changes().call().equals(before));
        } catch (TimeoutException nothing) {
            throw new AssertionError(action + " changed nothing: " + before, nothing);
        }
    }

    /** As after the start: paused, nothing open that lies over the charts, the focus on none of the controls. */
    private void calm() throws TimeoutException {
        desk.run(() -> {
            shell().workspaces().open(Desk.LABORATORY);
            pane().twins().close();
            desk.model().transport().pause();
            while (shell().keysVisible() || pane().drawing() != null || pane().pictures() != null) {
                shell().back();
            }
            shell().cover(null);
            desk.desk().lessons().lesson().close();
            pane().motion().end();
            pane().grid().enlarge(null);
            desk.desk().appearance().presentationProperty().set(false);
            desk.model().transport().speed(Speed.FIRST);
            // A seed never used before, so that nothing from before is taken for the calm.
            desk.model().edits().adopt(Presets.of("normal-1d").experiment().withSeed(++seed), new Object());
            pane().requestFocus();
        });
        desk.until(() -> {
            Snapshot snapshot = desk.model().measured().snapshotProperty().get();
            SessionStatus status = desk.model().statusProperty().get();
            return snapshot != null
                    && snapshot.experiment().equals(desk.model().experiment())
                    && snapshot.step() == 0
                    && status.step() == 0
                    && status.state() == SessionStatus.State.PAUSED;
        });
        desk.answer().is(Path.of("assets/data/geyser.csv").toFile());
    }

    @Test
    void everyKeyDoesWhatTheSheetSays() throws TimeoutException {
        List<KeyAction> all = desk.fx(() -> shell().present().all());
        assertThat(all).extracting(KeyAction::id).containsExactlyInAnyOrderElementsOf(effects.keySet());
        for (KeyAction action : all) {
            happens(action.id(), () -> Event.fireEvent(shell().scene().getRoot(), DeskFixture.event(action.keys())));
        }
    }

    @Test
    void everyButtonOfTheToolbarDoesWhatItsTooltipSays() throws TimeoutException {
        List<Button> buttons = desk.fx(() -> pane().toolBar().getItems().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> !button.getId().equals("compare")) // opens a menu
                .toList());
        assertThat(buttons).hasSize(17);
        for (Button button : buttons) {
            happens(button.getId(), button::fire);
        }
    }

    @Test
    void everyItemOfTheToolbarsMenusIsTaken() {
        List<MenuButton> menus = desk.fx(() -> pane().toolBar().getItems().stream()
                .filter(MenuButton.class::isInstance)
                .map(MenuButton.class::cast)
                .toList());
        assertThat(menus).extracting(Node::getId).containsExactly("presets", "theme", "language");
        List<Preset> opened = new ArrayList<>(Presets.all());
        List<MenuItem> presets = menus.getFirst().getItems().stream()
                .flatMap(group -> ((Menu) group).getItems().stream())
                .toList();
        for (MenuItem item : presets) {
            desk.run(item::fire);
            assertThat(desk.fx(() -> desk.model().experiment()))
                    .isEqualTo(opened.removeFirst().experiment());
        }
        assertThat(opened).isEmpty();
        assertThat(chosen(
                        menus.get(1),
                        () -> desk.desk().appearance().themeProperty().get()))
                .containsExactly((Object[]) Theme.values());
        assertThat(chosen(
                        menus.get(2), () -> desk.desk().appearance().messages().language()))
                .containsExactly((Object[]) Language.values());
    }

    private List<Object> chosen(MenuButton menu, Callable<Object> reading) {
        List<Object> chosen = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            desk.run(item::fire);
            chosen.add(desk.fx(reading));
        }
        return chosen;
    }

    @Test
    void aQuestionMarkShowsTheKeysToo() {
        desk.run(() -> Event.fireEvent(shell().scene().getRoot(), DeskFixture.typed("?")));
        assertThat(desk.fx(() -> shell().keysVisible())).isTrue();
    }
}
