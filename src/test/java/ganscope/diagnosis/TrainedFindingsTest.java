package ganscope.diagnosis;

import static ganscope.diagnosis.Explained.experiment;
import static ganscope.diagnosis.Explained.train;
import static org.assertj.core.api.Assertions.assertThat;

import ganscope.BesideOthers;
import ganscope.session.form.ExperimentTree;
import ganscope.text.Language;
import ganscope.text.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of runs that are really trained: small and short, each far beyond what seeds change. */
@BesideOthers
class TrainedFindingsTest {
    private static final FindingText ENGLISH = new FindingText(Words.in(Language.ENGLISH));

    private static Finding find(List<Finding> findings, String id) {
        return findings.stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in " + ids(findings)));
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    /** Everything that a person reads of a run. */
    private static String said(List<Finding> findings) {
        StringBuilder said = new StringBuilder();
        findings.forEach(finding -> said.append(ENGLISH.sentence(finding))
                .append(ENGLISH.reasons(finding))
                .append('\n'));
        return said.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void onDisjointSupportsTheCeilingComesFirstAndNothingIsCalledCollapse(int seed) {
        List<Finding> found = train(experiment("vanishing-gradient", "batch=32", "seed=" + seed), 80, 10);
        assertThat(ids(found)).startsWith("ceiling").contains("saturated");
        assertThat(said(found)).doesNotContain("ollapse");
        Remedy cure = find(found, "saturated").remedies().getFirst();
        assertThat(cure.settings())
                .containsEntry("objective", "wasserstein")
                .containsEntry("constraint.gradientPenalty", "0.1")
                .containsEntry("discriminator.steps", "50");
        assertThat(cure.fresh()).as("its networks are past help").isTrue();
        assertThat(find(found, "saturated").remedies().get(1).settings()).containsEntry("objective", "non-saturating");
    }

    /** A mixture far away: one heap on no mode, which is no collapse. */
    @Test
    void farFromAMixtureNothingIsCalledCollapse() {
        List<Finding> found = train(
                experiment(
                        "vanishing-gradient",
                        "target.type=mixture",
                        "target.means=4,5",
                        "target.standardDeviations=0.1,0.1",
                        "batch=32"),
                80,
                10);
        assertThat(ids(found)).startsWith("ceiling");
        assertThat(said(found)).doesNotContain("Mode collapse:");
    }

    @ParameterizedTest
    @CsvSource({"generator, zerosGenerator", "discriminator, zerosDiscriminator"})
    void weightsThatBeganAtZeroAreRecognised(String player, String id) {
        List<Finding> found = train(experiment("normal-1d", player + ".initializer=zeros", "batch=32"), 60, 20);
        Finding zeros = find(found, id);
        assertThat(found.getFirst()).isEqualTo(zeros);
        assertThat(zeros.remedies().getFirst().settings()).doesNotContainValue("zeros");
        assertThat(said(found)).doesNotContain("lipped");
        assertThat(found.stream().skip(1))
                .as("nothing else helps")
                .allMatch(other -> other.remedies().isEmpty());
    }

    /** Units that are not 0 at 0 make no constant network of equal weights, but one of one unit. */
    @Test
    void equalUnitsThatAreNotZeroAreWorthOne() {
        List<Finding> found =
                train(experiment("normal-1d", "generator.initializer=zeros", "generator.activation=sigmoid"), 60, 20);
        assertThat(ids(found)).contains("zerosGeneratorOneUnit");
    }

    @ParameterizedTest
    @CsvSource({"clipping-deep, vanishesByClipping, true", "ring8, vanishesWithDepth, false"})
    void clippedWeightsAreNamedOnlyWhereTheyAreClipped(String preset, String id, boolean clipped) {
        List<Finding> found = clipped
                ? train(experiment(preset, "batch=32"), 60, 20)
                : train(
                        experiment(
                                preset,
                                "batch=32",
                                "objective=wasserstein",
                                "constraint.r1=0",
                                "constraint.r2=0",
                                "discriminator.hidden=32x6",
                                "discriminator.initializer=normal(0.01)",
                                "discriminator.optimizer.learningRate=0.000001",
                                "discriminator.optimizer.schedule=constant"),
                        20,
                        5);
        assertThat(ids(found)).contains(id);
        assertThat(said(found).contains("lipped")).isEqualTo(clipped);
        assertThat(said(found)).as("RMSProp and Adam divide by it").doesNotContain("hardly learns");
    }

    @Test
    void fewClassesThatStayFewAreCalledACollapseWithItsCauseAndCure() {
        List<Finding> found =
                train(experiment("digits-collapse", "evaluation.samples=256", "evaluation.pairs=256"), 400, 40);
        Finding collapse = find(found, "classCollapse");
        assertThat(collapse.tone()).isEqualTo(Finding.Tone.BAD);
        assertThat(collapse.numbers().getFirst().value()).isLessThan(4);
        assertThat(collapse.remedies()).extracting(Remedy::settings).containsExactly(Map.of("generator.steps", "1"));
        assertThat(said(found)).contains("Mode collapse:");
    }

    /** Without hidden layers, D compares means only: the width is left over. Cured with every one of five seeds. */
    @Test
    void aWidthThatAStraightLineCannotSeeIsNamedWithItsCause() {
        List<Finding> found = train(experiment("normal-1d", "discriminator.hidden=none"), 3000, 100);
        Finding wide = find(found, "tooWide");
        assertThat(wide.numbers().getFirst().value()).isGreaterThan(1.4);
        assertThat(wide.tone()).as("W1 may still fall at the end").isIn(Finding.Tone.BAD, Finding.Tone.NEUTRAL);
        assertThat(wide.remedies()).extracting(Remedy::id).contains("hiddenLayers");
        assertThat(said(found)).contains("without hidden layers").doesNotContain("%");
    }

    /** The cure of the sentence above, really taken. */
    @Test
    void hiddenLayersFindTheWidth() {
        Finding wide = new Finding("tooWide", Finding.Tone.BAD).with(Remedies.hiddenLayers());
        List<Finding> cured = train(
                ExperimentTree.with(
                        experiment("normal-1d", "discriminator.hidden=none"),
                        wide.remedies().getFirst().settings()),
                1200,
                100);
        assertThat(ids(cured)).doesNotContain("tooWide", "tooNarrow");
    }

    /** A generator begins as a heap: one measurement does not say that it stays one. */
    @ParameterizedTest
    @CsvSource({"trimodal-1d, collapse", "normal-1d, narrow"})
    void oneMeasurementIsNoStandstill(String preset, String id) {
        List<Finding> found = train(experiment(preset), 50, 100);
        assertThat(ids(found)).doesNotContain(id);
        assertThat(said(found)).doesNotContain("does not fall");
        assertThat(found).allMatch(finding -> finding.remedies().isEmpty());
    }

    /**
     * One heap in the middle of two modes: nearest to each with half of its samples, and on none. Seeds 2 to 6 all end so;
     * where seed 1 ends hangs on the last bits of the processor's products.
     */
    @Test
    void aHeapBetweenTheModesIsNotSpreadOverThem() {
        List<Finding> found = train(
                experiment(
                        "bimodal-1d",
                        "seed=5",
                        "objective=wasserstein",
                        "constraint.r1=0",
                        "constraint.r2=0",
                        "constraint.gradientPenalty=1"),
                1500,
                100);
        assertThat(ids(found)).contains("betweenModes").doesNotContain("scattered", "tooNarrow");
        assertThat(find(found, "betweenModes").remedies())
                .extracting(Remedy::id)
                .containsExactly("bothPenalties");
    }

    /** Samples three times as wide as the data, and on no mode, have not collapsed. */
    @Test
    void samplesThrownWideAreNoCollapse() {
        List<Finding> found = train(experiment("ring8-collapse", "seed=1", "discriminator.steps=5"), 1000, 100);
        assertThat(ids(found)).contains("gatheredApart").doesNotContain("collapse");
    }

    @Test
    void anUntrainedDiscriminatorIsNamedFirst() {
        List<Finding> found = train(experiment("normal-1d", "discriminator.steps=0", "batch=32"), 60, 20);
        assertThat(found.getFirst().id()).isEqualTo("untrainedDiscriminator");
        assertThat(found.getFirst().remedies().getFirst().settings()).containsEntry("discriminator.steps", "1");
        List<Finding> away = train(experiment("normal-1d", "discriminator.steps=0"), 600, 50);
        assertThat(ids(away)).contains("drifts").doesNotContain("swings");
        assertThat(said(away)).doesNotContain("smaller learning rates");
        List<Finding> other = train(experiment("normal-1d", "generator.steps=0", "batch=32"), 60, 20);
        assertThat(ids(other)).contains("untrainedGenerator");
        assertThat(said(other)).doesNotContain("gradient has norm");
    }

    @Test
    void ratesAHundredTimesTheDefaultAreNamedAndLowered() {
        List<Finding> found = train(
                experiment(
                        "normal-1d",
                        "generator.optimizer.learningRate=0.4",
                        "discriminator.optimizer.learningRate=0.4",
                        "batch=32"),
                60,
                5);
        Finding rates = find(found, "rateLarge");
        assertThat(ENGLISH.sentence(rates)).contains("100 times the default 0.004");
        assertThat(rates.remedies().getFirst().settings())
                .containsEntry("generator.optimizer.learningRate", "0.004")
                .containsEntry("discriminator.optimizer.learningRate", "0.004");
    }
}
