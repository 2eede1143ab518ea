package ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.GivenImages;
import ganscope.data.distribution.ImageDistribution;
import ganscope.data.distribution.RowLabels;
import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets of pictures. */
class ImagesTest {
    private static final int ROWS = 4000;

    @Test
    void digitsAreTheFileScaledToMinusOneToOne() {
        GivenImages digits = new Digits().build();
        assertThat(digits.count()).isEqualTo(1797);
        assertThat(digits.side()).isEqualTo(8);
        float[] first = new float[64];
        digits.copy(0, first, 0);
        // The file's first row begins 0,0,5,13,9,1,0,0 and is a nought.
        assertThat(Arrays.copyOf(first, 8)).containsExactly(-1f, -1f, -0.375f, 0.625f, 0.125f, -0.875f, -1f, -1f);
        assertThat(digits.labels().of(0)).isEqualTo("0");
    }

    /** The counts of the classes as the UCI repository states them. */
    @Test
    void digitsHaveTenClassesOfKnownCounts() {
        Classes classes = new Digits().classes().orElseThrow();
        int[] counts = {178, 182, 177, 183, 181, 182, 181, 179, 174, 180};
        assertThat(classes.count()).isEqualTo(10);
        for (int k = 0; k < 10; k++) {
            assertThat(classes.name(k)).isEqualTo(Integer.toString(k));
            assertThat(classes.weight(k)).isCloseTo(counts[k] / 1797.0, within(1e-12));
            assertThat(((GivenImages) classes.given(k)).count()).isEqualTo(counts[k]);
        }
    }

    @Test
    void picturesAreDealtWithoutRepetition() {
        GivenImages digits = new Digits().build();
        float[] out = new float[1797 * 64];
        int[] labels = new int[1797];
        digits.deal(new RandomStream(1, "deal"), 1797, out, labels);
        double[] sums = sums(out);
        float[] all = new float[1797 * 64];
        for (int i = 0; i < 1797; i++) {
            digits.copy(i, all, i);
        }
        double[] expected = sums(all);
        Arrays.sort(sums);
        Arrays.sort(expected);
        assertThat(sums).containsExactly(expected);
        assertThat(Arrays.stream(labels).filter(k -> k == 8).count()).isEqualTo(174);
    }

