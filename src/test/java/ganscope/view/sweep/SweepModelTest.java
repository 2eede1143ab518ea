package ganscope.view.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ganscope.checkpoint.CheckpointFile;
import ganscope.comparison.SweepFolder;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.ExperimentText;
import ganscope.lesson.Presets;
import ganscope.view.model.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Sweeps as the window runs them, without the window. */
class SweepModelTest {
    private static final Experiment SMALL = ExperimentText.parse(
                    "ganscope:preset=normal-1d;generator.hidden=8x2;discriminator.hidden=8x2;batch=16;"
                            + "evaluation.samples=128;evaluation.pairs=32;steps=12")
            .experiment();
    private static final String R1 = "constraint.r1";

    private final ConcurrentLinkedQueue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final List<Notice> said = new ArrayList<>();

    @TempDir
    private Path home;

    private SweepModel model() {
        SweepModel model =
                new SweepModel(SMALL, home, work -> Thread.ofPlatform().daemon().start(work), screen::add, said::add);
        model.edit(draft -> draft.withUp(new Vary(R1, "0, 0.1")).withAcross(Vary.NOTHING));
        opened.add(model);
        return model;
    }

    private final List<SweepModel> opened = new ArrayList<>();

    @AfterEach
    void end() throws TimeoutException {
        opened.forEach(SweepModel::end);
        for (SweepModel model : opened) {
            frames(
                    model,
                    () -> model.stateProperty().get() != SweepModel.State.RUNNING
                            && model.stateProperty().get() != SweepModel.State.STOPPING);
        }
    }

    private void frames(SweepModel model, Callable<Boolean> until) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
            for (Runnable work = screen.poll(); work != null; work = screen.poll()) {
                work.run();
            }
            model.frame();
            return until.call();
        });
    }

    private void toTheEnd(SweepModel model) throws TimeoutException {
        model.play();
        assertThat(said).isEmpty();
        frames(model, () -> model.stateProperty().get() == SweepModel.State.OVER);
    }

    private static SweepStanding standing(SweepModel model) {
        return Objects.requireNonNull(model.standingProperty().get());
    }

    @Test
    void everyCellIsTrainedAndKeptAndTheNextOneOfTheSameIsThereAtOnce() throws TimeoutException, IOException {
        SweepModel model = model();
        toTheEnd(model);
        assertThat(standing(model).table().finished()).isEqualTo(4);
        assertThat(standing(model).floors())
                .allSatisfy(floors -> assertThat(floors).isNotEmpty());
        SweepCourse course = Objects.requireNonNull(model.course());
        assertThat(CheckpointFile.read(course.file(3)).settings().experiment().seed())
                .isEqualTo(2);
        String table = Files.readString(course.folder().resolve(SweepFolder.TABLE));
        assertThat(table.lines()).hasSize(5);

        SweepModel another = model();
        toTheEnd(another);
        assertThat(standing(another).progress().allSteps()).isZero();
        assertThat(standing(another).table().csv()).isEqualTo(table);
    }

    @Test
    void itEndsEarlyAndGoesOnWhereItWas() throws TimeoutException {
        SweepModel model = model();
        model.edit(draft -> draft.withSteps(10_000).withSeeds("3").withJobs(1));
        model.play();
        frames(model, () -> standing(model).table().finished() > 0);
        model.play();
        assertThat(model.stateProperty().get()).isEqualTo(SweepModel.State.STOPPING);
        frames(model, () -> model.stateProperty().get() == SweepModel.State.STOPPED);
        int finished = standing(model).table().finished();
        assertThat(finished).isBetween(1, 5);
        toTheEnd(model);
        assertThat(standing(model).table().finished()).isEqualTo(6);
        assertThat(standing(model).progress().allSteps()).isLessThan(6 * 10_000L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "constraint.r1 | 0,zzz | '' | 2 | sweep.refused.plan",
                "constraint.r1 | 0,,1 | '' | 2 | sweep.refused.values",
                "constraint.r1 | 0,0 | '' | 2 | sweep.refused.values",
                "constraint.r1 | 0,0.0 | '' | 2 | sweep.refused.plan",
                "constraint.r1 | 0,1 | constraint.r1 | 2 | sweep.refused.same",
                "constraint.r1 | 0,1 | '' | many | sweep.refused.seeds",
                "constraint.r1 | 0,1 | '' | 0 | sweep.refused.seeds",
                "constraint.r1 | 0,1 | '' | 9000 | sweep.refused.plan",
                "'' | '' | '' | 2 | sweep.refused.nothing"
            })
    void whatCannotBeIsRefusedWithASentence(String up, String values, String across, String seeds, String key) {
        SweepModel model = model();
        model.edit(draft -> draft.withUp(new Vary(up, values))
                .withAcross(new Vary(across, values))
                .withSeeds(seeds));
        model.play();
        assertThat(said).extracting(Notice::key).containsExactly(key);
        assertThat(model.stateProperty().get()).isEqualTo(SweepModel.State.READY);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInASentence() throws IOException, TimeoutException {
        Files.writeString(home.resolve("file"), "");
        SweepModel model = new SweepModel(
                SMALL,
                home.resolve("file"),
                work -> Thread.ofPlatform().daemon().start(work),
                screen::add,
                said::add);
        model.play();
        frames(model, () -> model.stateProperty().get() == SweepModel.State.STOPPED);
        assertThat(said).singleElement().satisfies(notice -> {
            assertThat(notice.key()).isEqualTo("sweep.notice.failed");
            assertThat(notice.detail()).contains("file").doesNotContain("\n");
        });
    }

    @Test
    void aKeyboardOfChineseSignsWritesValuesToo() {
        SweepDraft draft = SweepDraft.of(SMALL).withUp(new Vary(R1, "0，0.1、1")).withAcross(Vary.NOTHING);
        assertThat(draft.plan().varied().getFirst().values()).containsExactly("0", "0.1", "1");
    }

    /** Whatever can be chosen comes with values that can be trained, the present one among them. */
    @ParameterizedTest
    @CsvSource({"normal-1d", "ring8", "digits", "vanishing-gradient", "ring8-conditional"})
    void suggestedValuesCanBeTrained(String preset) {
        Experiment base = Presets.of(preset).experiment();
        assertThat(SweepDraft.choices(base)).hasSizeGreaterThan(20).allSatisfy(setting -> {
            String values = SuggestedValues.of(setting, base);
            assertThat(values).isNotBlank().doesNotContain("−");
        });
        SweepDraft draft = SweepDraft.of(base);
        assertThat(draft.plan().cells()).isGreaterThan(3);
    }

    @Test
    void aSettingThatIsNotThereIsAPlainError() {
        assertThatThrownBy(() ->
                        SweepDraft.of(SMALL).withUp(new Vary("nothing", "1")).plan())
                .isInstanceOf(Refused.class);
    }
}
