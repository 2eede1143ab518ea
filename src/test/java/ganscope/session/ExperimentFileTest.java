package ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
