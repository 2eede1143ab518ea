package ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.distribution.Density;
import ganscope.data.distribution.Mode;
import ganscope.random.RandomStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shapes in the plane, against their definitions. */
class PlaneTargetsTest {
    private static final int ROWS = 10_000;

    /** Not seven, which the ends of an interval with both 0 and 2π would make. */
    @Test
    void eightModesStandAtMultiplesOfAnEighthOfATurn() {
        List<Mode> modes = new Ring(8, 2, 0.02, 0, List.of()).modes();
        assertThat(modes).hasSize(8);
        for (int i = 0; i < 8; i++) {
            assertThat(modes.get(i).center().get(0)).isCloseTo(2 * Math.cos(i * Math.PI / 4), within(1e-12));
            assertThat(modes.get(i).center().get(1)).isCloseTo(2 * Math.sin(i * Math.PI / 4), within(1e-12));
            assertThat(modes.get(i).weight()).isEqualTo(0.125);
        }
    }

    @Test
    void rotationTurnsCounterClockwise() {
        List<Mode> modes = new Ring(4, 1, 0.1, 90, List.of()).modes();
        assertThat(modes.getFirst().center().get(0)).isCloseTo(0, within(1e-15));
        assertThat(modes.getFirst().center().get(1)).isCloseTo(1, within(1e-15));
        List<Mode> corners = new Grid(2, 2, 0.1, 90, List.of(1.0, 0.0, 0.0, 0.0)).modes();
        assertThat(corners).hasSize(1);
        assertThat(corners.getFirst().center().get(0)).isCloseTo(1, within(1e-15));
        assertThat(corners.getFirst().center().get(1)).isCloseTo(-1, within(1e-15));
    }

    @Test
    void gridOfFiveStandsOnEvenNumbersFromMinusFourToFour() {
        List<Mode> modes = Grid.defaults().modes();
        assertThat(modes).hasSize(25);
        for (int i = 0; i < 25; i++) {
            assertThat(modes.get(i).center()).containsExactly(2.0 * (i % 5) - 4, 2.0 * (i / 5) - 4);
            assertThat(modes.get(i).sigma()).isEqualTo(0.05);
        }
    }

    /** A mode of probability w gets nw ± √(nw(1 − w)) samples; five of these deviations are allowed. */
    @Test
    void modesAreDrawnByTheirWeights() {
        Ring ring = new Ring(5, 10, 0.1, 0, List.of(1.0, 2.0, 0.0, 4.0, 0.5));
        int[] counts = new int[5];
        float[] samples = draw(ring);
        for (int i = 0; i < ROWS; i++) {
            double turn = Math.atan2(samples[2 * i + 1], samples[2 * i]) / (2 * Math.PI);
            counts[Math.floorMod(Math.round(5 * turn), 5)]++;
        }
        assertThat(counts[2]).isZero();
        double[] shares = {1 / 7.5, 2 / 7.5, 0, 4 / 7.5, 0.5 / 7.5};
        for (int k = 0; k < 5; k++) {
            double deviation = Math.sqrt(ROWS * shares[k] * (1 - shares[k]));
            assertThat((double) counts[k]).isCloseTo(ROWS * shares[k], within(5 * deviation));
        }
    }

    @Test
    void noiselessSwissRollLiesOnItsCurveEvenlyInTheAngle() {
        float[] samples = draw(new SwissRoll(0, 0));
        double mean = 0;
        for (int i = 0; i < ROWS; i++) {
            double angle = 7.5 * Math.hypot(samples[2 * i], samples[2 * i + 1]);
            assertThat(angle).isBetween(1.5 * Math.PI - 1e-5, 4.5 * Math.PI + 1e-5);
            assertThat(angle * Math.cos(angle) / 7.5).isCloseTo(samples[2 * i], within(1e-5));
            assertThat(angle * Math.sin(angle) / 7.5).isCloseTo(samples[2 * i + 1], within(1e-5));
            mean += angle / ROWS;
        }
        // Five standard errors of a uniform over 3π.
        assertThat(mean).isCloseTo(3 * Math.PI, within(5 * 3 * Math.PI / Math.sqrt(12.0 * ROWS)));
    }

    @Test
    void noiselessMoonsAreTwoHalfCirclesOfEqualShare() {
        float[] samples = draw(new Moons(0, 0));
        int upper = 0;
        for (int i = 0; i < ROWS; i++) {
            double x = samples[2 * i];
            double y = samples[2 * i + 1];
            boolean onUpper = y >= 0 && Math.abs(Math.hypot(x, y) - 1) < 1e-6;
            boolean onLower = y <= 0.5 && Math.abs(Math.hypot(x - 1, y - 0.5) - 1) < 1e-6;
            assertThat(onUpper || onLower).isTrue();
            upper += onUpper ? 1 : 0;
        }
        assertThat(upper).isCloseTo(ROWS / 2, within((int) (2.5 * Math.sqrt(ROWS))));
    }

