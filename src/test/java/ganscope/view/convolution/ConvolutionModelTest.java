package ganscope.view.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.convolution.Grid;
import ganscope.convolution.TransposedConvolution;
import ganscope.convolution.Way;
import ganscope.text.Language;
import ganscope.view.convolution.board.Board;
import ganscope.view.convolution.board.Panel;
import ganscope.view.convolution.board.Spot;
import ganscope.view.convolution.board.Tile;
import ganscope.view.convolution.topic.Checkerboard;
import ganscope.view.convolution.topic.Demonstration;
import ganscope.view.convolution.topic.Dial;
import ganscope.view.convolution.topic.InputPreset;
import ganscope.view.convolution.topic.KernelPreset;
import ganscope.view.convolution.topic.Operands;
import ganscope.view.convolution.topic.ReceptiveField;
import ganscope.view.convolution.topic.Topic;
import ganscope.view.model.Messages;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConvolutionModelTest {
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final long SECOND = 1_000_000_000L;

    private final ConvolutionModel model = new ConvolutionModel();

    private Board board() {
        return model.state().board(ENGLISH);
    }

    private static double sum(Panel panel) {
        return panel.tiles().stream().mapToDouble(Tile::value).sum();
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everySituationIsDrawnAtEveryStepInBothLanguages(Topic topic) {
        model.show(topic);
        for (Demonstration.Situation situation : topic.demonstration().situations()) {
            assertThat(topic.demonstration().refused(situation.operands())).isEmpty();
            model.open(situation);
            for (Language language : Language.values()) {
                Messages messages = new Messages(language);
                assertThat(messages.get("convolution.topic." + topic.id())).isNotBlank();
                assertThat(messages.get("convolution.situation." + topic.id() + "." + situation.id()))
                        .isNotBlank();
                for (int step = 0; step < model.state().steps(); step++) {
                    model.go(step);
                    Board board = model.state().board(messages);
                    assertThat(board.formula()).isNotBlank().doesNotContain("{");
                    assertThat(board.said()).isNotBlank().doesNotContain("{");
                    assertThat(board.columns()).isNotEmpty();
                }
            }
        }
    }

    /** Whatever is asked for, there is something to draw; what is refused changes nothing and is said. */
    @ParameterizedTest
    @EnumSource(Topic.class)
    void randomHandsMeetNothingThatCannotBeDrawn(Topic topic) {
        Random random = new Random(topic.ordinal());
        model.show(topic);
        Demonstration shown = topic.demonstration();
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            Operands before = model.state().operands();
            boolean taken = switch (random.nextInt(8)) {
                case 0 -> model.choose(InputPreset.values()[random.nextInt(InputPreset.values().length)]);
                case 1 ->
                    shown.kernels().isEmpty()
                            || model.choose(shown.kernels()
                                    .get(random.nextInt(shown.kernels().size())));
                case 2 ->
                    model.set(
                            new Spot(true, random.nextInt(before.size()), random.nextInt(before.size())),
                            random.nextInt(19) - 9);
                default -> {
                    Dial.Range range =
                            shown.dials().get(random.nextInt(shown.dials().size()));
                    yield model.set(range.dial(), range.low() + random.nextInt(range.high() - range.low() + 1));
                }
            };
            if (!taken) {
                refused++;
                assertThat(model.state().operands()).isSameAs(before);
                assertThat(model.refusedProperty().get().orElseThrow().words(ENGLISH))
                        .contains("nothing was changed");
            }
            model.go(random.nextInt(model.state().steps()));
            assertThat(board().columns()).isNotEmpty();
            model.go(model.state().steps() - 1);
            if (topic == Topic.TRANSPOSED) {
                assertThat(board().said()).contains("equal, bit for bit");
            }
            if (topic == Topic.DILATED) {
                assertThat(board().said()).contains("equal, bit for bit");
            }
        }
        assertThat(refused > 0)
                .as("whether something is impossible")
                .isEqualTo(topic != Topic.ENLARGING && topic != Topic.FIELD);
    }

    @Test
    void theProductsAddUpToTheOutputAtEveryStep() {
        for (int step = 0; step < model.state().steps(); step++) {
            model.go(step);
            List<Board.Column> columns = board().columns();
            Panel output = columns.getLast().panels().getFirst();
            Tile here = output.tiles().get(step);
            assertThat(here.lit()).isTrue();
            assertThat(sum(columns.get(1).panels().getLast())).isEqualTo(here.value());
            assertThat(columns.getFirst().panels().getFirst().tiles().stream().filter(Tile::lit))
                    .hasSize(9);
        }
    }

    @Test
    void theFormulaEndsWithTheSizeThatIsDrawn() {
        for (int stride = 1; stride <= 4; stride++) {
            for (int padding = 0; padding <= 4; padding++) {
                assertThat(model.set(Dial.STRIDE, stride)).isTrue();
                assertThat(model.set(Dial.PADDING, padding)).isTrue();
                int rows = board().columns().getLast().panels().getFirst().rows();
                assertThat(board().formula()).endsWith("= " + rows);
            }
        }
    }

    @Test
    void theLastGoodStateStaysWhereTheKernelReachesTooFar() {
        model.set(Dial.SIZE, 4);
        model.set(Dial.PADDING, 0);
        Operands good = model.state().operands();
        assertThat(model.set(Dial.DILATION, 3)).isFalse();
        assertThat(model.state().operands()).isSameAs(good);
        assertThat(model.refusedProperty().get().orElseThrow().words(ENGLISH))
                .isEqualTo("The kernel reaches over 7 cells, but the input with its padding has only 4: nothing was"
                        + " changed.");
        assertThat(model.set(Dial.DILATION, 1)).isTrue();
        assertThat(model.refusedProperty().get()).isEmpty();
        assertThat(model.set(new Spot(true, 0, 0), Double.NaN)).isFalse();
        assertThat(model.set(new Spot(true, 0, 0), 1000)).isFalse();
        assertThat(model.set(new Spot(true, 0, 0), -999)).isTrue();
        assertThat(model.state().operands().inputPreset()).isEqualTo(InputPreset.OWN);
    }

    @Test
    void aSmallerStrideTakesOutputPaddingAlongAndALargerPaddingIsRefused() {
        model.show(Topic.TRANSPOSED);
        assertThat(model.set(Dial.OUTPUT_PADDING, 2)).isFalse();
        assertThat(model.set(Dial.OUTPUT_PADDING, 1)).isTrue();
        assertThat(model.set(Dial.STRIDE, 1)).isTrue();
        assertThat(model.state().operands().outputPadding()).isZero();
        assertThat(model.set(Dial.PADDING, 2)).isFalse();
    }

    @Test
    void playingGoesAtTheSpeedOfTheClockAndStopsAtTheLastStep() {
        model.restart();
        model.speedProperty().set(10);
        model.play();
        for (int frame = 0; frame <= 60; frame++) {
            model.frame(frame * SECOND / 60);
        }
        assertThat(model.state().step()).isBetween(9, 10);
        model.speedProperty().set(120);
        for (int frame = 61; frame <= 180; frame++) {
            model.frame(frame * SECOND / 60);
        }
        assertThat(model.playingProperty().get()).isFalse();
        assertThat(model.state().step()).isEqualTo(63);
        model.play();
        assertThat(model.state().step()).isZero();
        model.step(-1);
        assertThat(model.state().step()).isEqualTo(63);
    }

    @Test
    void aShuffleBringsOtherNumbersAndASizeKeepsThem() {
        model.shuffle();
        Grid first = model.state().operands().input();
        model.shuffle();
        Grid second = model.state().operands().input();
        assertThat(second.values()).isNotEqualTo(first.values());
        model.set(Dial.SIZE, 5);
        model.set(Dial.SIZE, 7);
        Grid resized = model.state().operands().input();
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 5; column++) {
                assertThat(resized.at(row, column)).isEqualTo(second.at(row, column));
            }
        }
        assertThat(resized.rows()).isEqualTo(7);
    }

    @Test
    void aHandwrittenDigitIsInkAndAnotherEachTime() {
        assertThat(model.choose(InputPreset.HANDWRITTEN)).isTrue();
        Grid first = model.state().operands().input();
        assertThat(first.rows()).isEqualTo(8);
        for (double ink : first.values()) {
            assertThat(ink).isBetween(0.0, 16.0).isEqualTo(Math.rint(ink));
        }
        model.set(Dial.SIZE, 16);
        model.set(Dial.SIZE, 8);
        assertThat(model.state().operands().input().values())
                .as("the same digit in its size")
                .isEqualTo(first.values());
        model.shuffle();
        assertThat(model.state().operands().input().values()).isNotEqualTo(first.values());
        assertThat(model.state().operands().inputPreset()).isEqualTo(InputPreset.HANDWRITTEN);
    }

    @Test
    void aPictureIsAsLargeAsTheTopicHasRoomFor() {
        model.choose(InputPreset.PICTURE);
        assertThat(model.state().operands().size()).isEqualTo(16);
        model.show(Topic.MATRIX);
        model.choose(InputPreset.PICTURE);
        assertThat(model.state().operands().size()).isEqualTo(5);
    }

    /** The errors that are written below the grids, and the sentence, are those of the situation. */
    @Test
    void withoutNoiseTheInverseIsExactAndWithNoiseItIsNot() {
        model.show(Topic.INVERSE);
        assertThat(board().said()).contains("is the inverse");
        assertThat(error(2, 0)).as("Wiener").isLessThan(1e-12);
        assertThat(error(1, 1)).as("transposed").isGreaterThan(1);
        assertThat(error(2, 1)).as("Richardson and Lucy").isBetween(0.1, 1.5);
        model.set(Dial.NOISE, 2);
        double without = error(2, 0);
        assertThat(board().said()).contains("times the noise");
        model.set(Dial.RATIO, 5);
        assertThat(error(2, 0)).as("with K = 0.01").isLessThan(without / 1.2);
        assertThat(model.set(new Spot(true, 0, 0), -1)).isFalse();
        assertThat(model.refusedProperty().get().orElseThrow().words(ENGLISH)).contains("counts light");
    }

    private double error(int column, int panel) {
        String note = board().columns().get(column).panels().get(panel).notes().getFirst();
        return Double.parseDouble(
                note.replaceAll("[^0-9]*([0-9.]+(?:e.[0-9]+)?).*", "$1").replace('−', '-'));
    }

    /** Wave by wave the output comes nearer, in the square of its differences, and at the last it is the convolution. */
    @Test
    void theWavesAddUpToTheConvolution() {
        model.show(Topic.FOURIER);
        model.open(Topic.FOURIER.demonstration().situations().get(2));
        assertThat(board().said()).contains("Both ways give the same grid");
        Panel last = board().columns().getLast().panels().getFirst();
        assertThat(last.tiles())
                .isEqualTo(board().columns().getLast().panels().getLast().tiles());
        double before = Double.POSITIVE_INFINITY;
        for (int step = 0; step < model.state().steps(); step++) {
            model.go(step);
            List<Panel> panels = board().columns().getLast().panels();
            double sum = 0;
            for (int i = 0; i < 64; i++) {
                double difference = panels.getFirst().tiles().get(i).value()
                        - panels.getLast().tiles().get(i).value();
                sum += difference * difference;
            }
            assertThat(sum).isLessThanOrEqualTo(before + 1); // shown to a tenth
            before = sum;
        }
        assertThat(before).isZero();
    }

    /** Step by step the stamps add up: after n inputs there are n times as many as the kernel has taps. */
    @Test
    void everyStepOfTheCheckerboardStampsOnce() {
        model.show(Topic.CHECKERBOARD);
        for (int step = 0; step < model.state().steps(); step++) {
            model.go(step);
            assertThat(sum(board().columns().get(1).panels().getFirst())).isEqualTo(9.0 * (step + 1));
        }
    }

    @Test
    void everyTopicIsAsItWasLeft() {
        model.set(Dial.STRIDE, 2);
        ConvolutionModel.State left = model.state();
        model.show(1);
        assertThat(model.state().topic()).isEqualTo(Topic.TRANSPOSED);
        model.show(-1);
        assertThat(model.state()).isSameAs(left);
    }

    @Test
    void zerosOfThePaddingAreNotEdited() {
        Panel input = board().columns().getFirst().panels().getFirst();
        assertThat(input.edited(0, 0, 8)).isEmpty();
        assertThat(input.edited(1, 1, 8)).contains(new Spot(true, 0, 0));
        assertThat(input.edited(9, 9, 8)).isEmpty();
        model.show(Topic.TRANSPOSED);
        Panel stretched = board().columns().getFirst().panels().getFirst();
        assertThat(stretched.edited(2, 2, 2)).contains(new Spot(true, 0, 0));
        assertThat(stretched.edited(2, 3, 2)).as("a zero put between").isEmpty();
        assertThat(stretched.edited(2, 4, 2)).contains(new Spot(true, 0, 1));
    }

    /** The counts that are said are those of the engine, away from the edges. */
    @Test
    void theStampsSaidAreTheStampsThatAreThere() {
        for (int taps = 1; taps <= 6; taps++) {
            for (int stride = 1; stride <= 3; stride++) {
                Operands o = Operands.of(InputPreset.CONSTANT, 8, KernelPreset.ONES, taps)
                        .with(Dial.STRIDE, stride);
                Grid counts = TransposedConvolution.of(o.input(), o.kernel(), o.geometry(), Way.SCATTER)
                        .output();
                TreeSet<Integer> inside = new TreeSet<>();
                for (int row = taps; row < counts.rows() - taps; row++) {
                    for (int column = taps; column < counts.columns() - taps; column++) {
                        inside.add((int) counts.at(row, column));
                    }
                }
                assertThat(Checkerboard.counts(o))
                        .as("kernel %d, stride %d", taps, stride)
                        .containsExactlyElementsOf(inside);
                assertThat(Checkerboard.counts(o).size() == 1).isEqualTo(taps % stride == 0);
            }
        }
    }

    @RepeatedTest(3)
    void receptiveFieldsGrowAsTheFormulasSay(RepetitionInfo repetition) {
        int layers = repetition.getCurrentRepetition() + 1;
        for (int kernel : new int[] {2, 3}) {
            assertThat(field(ReceptiveField.Stack.PLAIN, kernel, layers)).isEqualTo(1 + layers * (kernel - 1));
            assertThat(field(ReceptiveField.Stack.DILATED, kernel, layers))
                    .isEqualTo(1 + ((1 << layers) - 1) * (kernel - 1));
            // Behind each layer a step is twice as long: the kernel adds k − 1 of them, the pooling one more.
            assertThat(field(ReceptiveField.Stack.POOLED, kernel, layers)).isEqualTo(1 + ((1 << layers) - 1) * kernel);
        }
    }

    private static int field(ReceptiveField.Stack stack, int kernel, int layers) {
        return ReceptiveField.seen(stack, kernel, layers).getLast().last() + 1;
    }
}
