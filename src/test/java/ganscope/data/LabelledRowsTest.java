package ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.RowLabels;
import ganscope.data.table.TableFile;
import ganscope.data.taken.ColumnChoice;
import ganscope.data.taken.ColumnWish;
import ganscope.data.taken.TakenData;
import ganscope.random.RandomStream;
import ganscope.session.form.ExperimentTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given rows with labels: every row keeps its class, through sorting, files and back. */
class LabelledRowsTest {
    private static final RowLabels THREE = RowLabels.of(List.of("b", "a", "b", "a", "c", "c"));

    /** The label of each row is that of its number: of a those below 2, of b from 4 on, of c between. */
    private static Samples line() {
        return Samples.labelled(
                "hand", List.of(), new double[] {5, 1, 4, 0, 3, 2}, new double[] {1, 2, 1, 2, 1, 1}, THREE, 1);
    }

    private static Samples plane() {
        return Samples.labelled(
                "hand", List.of("x", "y"), new double[] {5, 9, 1, 9, 4, 8, 0, 8, 3, 7, 2, 7}, new double[0], THREE, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyDrawHasTheClassOfItsRow(int dimension) {
        Samples samples = dimension == 1 ? line() : plane();
        Classes classes = samples.classes().orElseThrow();
        assertThat(List.of(classes.name(0), classes.name(1), classes.name(2))).containsExactly("a", "b", "c");
        float[] out = new float[400 * dimension];
        int[] drawn = new int[400];
        classes.sample(new RandomStream(1, "rows"), 400, out, drawn);
        float[] plain = new float[out.length];
        samples.sample(new RandomStream(1, "rows"), 400, plain);
        assertThat(out).isEqualTo(plain);
        for (int i = 0; i < 400; i++) {
            float x = out[i * dimension];
            assertThat(drawn[i]).isEqualTo(x < 2 ? 0 : x < 4 ? 2 : 1);
        }
        assertThat(classes.weights())
                .containsExactly(
                        dimension == 1 ? new double[] {0.5, 0.25, 0.25} : new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0});
        assertThat(((Samples) classes.given(1)).rows()).isEqualTo(2);
    }

    @Test
    void experimentsWriteLabelsAndReadThemBack() {
        for (Samples samples : List.of(line(), plane())) {
            var experiment =
                    ExperimentTree.with(ExperimentTree.defaults().withTarget(samples), "conditioning", "projection");
            var again = ExperimentTree.fromText(ExperimentTree.toText(experiment));
            assertThat(again).isEqualTo(experiment);
            assertThat(again.classes()).isEqualTo(3);
        }
        assertThat(line().fingerprint())
                .isNotEqualTo(Samples.weighted("hand", List.of(), line().values(), line().weights(), 1)
                        .fingerprint());
    }

    @Test
    void numbersAreInOrderOfSizeAndTooManyOrTooFewAreNoClasses() {
        assertThat(RowLabels.of(List.of("10", "9", "-1", "10")).names()).containsExactly("-1", "9", "10");
        assertThat(RowLabels.of(List.of("x", "x"))).isEqualTo(RowLabels.NONE);
        assertThat(RowLabels.of(
                        IntStream.range(0, 65).mapToObj(Integer::toString).toList()))
                .isEqualTo(RowLabels.NONE);
        Samples lonely = Samples.labelled(
                "hand", List.of(), new double[] {1, 2, 3}, new double[0], RowLabels.of(List.of("a", "a", "b")), 1);
        assertThat(lonely.classes()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.labelled("hand", List.of(), new double[] {1, 2, 3}, new double[0], THREE, 1))
                .withMessage("labels: 6 of them (one for each of the 3 rows, or none)");
    }

    @Test
    void filesGiveTheLabelsOfTheRowsThatAreTaken(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, "x,y,kind,n\n1,2,alba,1\n,3,alba,2\n4,5,rosa,1\n6,7,alba,2\n8,9,rosa,1\n");
        for (String column : List.of("kind", "n")) {
            TakenData taken = new ColumnChoice(
                            TableFile.read(file),
                            new ColumnWish(List.of("x", "y"), Optional.empty(), Optional.of(column)))
                    .take(2);
            assertThat(taken.labels().words())
                    .isEqualTo(
                            column.equals("n") ? List.of("1", "1", "2", "1") : List.of("alba", "rosa", "alba", "rosa"));
            assertThat(taken.samples().labels()).isEqualTo(taken.labels());
        }
        TakenData none = new ColumnChoice(
                        TableFile.read(file), new ColumnWish(List.of("x", "y"), Optional.empty(), Optional.empty()))
                .take(2);
        assertThat(none.samples().classes()).isEmpty();
        assertThat(Collections.emptyList()).isEqualTo(none.labels().words());
    }
}