    @Test
    void noiselessSpiralsAndCirclesLieOnTheirCurves() {
        float[] spirals = draw(new Spirals(2, 1.5, 3, 0, 0));
        float[] circles = draw(new Circles(3, 3, 0));
        for (int i = 0; i < ROWS; i++) {
            double s = Math.hypot(spirals[2 * i], spirals[2 * i + 1]) / 3;
            double angle = Math.atan2(spirals[2 * i + 1], spirals[2 * i]);
            // Arms half a turn apart: twice the angle is the same on both. Near the origin the angle is ill-defined.
            double off = Math.sin(angle - 2 * Math.PI * 1.5 * s);
            assertThat(s * off).isCloseTo(0, within(1e-5));
            double radius = Math.hypot(circles[2 * i], circles[2 * i + 1]);
            assertThat(radius).isCloseTo(Math.rint(radius), within(1e-6));
            assertThat(radius).isBetween(0.9, 3.1);
        }
    }

    /** ∫ over a circle of normals is exp(−(r² + R²) / 2σ²) I₀(rR/σ²) / 2πσ²; here I₀(4) and I₀(0). */
    @Test
    void densityOfANoisyCircleIsTheBesselFormula() {
        Density density = new Circles(1, 2, 1).density().orElseThrow();
        double bessel = 11.301921952136330;
        assertThat(density.at(0, 2)).isCloseTo(Math.exp(-4) * bessel / (2 * Math.PI), within(1e-9));
        assertThat(density.at(0, 0)).isCloseTo(Math.exp(-2) / (2 * Math.PI), within(1e-9));
    }

    @Test
    void densityOfASharpCurveIsTheOneOfAStraightLineNearIt() {
        // σ = 0.001 beside a radius of 1: 1 / (2πR) along the circle, a normal across it, bent by less than 1e-3.
        Density density = new Circles(1, 1, 1e-3).density().orElseThrow();
        double peak = 1 / (2 * Math.PI) / (1e-3 * Math.sqrt(2 * Math.PI));
        assertThat(density.at(0.6, 0.8)).isCloseTo(peak, within(1e-3 * peak));
    }

    @Test
    void withoutNoiseThereIsNoDensity() {
        assertThat(new Moons(0, 0).density()).isEmpty();
        assertThat(new Lines(2, 1, 1, 0, 0).density()).isEmpty();
        assertThat(new Moons(1e-6, 0).density()).isEmpty();
    }

    @Test
    void everyDarkSquareIsFilledAndNoOther() {
        for (int cells = 1; cells <= 6; cells++) {
            int[] counts = new int[cells * cells];
            float[] samples = draw(new Checkerboard(cells, cells, 0));
            for (int i = 0; i < ROWS; i++) {
                int column = (int) Math.floor(samples[2 * i] + 0.5 * cells);
                int row = (int) Math.floor(samples[2 * i + 1] + 0.5 * cells);
                counts[row * cells + column]++;
            }
            for (int k = 0; k < counts.length; k++) {
                boolean dark = (k / cells + k % cells) % 2 == 0;
                assertThat(counts[k] > 0).isEqualTo(dark);
            }
        }
    }

    @Test
    void annulusHoldsItsSamplesBetweenItsRadii() {
        float[] samples = draw(new Annulus(1, 2));
        int insideMiddle = 0;
        for (int i = 0; i < ROWS; i++) {
            double radius = Math.hypot(samples[2 * i], samples[2 * i + 1]);
            assertThat(radius).isBetween(1 - 1e-6, 2 + 1e-6);
            insideMiddle += radius < Math.sqrt(2.5) ? 1 : 0;
        }
        // The circle of radius √2.5 halves the area.
        assertThat(insideMiddle).isCloseTo(ROWS / 2, within((int) (2.5 * Math.sqrt(ROWS))));
    }

    @Test
    void straightPinwheelHasItsArmsAtEqualAngles() {
        float[] samples = draw(new Pinwheel(5, 0.1, 0.01, 0, 1, 0));
        int[] counts = new int[5];
        for (int i = 0; i < ROWS; i++) {
            double turn = 5 * Math.atan2(samples[2 * i + 1], samples[2 * i]) / (2 * Math.PI);
            assertThat(turn).isCloseTo(Math.rint(turn), within(0.1));
            counts[Math.floorMod(Math.round(turn), 5)]++;
        }
        for (int count : counts) {
            assertThat(count).isCloseTo(ROWS / 5, within((int) (5 * Math.sqrt(0.16 * ROWS))));
        }
    }

    private static float[] draw(Target target) {
        float[] out = new float[2 * ROWS];
        target.sample(new RandomStream(31, "plane"), ROWS, out);
        return out;
    }
}
