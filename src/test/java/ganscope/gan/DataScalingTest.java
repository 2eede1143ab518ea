package ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.Ring;
import ganscope.data.Samples;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.OutputTransform;
import ganscope.gan.experiment.Scaling;
import ganscope.lesson.Presets;
import ganscope.random.RandomStream;
import ganscope.session.form.ExperimentTree;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataScalingTest {
    private static final Samples COUNTRIES = countries();

    private static Samples countries() {
        RandomStream random = new RandomStream(8, "rows");
        double[] values = new double[2 * 400];
        for (int i = 0; i < values.length; i += 2) {
            values[i] = 10_000 + 4000 * random.nextGaussian();
            values[i + 1] = 60 + 8 * random.nextGaussian();
        }
        return Samples.of("countries", values, 2);
    }

    @Test
    void eachColumnOfGivenDataIsStandardised() {
        DataScaling scaling = DataScaling.standardising(COUNTRIES);
        double[] values = COUNTRIES.values();
        float[] seen = new float[values.length];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = (float) values[i];
        }
        scaling.toNetwork(seen, 400);
        for (int axis = 0; axis < 2; axis++) {
            double sum = 0;
            double square = 0;
            for (int i = axis; i < seen.length; i += 2) {
                sum += seen[i];
                square += seen[i] * seen[i];
            }
            assertThat(sum / 400).isCloseTo(0, within(1e-5));
            assertThat(square / 400).isCloseTo(1, within(1e-4));
        }
        scaling.toData(seen, 400);
        for (int i = 0; i < seen.length; i++) {
            // two roundings of numbers of the size of the spread, and one of the size of the number
            assertThat((double) seen[i]).isCloseTo(values[i], within(1e-6 * Math.abs(values[i])));
        }
    }

    @Test
    void aColumnOfOneNumberTakesTheScaleOfTheOther() {
        DataScaling scaling = DataScaling.standardising(Samples.of("x", new double[] {5, 0, 5, 4}, 2));
        assertThat(scaling.scale()).containsExactly(2.0, 2.0);
        assertThat(scaling.center()).containsExactly(5.0, 2.0);
    }

    @Test
    void aClosedFormKeepsOneScaleForBothAxes() {
        DataScaling scaling = DataScaling.standardising(Ring.defaults());
        assertThat(scaling.scale().get(0)).isEqualTo(scaling.scale().get(1));
        assertThat(scaling.center()).containsExactly(0.0, 0.0);
    }

    @Test
    void withoutScalingTheNetworksSeeTheDataAsTheyAreInNewNetworks() {
        Experiment scaled = Presets.of("ring8").experiment().withTarget(COUNTRIES);
        Experiment plain = ExperimentTree.with(scaled, "scaling", "none");
        assertThat(DataScaling.of(plain.scaling(), plain.target()))
                .isEqualTo(new DataScaling(List.of(0.0, 0.0), List.of(1.0, 1.0)));
        assertThat(scaled.rebuildsFor(plain)).isTrue();
        assertThat(ExperimentTree.fromText("{}").scaling()).isEqualTo(Scaling.STANDARDISED);
    }

    @Test
    void tanhReachesTheWholeRangeOnEachAxisAndNoFarther() {
        DataScaling scaling = DataScaling.standardising(COUNTRIES);
        OutputRange output = OutputRange.of(OutputTransform.TANH, COUNTRIES, scaling);
        float[] ends = {1e3F, 1e3F, -1e3F, -1e3F};
        output.apply(ends, 4);
        scaling.toData(ends, 2);
        for (int axis = 0; axis < 2; axis++) {
            double length = COUNTRIES.range().length(axis);
            double high = COUNTRIES.range().high().get(axis);
            assertThat((double) ends[axis]).isBetween(high, high + 0.5 * length);
            assertThat((double) ends[2 + axis])
                    .isBetween(
                            COUNTRIES.range().low().get(axis) - 0.5 * length,
                            COUNTRIES.range().low().get(axis));
        }
    }

    @Test
    void scalesAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataScaling(List.of(0.0), List.of(0.0)))
                .withMessage("scale: 0.0 (finite, above 0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataScaling(List.of(0.0, 1.0), List.of(1.0)))
                .withMessage("scale: 1 numbers for 2 axes (one each)");
    }
}
