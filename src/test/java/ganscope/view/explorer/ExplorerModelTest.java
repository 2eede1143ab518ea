package ganscope.view.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ganscope.chart.Charts;
import ganscope.chart.explorer.ExplorerChart;
import ganscope.chart.explorer.ExplorerScene.Change;
import ganscope.chart.explorer.ExplorerScene.Grip;
import ganscope.chart.style.ChartOptions;
import ganscope.cli.GanScopeCommand;
import ganscope.explorer.Law;
import ganscope.explorer.LawText;
import ganscope.explorer.Measure;
import ganscope.explorer.NormalLaw;
import ganscope.explorer.Observed;
import ganscope.explorer.SampleEstimates;
import ganscope.explorer.SamplePair;
import ganscope.explorer.Spread;
import ganscope.stats.Points;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

class ExplorerModelTest {
    /** What issue and truth ask of the values that are shown. */
    private static final double TOLERANCE = 1e-6;

    private final ExplorerModel model = new ExplorerModel(System::nanoTime);
    private long frames;

    @AfterEach
    void close() {
        assertThat(model.problem()).isNull();
        model.close();
    }

    private void open(String p, String q) {
        model.place(true, Placed.of(LawText.parse(p)));
        model.place(false, Placed.of(LawText.parse(q)));
    }

