package ganscope.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ganscope.chart.curve.Term;
import ganscope.chart.explorer.ExplorerChart;
import ganscope.chart.explorer.ExplorerScene;
import ganscope.chart.game.GameChart;
import ganscope.chart.game.GameScene;
import ganscope.chart.input.Change;
import ganscope.chart.input.Changes;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.Ghost;
import ganscope.chart.run.ClassFieldTest;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.som.SomChart;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.NoiseBand;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import ganscope.explorer.BestFit;
import ganscope.explorer.DistanceSweep;
import ganscope.explorer.Law;
import ganscope.explorer.LawText;
import ganscope.explorer.Measure;
import ganscope.explorer.NormalLaw;
import ganscope.explorer.SampleEstimates;
import ganscope.game.DiracGame;
import ganscope.game.GameOptimizer;
import ganscope.game.Regularizer;
import ganscope.game.Scheme;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.Objective;
import ganscope.random.RandomStream;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scilab.forge.jlatexmath.TeXFormula;

/** Every chart says what it shows, and everything in it what it is, in both languages. */
class ExplainedChartsTest {
    private static final History HISTORY = SnapshotExamples.history(400);
    private static final List<String> OBJECTIVES =
            List.of("non-saturating", "wasserstein", "least-squares", "hinge", "relativistic-pairing", "f-kl");

    private static ChartOptions in(Locale locale) {
        return ChartOptions.DEFAULT
                .withLocale(locale)
                .withMetrics(EnumSet.allOf(Metric.class))
                .withNoise(Map.of(
                        Metric.JS,
                        new NoiseBand(0, 0.02, false),
                        Metric.HIGH_QUALITY,
                        new NoiseBand(0.98, 1, true),
                        Metric.MODES_COVERED,
                        new NoiseBand(8, Double.POSITIVE_INFINITY, true)));
    }

