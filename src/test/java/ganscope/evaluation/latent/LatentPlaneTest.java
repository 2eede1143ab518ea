package ganscope.evaluation.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.BesideOthers;
import ganscope.data.latent.LatentPrior;
import ganscope.data.latent.LatentType;
import ganscope.evaluation.Evaluator;
import ganscope.evaluation.ImageView;
import ganscope.evaluation.Wishes;
import ganscope.evaluation.metric.Series;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plane through the latent of a sample. */
@BesideOthers
class LatentPlaneTest {
    private static final int PIXELS = 64;

    /** Batches of other sizes round floats otherwise. */
    private static final double ROUNDING = 1e-5;

    private static ImageView shown(String preset, Wishes wishes) {
        Experiment small = ExperimentTree.with(
                Presets.of(preset).experiment(),
                Map.of(
                        "generator.hidden", "8",
                        "discriminator.hidden", "8",
                        "evaluation.samples", "64",
                        "evaluation.pairs", "64"));
        Evaluator evaluator = new Evaluator(new Trainer(small));
        evaluator.wish(wishes);
        return Objects.requireNonNull(evaluator.snapshot().images());
    }

    private static double[] picture(Series pictures, int i) {
        double[] pixels = new double[PIXELS];
        for (int pixel = 0; pixel < PIXELS; pixel++) {
            pixels[pixel] = pictures.get(i * PIXELS + pixel);
        }
        return pixels;
    }

    @Test
    void itsMiddleIsTheSampleAndItsPointsAreWhereTheyAreAskedFor() {
        Wishes third = Wishes.NONE.withSample(2);
        assertThat(shown("digits", third).plane()).isNull();
        ImageView view = shown("digits", third.withSpot(new PlaneSpot(1.0 / 3, -2.0 / 3)));
        LatentPlane plane = Objects.requireNonNull(view.plane());
        assertThat(plane.sample()).isEqualTo(2);
        assertThat(picture(plane.pictures(), 24)).containsExactly(picture(view.sheet(), 2), within(ROUNDING));
        // Column 4 of 0 to 6, and row 5 from the top.
        assertThat(picture(plane.picture(), 0)).containsExactly(picture(plane.pictures(), 5 * 7 + 4), within(ROUNDING));
        assertThat(picture(plane.picture(), 0)).isNotEqualTo(picture(plane.pictures(), 24));
    }

    @Test
    void ofAConditionalGanAllOfItIsOfTheClassOfTheSample() {
        ImageView view =
                shown("digits-conditional", Wishes.NONE.withSample(8 * 7 + 3).withSpot(PlaneSpot.MIDDLE));
        LatentPlane plane = Objects.requireNonNull(view.plane());
        assertThat(plane.asked()).isEqualTo(7);
        assertThat(picture(plane.picture(), 0)).containsExactly(picture(view.sheet(), 8 * 7 + 3), within(ROUNDING));
    }

    @Test
    void aSampleThatTheSheetDoesNotHaveIsTheFirst() {
        ImageView view = shown("digits", Wishes.NONE.withSample(64).withMaps(true));
        assertThat(Objects.requireNonNull(view.maps()).sample()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.5,0", "0,-1", "-1,1", "0.3,0.4"})
    void normalLatentsKeepTheirLengthAndGoByDegrees(double across, double up) {
        float[] middle = {1, -2, 0.5f, 3, 0.1f};
        LatentDirections directions = new LatentDirections(new LatentPrior(LatentType.NORMAL, 5), 3);
        float[] placed = new float[5];
        directions.place(middle, new PlaneSpot(across, up), placed, 0);
        double length = Math.sqrt(dot(middle, middle));
        assertThat(Math.sqrt(dot(placed, placed))).isCloseTo(length, within(1e-5));
        double degrees = Math.toDegrees(Math.acos(dot(middle, placed) / (length * length)));
        assertThat(degrees).isCloseTo(90 * Math.hypot(across, up), within(0.01));
    }

    @Test
    void directionsAreAtRightAngles() {
        float[] middle = {1, -2, 0.5f, 3};
        LatentDirections directions = new LatentDirections(new LatentPrior(LatentType.NORMAL, 4), 3);
        float[] right = new float[4];
        float[] up = new float[4];
        directions.place(middle, new PlaneSpot(1, 0), right, 0);
        directions.place(middle, new PlaneSpot(0, 1), up, 0);
        assertThat(dot(right, up)).isCloseTo(0, within(1e-5));
    }

    @Test
    void twoCoordinatesAreThePlaneThemselves() {
        float[] placed = new float[2];
        new LatentDirections(new LatentPrior(LatentType.NORMAL, 2), 3)
                .place(new float[] {0.5f, -1}, new PlaneSpot(0.5, 0.25), placed, 0);
        assertThat(placed).containsExactly(1.5f, -0.5f);
    }

    @Test
    void uniformLatentsStayWhereTheyAreDrawn() {
        LatentDirections directions = new LatentDirections(new LatentPrior(LatentType.UNIFORM_UNIT, 6), 3);
        float[] middle = {0, 1, 0.5f, 0.2f, 0.9f, 0.4f};
        float[] placed = new float[6];
        directions.place(middle, new PlaneSpot(-1, 1), placed, 0);
        for (float coordinate : placed) {
            assertThat(coordinate).isBetween(0f, 1f);
        }
        assertThat(placed).isNotEqualTo(middle);
    }

    @Test
    void aPointBesideThePlaneIsRefusedOrBroughtToItsEdge() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlaneSpot(1.5, 0))
                .withMessageContaining("1.5");
        assertThat(PlaneSpot.near(1.5, -3)).isEqualTo(new PlaneSpot(1, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wishes.NONE.withSample(-1))
                .withMessageContaining("sample: -1");
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