    /** Frame by frame, until everything is of what both are now. */
    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
            model.frame(frames += 16_000_000);
            return model.isCaughtUp();
        });
        model.frame(frames += 16_000_000);
    }

    private double shown(Measure measure) throws TimeoutException {
        settle();
        Row row = model.rows().get(measure.ordinal());
        assertThat(row.late()).isFalse();
        assertThat(model.scene().p()).isEqualTo(model.settings().p().side());
        return row.exact();
    }

    private static JsonNode truth() throws IOException {
        try (InputStream in = ExplorerModelTest.class.getResourceAsStream("/truth/closed-form.json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static String normal(JsonNode two) {
        return "normal:" + two.get(0).asText() + "," + two.get(1).asText();
    }

    private static String uniform(JsonNode two) {
        return "uniform:" + two.get(0).asText() + "," + two.get(1).asText();
    }

    @Test
    void theTableShowsTheClosedForms() throws IOException, TimeoutException {
        JsonNode truth = truth();
        for (JsonNode row : truth.get("kl_normal")) {
            open(normal(row.get("p")), normal(row.get("q")));
            assertThat(shown(Measure.KL_PQ)).isCloseTo(row.get("kl").asDouble(), within(TOLERANCE));
        }
        for (JsonNode row : truth.get("w1_normal")) {
            open(normal(row.get("p")), normal(row.get("q")));
            assertThat(shown(Measure.W1)).isCloseTo(row.get("w1").asDouble(), within(TOLERANCE));
        }
        for (JsonNode row : truth.get("w1_uniform")) {
            open(uniform(row.get("p")), uniform(row.get("q")));
            assertThat(shown(Measure.W1)).isCloseTo(row.get("w1").asDouble(), within(TOLERANCE));
        }
        for (Map.Entry<String, JsonNode> row :
                truth.get("tv_unit_normals_shift").properties()) {
            open("normal:0,1", "normal:" + row.getKey() + ",1");
            assertThat(shown(Measure.TV)).isCloseTo(row.getValue().asDouble(), within(TOLERANCE));
        }
        for (Map.Entry<String, JsonNode> row :
                truth.get("jsd_unit_normals_shift").properties()) {
            open("normal:0,1", "normal:" + row.getKey() + ",1");
            assertThat(shown(Measure.JS)).isCloseTo(row.getValue().asDouble(), within(TOLERANCE));
            assertThat(shown(Measure.VALUE_OF_GAME))
                    .isCloseTo(2 * row.getValue().asDouble() - 2 * Math.log(2), within(2 * TOLERANCE));
        }
    }

    /** The sentence uniform_shift of the truth: U[0,1] against U[t,1+t]. */
    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 1})
    void theTableShowsTheClosedFormsOfShiftedIntervals(double t) throws TimeoutException {
        open("uniform:0,1", "uniform:" + t + "," + (1 + t));
        assertThat(shown(Measure.W1)).isCloseTo(t, within(TOLERANCE));
        assertThat(shown(Measure.TV)).isCloseTo(t, within(TOLERANCE));
        assertThat(shown(Measure.JS)).isCloseTo(t * Math.log(2), within(TOLERANCE));
        assertThat(shown(Measure.KL_PQ)).isInfinite();
    }

    /** What the window shows is what the command prints that it offers: exact values, samples and floors. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "normal:-1,1; normal:1.5,0.7",
                "mixture:0.3*normal:-2,0.5+0.7*normal:2,0.5; normal:0.5,1",
                "uniform:0,1; exponential:2,-0.5"
            })
    void theCommandPrintsWhatIsShown(String p, String q) throws IOException, TimeoutException {
        open(p, q);
        model.samples(120);
        settle();
        List<String> words = new ArrayList<>(model.settings().command().orElseThrow());
        words.add("--json");
        StringWriter out = new StringWriter();
        StringWriter problems = new StringWriter();
        int status =
                GanScopeCommand.execute(new PrintWriter(out), new PrintWriter(problems), words.toArray(String[]::new));
        assertThat(status).as(problems.toString()).isZero();
        JsonNode answer = new ObjectMapper().readTree(out.toString());
        for (Row row : model.rows()) {
            String name = row.measure().id();
            assertThat(row.exact()).as(name).isEqualTo(number(answer.path(name)));
            assertThat(row.sampledLate()).isFalse();
            assertSame(
                    Objects.requireNonNull(row.estimate()),
                    answer.path("estimates").path(name));
            if (row.measure().isDistance()) {
                assertSame(
                        Objects.requireNonNull(row.floor()),
                        answer.path("noiseFloor").path(name));
            } else {
                assertThat(row.floor()).isNull();
            }
        }
    }

    /** The histograms that are drawn are of the present samples, the first pair of those that the table is a mean of. */
    @Test
    void onePairOfSamplesIsDrawnUnlessSomethingIsDragged() throws TimeoutException {
        open("normal:0,1", "normal:0.5,1");
        model.samples(50);
        settle();
        SamplePair pair = model.scene().pair().orElseThrow();
        assertThat(pair.n()).isEqualTo(50);
        SamplePair first = SampleEstimates.first(
                LawText.parse("normal:0,1"), LawText.parse("normal:0.5,1"), 50, SampleEstimates.stream(0));
        assertThat(pair.p().shares()).isEqualTo(first.p().shares());
        assertThat(pair.q().shares()).isEqualTo(first.q().shares());
        assertThat(pair.p().bins()).isEqualTo(first.p().bins());

        model.samples(5000);
        assertThat(model.scene().pair()).as("those of before are not shown").isEmpty();
        settle();
        assertThat(model.scene().pair().orElseThrow().p().bins().count())
                .isGreaterThan(pair.p().bins().count());

        model.drag();
        model.place(false, Placed.of(LawText.parse("normal:0.6,1")));
        settle();
        assertThat(model.scene().pair()).as("a drag").isEmpty();
        model.settle();
        assertThat(model.scene().pair()).isPresent();
        model.samplesShownProperty().set(false);
        assertThat(model.scene().pair()).as("switched off").isEmpty();
    }

    /** Exact zeros read 0, whatever rounding leaves of them. */
    @Test
    void whatIsNothingReadsNothing() throws TimeoutException {
        open("uniform:0,1", "uniform:2,3");
        settle();
        for (Measure measure : new Measure[] {Measure.ENTROPY_P, Measure.ENTROPY_Q, Measure.VALUE_OF_GAME}) {
            assertThat(model.rows().get(measure.ordinal()).exact())
                    .as(measure.id())
                    .isZero();
        }
        Spread game = Objects.requireNonNull(
                model.rows().get(Measure.VALUE_OF_GAME.ordinal()).estimate());
        assertThat(game).isEqualTo(new Spread(0, 0, 0));
    }

    private static void assertSame(Spread spread, JsonNode printed) {
        assertThat(spread.mean()).isEqualTo(number(printed.path("mean")));
        assertThat(spread.p5()).isEqualTo(number(printed.path("p5")));
        assertThat(spread.p95()).isEqualTo(number(printed.path("p95")));
    }

    /** JSON has no infinity: the command writes the word. */
    private static double number(JsonNode node) {
        return node.isTextual() ? Double.parseDouble(node.asText()) : node.asDouble(Double.NaN);
    }

    @Test
    void whatTakesLongerThanAPartOfAFrameIsLeftToTheOtherThread() throws TimeoutException {
        AtomicLong looks = new AtomicLong();
        Values slow = new Values(() -> looks.getAndAdd(1_500_000)); // every look at the clock takes 1.5 ms
        Law p = new NormalLaw(0, 1);
        Law q = new NormalLaw(1, 1);
        slow.measure(p, q);
        assertThat(looks.get()).isLessThan(60_000_000);
        assertThat(slow.late()).contains(Measure.VALUE_OF_GAME).doesNotContain(Measure.JS);
        assertThat(slow.present()).doesNotContainKey(Measure.VALUE_OF_GAME);
        assertThat(slow.take(new Follower.Exact(p, p, Map.of(Measure.VALUE_OF_GAME, 7.0), Map.of())))
                .as("an answer for other distributions")
                .isFalse();
        assertThat(slow.take(new Follower.Exact(p, q, Map.of(Measure.VALUE_OF_GAME, 7.0), Map.of())))
                .isTrue();
        assertThat(slow.of(Measure.VALUE_OF_GAME)).isEqualTo(7);
        assertThat(slow.isLate(Measure.VALUE_OF_GAME)).isFalse();
    }

    /** Mixtures need about 10 ms for W₂: it follows, and arrives. */
    @Test
    void theSlowValueArrives() throws TimeoutException {
        open("mixture:normal:-2,0.5+normal:2,0.5", "mixture:normal:-1,0.6+normal:2,0.8");
        for (int i = 0; i < 30; i++) {
            model.move((Law) model.settings().q().side(), 0.1);
            model.frame(frames += 16_000_000);
        }
        assertThat(shown(Measure.W2)).isPositive().isGreaterThanOrEqualTo(shown(Measure.W1));
    }

    @Test
    void aGripMovesItsPartAndNothingElse() {
        open("mixture:0.25*normal:-2,0.5+0.75*normal:2,0.5", "normal:0,1");
        Law start = (Law) model.settings().p().side();
        model.take(new Hold(true, 1, Change.PLACE));
        model.drag();
        Extent before = model.extent();
        model.move(start, 1.2345);
        assertThat(model.extent()).isEqualTo(before);
        assertThat(model.settings().p().words()).isEqualTo("mixture:0.25*normal:-2,0.5+0.75*normal:3.23,0.5");
        model.take(new Hold(true, 1, Change.WIDTH));
        model.move(start, 0.25);
        assertThat(model.settings().p().words()).isEqualTo("mixture:0.25*normal:-2,0.5+0.75*normal:2,0.75");
        model.take(new Hold(true, Hold.WHOLE, Change.PLACE));
        model.move(start, -1);
        assertThat(model.settings().p().words()).isEqualTo("mixture:0.25*normal:-3,0.5+0.75*normal:1,0.5");
        assertThat(model.settings().q().words()).isEqualTo("normal:0,1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "normal:0,1; normal:0,1.5",
                "uniform:0,1; uniform:-0.5,1.5",
                "exponential:2,1; exponential:1,1",
            })
    void theSecondGripWidens(String before, String after) {
        open("normal:0,1", before);
        model.take(new Hold(false, 0, Change.WIDTH));
        model.move((Law) model.settings().q().side(), 0.5);
        assertThat(model.settings().q().words()).isEqualTo(after);
    }

    @Test
    void aWidthDraggedBeyondNothingStaysAboveIt() {
        open("normal:0,1", "normal:0,1");
        model.take(new Hold(false, 0, Change.WIDTH));
        model.move((Law) model.settings().q().side(), -50);
        assertThat(((NormalLaw) model.settings().q().side()).sd())
                .isEqualTo(model.extent().unit());
    }

    @Test
    void keysGoFromGripToGrip() {
        open("mixture:normal:-2,0.5+normal:2,0.5", "normal:0,1");
        List<Hold> seen = new ArrayList<>();
        model.takeEnd(1);
        do {
            assertThat(model.grips()).filteredOn(Grip::lit).hasSize(1);
            seen.add(model.hold());
        } while (model.takeNext(1));
        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
        model.takeEnd(-1);
        model.nudge(Change.PLACE, 10);
        assertThat(model.settings().q().words()).isEqualTo("normal:0.1,1");
        model.nudge(Change.WIDTH, -5);
        assertThat(model.settings().q().words()).isEqualTo("normal:0.1,0.95");
    }

    @Test
    void moreOfTheLineIsShownWhereItIsNeeded() {
        open("normal:0,1", "normal:0,1");
        model.showAll();
        Extent before = model.extent();
        model.place(false, Placed.of(new NormalLaw(30, 1)));
        assertThat(model.extent().high()).isGreaterThan(30).isGreaterThan(before.high());
        model.place(false, Placed.of(new NormalLaw(0, 1)));
        assertThat(model.extent()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = SideShape.class,
            names = {"NORMAL", "MIXTURE", "UNIFORM", "EXPONENTIAL"})
    void everyParameterOfEveryShapeIsSetAndRead(SideShape shape) {
        Law law = shape.near(new NormalLaw(0.5, 1)).orElseThrow();
        assertThat(SideShape.of(law)).isEqualTo(shape);
        for (Parameter parameter : shape.parameters()) {
            assertThat(parameter.of(parameter.with(law, 0.6))).isCloseTo(0.6, within(1e-12));
        }
        assertThat(LawText.parse(Placed.of(law).words())).isEqualTo(law);
        assertThat(law.mean()).isCloseTo(0.5, within(0.02));
    }

    @Test
    void anEndOfAnIntervalPushesTheOther() {
        Law law = LawText.parse("uniform:0,1");
        assertThat(Parameter.HIGH.of(Parameter.LOW.with(law, 3))).isGreaterThan(3);
        assertThat(Parameter.LOW.of(Parameter.HIGH.with(law, -2))).isLessThan(-2);
        assertThatThrownBy(() -> Parameter.SD.with(new NormalLaw(0, 1), -1)).hasMessageContaining("sd");
    }

    @Test
    void numbersOfAFileStayWhereTheyAreAndHaveNoDensity() throws TimeoutException {
        Observed numbers = new Observed(Points.of(new double[] {0, 1, 1, 2, 5}, 1));
        model.place(true, new Placed(numbers, "file:x.csv", List.of("--columns", "2")));
        assertThat(model.grips()).hasSize(2).noneMatch(Grip::ofP);
        assertThat(shown(Measure.JS)).isNaN();
        assertThat(shown(Measure.W1)).isPositive();
        assertThat(model.settings().command().orElseThrow()).containsSequence(List.of("--p", "file:x.csv", "--q"));
        assertThat(model.settings().command().orElseThrow()).containsSequence(List.of("--columns", "2"));
        model.place(false, new Placed(numbers, "file:y.csv", List.of()));
        assertThat(model.settings().command())
                .as("two files, one of which needs an option")
                .isEmpty();
        assertThat(model.grips()).isEmpty();
        model.nudge(Change.PLACE, 3);
        assertThat(model.settings().q().side()).isEqualTo(numbers);
        paintAll();
    }

    @Test
    void theSweepIsOfTheShapesAndTheFitsAreOfP() throws TimeoutException {
        open("mixture:normal:-2,0.5+normal:2,0.5", "normal:0,1");
        model.wantFits(true);
        settle();
        var sweep = model.scene().sweep().orElseThrow();
        assertThat(sweep.rows()).hasSizeGreaterThan(90);
        assertThat(model.scene().fits()).extracting(fit -> fit.measure()).contains(Measure.KL_PQ, Measure.KL_QP);
        model.place(false, Placed.of(new NormalLaw(0.5, 1)));
        settle();
        assertThat(model.scene().sweep().orElseThrow()).as("only moved").isSameAs(sweep);
        double js = shown(Measure.JS);
        var near = sweep.rows().stream()
                .filter(row -> Math.abs(row.distance() - 0.5) < 0.2)
                .toList();
        assertThat(js)
                .isBetween(
                        near.stream().mapToDouble(row -> row.js()).min().orElseThrow(),
                        near.stream().mapToDouble(row -> row.js()).max().orElseThrow());
        model.place(false, Placed.of(new NormalLaw(0.5, 2)));
        settle();
        assertThat(model.scene().sweep().orElseThrow()).isNotEqualTo(sweep);
        paintAll();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "normal:0,1; normal:0,1",
                "uniform:0,1; uniform:2,3",
                "exponential:1; normal:0,1",
                "mixture:uniform:0,1+exponential:2,3+normal:-4,0.1; uniform:-1,1",
                "normal:1e6,1; normal:1000003,2"
            })
    void everyPairIsPainted(String p, String q) throws TimeoutException {
        open(p, q);
        model.wantFits(true);
        settle();
        paintAll();
    }

    private void paintAll() {
        BufferedImage picture = new BufferedImage(300, 220, BufferedImage.TYPE_INT_ARGB_PRE);
        for (ExplorerChart chart : ExplorerChart.values()) {
            assertThat(Charts.paint(chart, chart.part(model.scene()), ChartOptions.DEFAULT, picture, 1)
                            .terms())
                    .isNotEmpty();
        }
    }

    @Test
    void theBricksGoThereAndBack() {
        model.playingProperty().set(true);
        double least = 1;
        double most = 0;
        for (int i = 0; i < 500; i++) {
            model.frame(frames += 16_000_000);
            least = Math.min(least, model.scene().transport());
            most = Math.max(most, model.scene().transport());
        }
        assertThat(least).isZero();
        assertThat(most).isEqualTo(1);
    }
}