    static Stream<Arguments> kindsAndLanguages() {
        return Arrays.stream(ChartKind.values())
                .flatMap(kind ->
                        Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE).map(locale -> Arguments.of(kind, locale)));
    }

    private static PaintedChart painted(ChartKind kind, String objective, ChartOptions options) {
        ChartInput input = new ChartInput(SnapshotExamples.of(kind, objective), HISTORY, options);
        return Charts.paint(kind, input, new BufferedImage(420, 320, BufferedImage.TYPE_INT_ARGB_PRE));
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void everyChartAndEveryEntryOfItsKeyIsExplained(ChartKind kind, Locale locale) {
        ChartOptions options = in(locale);
        assertThat(List.of(kind.shows(options), kind.reading(options), kind.lookFor(options)))
                .allMatch(words -> words.length() > 12)
                .doesNotHaveDuplicates();
        for (String objective : OBJECTIVES) {
            PaintedChart chart = painted(kind, objective, options);
            assertThat(chart.key()).as("%s of %s", kind, objective).isNotEmpty();
            chart.terms().forEach((term, name) -> {
                assertThat(name).as("name of " + term).isNotBlank();
                assertThat(term.about(options)).as("definition of " + term).isNotBlank();
            });
        }
    }

    private static PaintedChart besideAGhost() {
        Ghost ghost = new Ghost(1, HISTORY, Changes.NONE, new Change(0, Map.of("batch", "64"), false, false));
        ChartInput input =
                new ChartInput(SnapshotExamples.of(ChartKind.GRADIENTS, "minimax"), History.EMPTY, in(Locale.ENGLISH));
        return Charts.paint(
                ChartKind.GRADIENTS,
                input.withGhosts(List.of(ghost)),
                new BufferedImage(420, 320, BufferedImage.TYPE_INT_ARGB_PRE));
    }

    private static PaintedChart painted(GameChart kind, ChartOptions options) {
        GameScene scene = new GameScene(
                new DiracGame(Objective.of("minimax"), Regularizer.NONE),
                new Scheme(UpdateOrder.SIMULTANEOUS, 1, 0.3, GameOptimizer.SGD),
                3,
                List.of(new GameScene.Way(Series.of(1, 0.5), Series.of(1, 1.2))));
        return Charts.paint(kind, scene, options, new BufferedImage(420, 320, BufferedImage.TYPE_INT_ARGB_PRE), 1);
    }

    @ParameterizedTest
    @EnumSource(GameChart.class)
    void everythingInAChartOfTheGameIsExplained(GameChart kind) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            ChartOptions options = in(locale);
            assertThat(List.of(kind.title(options), kind.about(options))).doesNotHaveDuplicates();
            PaintedChart chart = painted(kind, options);
            assertThat(chart.key()).isNotEmpty();
            chart.terms().forEach((term, name) -> {
                assertThat(name).as("name of " + term).isNotBlank();
                assertThat(term.about(options)).as("definition of " + term).isNotBlank();
            });
        }
    }

    private static PaintedChart painted(ExplorerChart kind, ChartOptions options) {
        Law p = LawText.parse("mixture:normal:-2,0.5+normal:2,0.5");
        Law q = LawText.parse("normal:0,1");
        ExplorerScene scene = new ExplorerScene(
                p,
                q,
                -5,
                5,
                Map.of(Measure.JS, 0.3, Measure.W1, 1.2),
                List.of(new ExplorerScene.Grip(true, 0, ExplorerScene.Change.WIDTH, 1, 0.2, 0, true)),
                0.5,
                DistanceSweep.of(p, q, 4, 9, () -> true),
                List.of(new BestFit(Measure.KL_PQ, new NormalLaw(0, 2), 0.4)),
                2,
                500,
                Optional.of(SampleEstimates.first(p, q, 500, new RandomStream(1, "test.pair"))));
        return Charts.paint(
                kind, kind.part(scene), options, new BufferedImage(420, 320, BufferedImage.TYPE_INT_ARGB_PRE), 1);
    }

    @ParameterizedTest
    @EnumSource(ExplorerChart.class)
    void everythingInAChartOfTheExplorerIsExplained(ExplorerChart kind) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            ChartOptions options = in(locale);
            assertThat(List.of(kind.title(options), kind.about(options))).doesNotHaveDuplicates();
            assertThat(List.of(kind.shows(options), kind.reading(options), kind.lookFor(options)))
                    .allMatch(words -> words.length() > 12)
                    .doesNotHaveDuplicates();
            PaintedChart chart = painted(kind, options);
            assertThat(chart.key()).isNotEmpty();
            chart.terms().forEach((term, name) -> {
                assertThat(name).as("name of " + term).isNotBlank();
                assertThat(term.about(options)).as("definition of " + term).isNotBlank();
            });
        }
    }

    private static PaintedChart painted(SomChart kind, ChartOptions options) {
        return Charts.paint(
                kind, SomExamples.pictures(), options, new BufferedImage(420, 320, BufferedImage.TYPE_INT_ARGB_PRE), 1);
    }

    @ParameterizedTest
    @EnumSource(SomChart.class)
    void everythingInAChartOfAMapIsExplained(SomChart kind) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            ChartOptions options = in(locale);
            assertThat(List.of(kind.title(options), kind.about(options))).doesNotHaveDuplicates();
            assertThat(List.of(kind.shows(options), kind.reading(options), kind.lookFor(options)))
                    .allMatch(words -> words.length() > 12)
                    .doesNotHaveDuplicates();
            PaintedChart chart = painted(kind, options);
            assertThat(chart.terms()).isNotEmpty();
            chart.terms().forEach((term, name) -> {
                assertThat(name).as("name of " + term).isNotBlank();
                assertThat(term.about(options)).as("definition of " + term).isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Term.class)
    void everyFormulaCanBeSet(Term term) {
        assertThat(term.formula()).isNotBlank();
        assertThatCode(() -> new TeXFormula(term.formula())).doesNotThrowAnyException();
        assertThat(term.about(in(Locale.ENGLISH))).isNotEqualTo(term.about(in(Locale.SIMPLIFIED_CHINESE)));
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void everyMetricIsATerm(Metric metric) {
        assertThat(Term.of(metric).about(in(Locale.ENGLISH))).isNotBlank();
    }

    @Test
    void noTermIsLeftOver() {
        Set<Term> seen = new HashSet<>();
        for (ChartKind kind : ChartKind.values()) {
            for (String objective : OBJECTIVES) {
                seen.addAll(painted(kind, objective, in(Locale.ENGLISH)).terms().keySet());
            }
        }
        seen.addAll(besideAGhost().terms().keySet());
        ChartInput mixed = new ChartInput(ClassFieldTest.ofTwoClasses(), HISTORY, in(Locale.ENGLISH));
        seen.addAll(Charts.paint(ChartKind.FIELD, mixed, new BufferedImage(420, 320, BufferedImage.TYPE_INT_ARGB_PRE))
                .terms()
                .keySet());
        for (GameChart kind : GameChart.values()) {
            seen.addAll(painted(kind, in(Locale.ENGLISH)).terms().keySet());
        }
        for (ExplorerChart kind : ExplorerChart.values()) {
            seen.addAll(painted(kind, in(Locale.ENGLISH)).terms().keySet());
        }
        seen.addAll(TransformerExamples.terms(in(Locale.ENGLISH)));
        for (SomChart kind : SomChart.values()) {
            seen.addAll(painted(kind, in(Locale.ENGLISH)).terms().keySet());
        }
        for (Metric metric : Metric.values()) {
            seen.add(Term.of(metric)); // which of them can be measured hangs on the data
        }
        assertThat(seen).containsExactlyInAnyOrder(Term.values());
    }
}
