package ganscope.view.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.Normal;
import ganscope.data.Target;
import ganscope.view.model.sketch.DensitySketch;
import ganscope.view.model.sketch.PointSketch;
import org.junit.jupiter.api.Test;

class SketchTest {
    @Test
    void aSketchBeginsWithTheDensityOfTheTarget() {
        DensitySketch sketch = DensitySketch.of(new Normal(3, 1));
        Target drawn = sketch.target().orElseThrow();
        // Straight lines between 97 knots: the mean is off by rounding, the width by less than a knot's distance, 0.1.
        assertThat(drawn.centroid()[0]).isEqualTo(3, within(1e-6));
        assertThat(drawn.scale()).isEqualTo(1, within(0.02));
    }

    @Test
    void aStrokeSetsTheHeightsUnderIt() {
        DensitySketch sketch = DensitySketch.of(new Normal(0, 1));
        sketch.clear();
        assertThat(sketch.target()).isEmpty();
        sketch.stroke(0.75, 1, 0.25, 0.5);
        int quarter = (DensitySketch.KNOTS - 1) / 4;
        assertThat(sketch.height(quarter)).isEqualTo(0.5, within(1e-9));
        assertThat(sketch.height(2 * quarter)).isEqualTo(0.75, within(1e-9));
        assertThat(sketch.height(3 * quarter)).isEqualTo(1, within(1e-9));
        assertThat(sketch.height(quarter - 1)).isZero();
    }

    @Test
    void strokesBeyondThePaperStayOnIt() {
        DensitySketch sketch = DensitySketch.of(new Normal(0, 1));
        sketch.stroke(-1, 5, 2, -5);
        assertThat(sketch.height(0)).isBetween(0.0, 1.0);
        assertThat(sketch.height(DensitySketch.KNOTS - 1)).isBetween(0.0, 1.0);
    }

    @Test
    void sprayedPointsBecomeSamplesInThePlane() {
        PointSketch sketch = new PointSketch();
        sketch.spray(1, 1);
        assertThat(sketch.target("drawn")).as("too few points").isEmpty();
        for (int i = 0; i < 40; i++) {
            sketch.spray(1, -1);
        }
        assertThat(sketch.target("drawn").orElseThrow().dimension()).isEqualTo(2);
    }
}