    /** One number for a picture that tells nearly all of them apart. */
    private static double[] sums(float[] pixels) {
        double[] sums = new double[pixels.length / 64];
        for (int i = 0; i < pixels.length; i++) {
            sums[i / 64] += pixels[i] * Math.sqrt(i % 64 + 1.0);
        }
        return sums;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.1})
    void everyBarIsToldByItsSignsAndAsLikelyAsTheOthers(double noise) {
        ImageDistribution bars = new Bars(noise).build();
        float[] samples = new float[ROWS * 64];
        int[] classes = new int[ROWS];
        bars.classes().orElseThrow().sample(new RandomStream(2, "bars"), ROWS, samples, classes);
        int[] counts = new int[16];
        for (int i = 0; i < ROWS; i++) {
            assertThat(bars.pattern(samples, i)).isEqualTo(classes[i]);
            counts[classes[i]]++;
        }
        // Binomial with mean 250 and deviation 15.3: five of these.
        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(173, 327));
        assertThat(samples).doesNotContain(Float.NaN);
        for (float pixel : samples) {
            assertThat(pixel).isBetween(-1f, 1f);
        }
    }

    static List<ImageTarget> patterns() {
        return List.of(new Bars(0.05), new Strokes(8, 0.1), new Strokes(16, 0), new Discs(8, 0.1), new Discs(16, 0.05));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyPatternIsToldByItsSignsAndHasTheMomentsOfItsSamples(ImageTarget target) {
        ImageDistribution images = target.build();
        int d = target.dimension();
        float[] samples = new float[ROWS * d];
        int[] classes = new int[ROWS];
        images.classes().orElseThrow().sample(new RandomStream(4, "patterns"), ROWS, samples, classes);
        int[] counts = new int[images.patterns()];
        double[] mean = new double[d];
        for (int i = 0; i < ROWS; i++) {
            assertThat(images.pattern(samples, i)).isEqualTo(classes[i]);
            counts[classes[i]]++;
            for (int j = 0; j < d; j++) {
                mean[j] += samples[i * d + j] / (double) ROWS;
            }
        }
        double even = ROWS / (double) counts.length;
        // Binomial: five standard deviations of a count, and as many of a pixel's mean, whose deviation is at most 0.8.
        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat((double) count).isCloseTo(even, within(5 * Math.sqrt(even))));
        double[] centroid = images.centroid();
        double square = 0;
        for (int i = 0; i < samples.length; i++) {
            square += Math.pow(samples[i] - centroid[i % d], 2) / ROWS;
        }
        for (int j = 0; j < d; j++) {
            assertThat(mean[j]).isCloseTo(centroid[j], within(5 * 0.8 / Math.sqrt(ROWS)));
        }
        assertThat(Math.sqrt(square)).isCloseTo(images.scale(), within(0.02 * images.scale()));
    }

    @Test
    void strokesAreHalfASideLongAndDiscsGrow() {
        ImageDistribution strokes = new Strokes(16, 0).build();
        ImageDistribution discs = new Discs(16, 0).build();
        assertThat(strokes.patterns()).isEqualTo(16);
        assertThat(discs.patterns()).isEqualTo(16);
        assertThat(new Discs(8, 0).build().patterns()).isEqualTo(8);
        for (int k = 0; k < 16; k++) {
            assertThat(bright(strokes, k)).isEqualTo(8);
            // Squared distances of centres are 0.5; 2.5; 4.5, 6.5, 8.5; 12.5 twice, 14.5.
            assertThat(bright(discs, k)).isEqualTo(new int[] {4, 12, 32, 52}[k % 4]);
        }
    }

    private static int bright(ImageDistribution images, int k) {
        float[] picture = new float[images.dimension()];
        images.classes().orElseThrow().given(k).sample(new RandomStream(1, "one"), 1, picture);
        int count = 0;
        for (float pixel : picture) {
            count += pixel > 0 ? 1 : 0;
        }
        return count;
    }

    @Test
    void aPixelOfTheOtherSignIsNoBar() {
        ImageDistribution bars = Bars.defaults().build();
        float[] sample = new float[64];
        Arrays.fill(sample, -0.5f);
        Arrays.fill(sample, 8, 16, 0.1f);
        assertThat(bars.pattern(sample, 0)).isEqualTo(1);
        sample[63] = 0.01f;
        assertThat(bars.pattern(sample, 0)).isEqualTo(-1);
    }

    @Test
    void momentsOfBarsAreThoseOfTheirSamples() {
        ImageDistribution bars = Bars.defaults().build();
        float[] samples = new float[ROWS * 64];
        bars.sample(new RandomStream(3, "moments"), ROWS, samples);
        double[] centroid = bars.centroid();
        double square = 0;
        for (int i = 0; i < samples.length; i++) {
            square += Math.pow(samples[i] - centroid[i % 64], 2) / ROWS;
        }
        assertThat(centroid[5]).isCloseTo(0.8 * (2.0 / 8 - 1), within(1e-7));
        assertThat(Math.sqrt(square)).isCloseTo(bars.scale(), within(0.01));
    }

    @Test
    void badPicturesAreRefused() {
        assertThatThrownBy(() -> new GivenImages(8, new float[64], RowLabels.NONE))
                .hasMessageContaining("at least 2 pictures of 64");
        assertThatThrownBy(() -> new GivenImages(8, new float[128], RowLabels.NONE))
                .hasMessageContaining("all pictures are the same");
        float[] bright = new float[128];
        bright[3] = 2;
        assertThatThrownBy(() -> new GivenImages(8, bright, RowLabels.NONE)).hasMessageContaining("pixels[3]: 2.0");
        assertThatThrownBy(() -> new Bars(0.2)).hasMessageContaining("noise: 0.2");
        assertThatThrownBy(() -> new Strokes(12, 0)).hasMessage("side: 12 (8 or 16)");
    }
}
