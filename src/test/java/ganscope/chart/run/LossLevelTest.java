package ganscope.chart.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LossLevelTest {
    @Test
    void namesMultiplesOfLn2() {
        assertThat(LossLevel.name(2 * Math.log(2))).isEqualTo("2 ln 2");
        assertThat(LossLevel.name(Math.log(2))).isEqualTo("ln 2");
        assertThat(LossLevel.name(-Math.log(2))).isEqualTo("−ln 2");
        assertThat(LossLevel.name(0)).isEqualTo("0");
        assertThat(LossLevel.name(-0.0)).isEqualTo("0");
        assertThat(LossLevel.name(0.25)).isEqualTo("0.250");
    }
}
