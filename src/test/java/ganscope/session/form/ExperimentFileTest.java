package ganscope.session.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ganscope.data.Samples;
import ganscope.data.table.DataWords;
import ganscope.data.taken.LeftOut;
import ganscope.data.taken.Provenance;
import ganscope.gan.experiment.Experiment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentFileTest {
    @Test
    void textGivesTheIntervalBackToo() {
        ExperimentFile file = new ExperimentFile(ExperimentTree.defaults(), 7);
        assertThat(ExperimentFile.fromText(file.toText())).isEqualTo(file);
    }

    @Test
    void withoutAnIntervalItIsTheUsualOne() {
        assertThat(ExperimentFile.fromText("{}").every()).isEqualTo(ExperimentFile.EVERY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1000001", "2.5", "\"7\"", "null", "1e99"})
    void anIntervalThatIsNoneIsRefused(String every) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExperimentFile.fromText("{\"every\": " + every + "}"))
                .withMessageStartingWith("every: ");
    }

    @Test
    void whatWasLeftOutOfAFileOfDataIsKept() {
        Experiment experiment =
                ExperimentTree.defaults().withTarget(Samples.of("a.csv", List.of("x"), new double[] {1, 2}, 1));
        Provenance told =
                new Provenance(Map.of("id", LeftOut.ROW_NUMBERS), 3, 1, List.of(DataWords.of("data.remark.comma")));
        ExperimentFile file = ExperimentFile.fromText(new ExperimentFile(experiment, 7, Optional.of(told)).toText());
        assertThat(file.experiment()).isEqualTo(experiment);
        assertThat(file.taken().orElseThrow().sentence())
                .isEqualTo(
                        "Took x (3 rows); left out id (row numbers); left out 3 rows with a missing number; 1 row of "
                                + "weight 0 does not count; commas were read as decimal points.");
        assertThat(file.withExperiment(ExperimentTree.defaults()).data()).isEmpty();
        assertThat(ExperimentFile.fromText("{}").taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | data: 7 (an object with leftOut, rowsLeftOut, rowsOfWeightZero, remarks)",
                "{\"rows\": 7} | data.rows: no such setting (data has leftOut, rowsLeftOut, rowsOfWeightZero, remarks)",
                "{\"rowsLeftOut\": -1} | data.rowsLeftOut: -1 (a whole number of at least 0)",
                "{\"rowsOfWeightZero\": 2.5} | data.rowsOfWeightZero: 2.5 (a whole number of at least 0)",
                "{\"remarks\": [1]} | data.remarks: [1] (a list of texts)",
                "{\"leftOut\": []} | data.leftOut: [] (an object of columns and reasons)",
                "{\"leftOut\": {\"x\": \"sold\"}} | data.leftOut: \"sold\" (one of row_numbers, row_names, text, dates, "
                        + "kinds, empty, weights, labels, not_chosen)"
            })
    void whatIsNoWordOnDataIsRefused(String data, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExperimentFile.fromText("{\"data\": " + data + "}"))
                .withMessage(sentence);
    }
}
