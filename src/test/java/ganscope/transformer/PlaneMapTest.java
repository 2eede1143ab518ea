package ganscope.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ganscope.BesideOthers;
import ganscope.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Affine maps, their parts, and thin plate splines. */
@BesideOthers
class PlaneMapTest {
    private static final double EXACT = 1e-12;

    @ParameterizedTest
    @CsvSource({"0,1,1,0,0,0", "30,0.5,0.8,0.2,0.1,-0.3", "-170,1.5,-0.7,-0.4,0,1", "90,2,2,0,0.5,0.5"})
    void aPoseIsFoundAgainInItsMap(double turn, double sx, double sy, double shear, double x, double y) {
        Pose pose = new Pose(turn, sx, sy, shear, x, y);
        Pose found = Pose.of(pose.map());
        assertThat(found.map().theta()).containsExactly(pose.map().theta(), within(EXACT));
        assertThat(found.rotation()).isCloseTo(turn, within(1e-9));
        assertThat(found.scaleX()).isCloseTo(sx, within(EXACT));
        assertThat(found.scaleY()).isCloseTo(sy, within(EXACT));
        assertThat(found.shear()).isCloseTo(shear, within(EXACT));
    }

    @Test
    void aDraggedCornerArrivesAndTheOppositeOneStays() {
        AffineMap map = new Pose(20, 0.8, 0.6, 0.1, 0.2, -0.1).map();
        AffineMap dragged = map.dragged(1, -1, 0.9, -1.1);
        assertThat(dragged.x(1, -1)).isCloseTo(0.9, within(EXACT));
        assertThat(dragged.y(1, -1)).isCloseTo(-1.1, within(EXACT));
        assertThat(dragged.x(-1, 1)).isCloseTo(map.x(-1, 1), within(EXACT));
        assertThat(dragged.y(-1, 1)).isCloseTo(map.y(-1, 1), within(EXACT));
        assertThat(dragged.x(1, 1) - map.x(1, 1)).isCloseTo((0.9 - map.x(1, -1)) / 2, within(EXACT));
    }

    @Test
    void attentionScalesAndShifts() {
        AffineMap map = AffineMap.attention(0.5, 0.25, -0.25);
        assertThat(map.x(1, 1)).isEqualTo(0.75);
        assertThat(map.y(1, 1)).isEqualTo(0.25);
        assertThat(map.determinant()).isEqualTo(0.25);
    }

    @Test
    void aSplineGoesThroughItsPoints() {
        double[] controls = ThinPlateSpline.lattice(3);
        RandomStream random = new RandomStream(3, "spline");
        double[] sources = controls.clone();
        for (int i = 0; i < sources.length; i++) {
            sources[i] += 0.4 * random.nextDouble() - 0.2;
        }
        ThinPlateSpline spline = new ThinPlateSpline(controls, sources);
        for (int i = 0; i < 9; i++) {
            assertThat(spline.x(controls[2 * i], controls[2 * i + 1])).isCloseTo(sources[2 * i], within(1e-10));
            assertThat(spline.y(controls[2 * i], controls[2 * i + 1])).isCloseTo(sources[2 * i + 1], within(1e-10));
        }
    }

    /** What needs no bending is not bent: an affine map of the points gives that map everywhere. */
    @Test
    void aSplineOfAffinePointsIsAffine() {
        double[] controls = ThinPlateSpline.lattice(4);
        AffineMap map = new Pose(40, 0.7, 1.2, -0.3, 0.3, 0.1).map();
        double[] sources = new double[controls.length];
        for (int i = 0; i < sources.length; i += 2) {
            sources[i] = map.x(controls[i], controls[i + 1]);
            sources[i + 1] = map.y(controls[i], controls[i + 1]);
        }
        ThinPlateSpline spline = new ThinPlateSpline(controls, sources);
        for (double at = -1; at <= 1; at += 0.13) {
            assertThat(spline.x(at, 0.4 * at)).isCloseTo(map.x(at, 0.4 * at), within(1e-10));
            assertThat(spline.y(at, -at)).isCloseTo(map.y(at, -at), within(1e-10));
        }
    }

    @Test
    void pointsOnOneLineAreRefused() {
        double[] line = {0, 0, 1, 1, 2, 2};
        assertThatThrownBy(() -> new ThinPlateSpline(line, line)).hasMessageContaining("on one line");
    }
}
