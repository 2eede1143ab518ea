package ganscope.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast after WCAG 2.1; colour blindness by the matrices of Machado, Oliveira and Fernandes (2009), severity 1. */
class ChartThemeTest {
    private static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] PROTANOPIA = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };
    private static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };
    private static final double[][] TRITANOPIA = {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
    };

    static Stream<ChartTheme> themes() {
        return ChartTheme.all().stream();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textIsReadable(ChartTheme theme) {
        double needed = theme.equals(ChartTheme.HIGH_CONTRAST) ? 7 : 4.5; // AAA and AA for small text
        assertThat(contrast(theme.ink(), theme.background())).isGreaterThan(7);
        assertThat(contrast(theme.muted(), theme.background())).isGreaterThan(needed);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void curvesStandOutFromTheBackground(ChartTheme theme) {
        double needed = theme.equals(ChartTheme.HIGH_CONTRAST) ? 7 : 3; // graphics: 3 : 1
        for (Color color : players(theme)) {
            assertThat(contrast(color, theme.background())).isGreaterThan(needed);
        }
        for (Color color : theme.metrics()) {
            assertThat(contrast(color, theme.background())).isGreaterThan(needed);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void realGeneratedDiscriminatorAndInkStayApartForEveryEye(ChartTheme theme) {
        // A difference of 2.3 is just noticeable side by side; lines far apart need several times that.
        assertApart(
                Stream.concat(players(theme).stream(), Stream.of(theme.ink())).toList(), 20);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void divergenceAndDistanceStayApartForEveryEye(ChartTheme theme) {
        assertApart(List.of(theme.metric(0), theme.metric(1)), 20);
    }

    private static List<Color> players(ChartTheme theme) {
        return List.of(theme.real(), theme.generated(), theme.discriminator());
    }

    private static void assertApart(List<Color> colors, double least) {
        for (double[][] eye : List.of(NORMAL, PROTANOPIA, DEUTERANOPIA, TRITANOPIA)) {
            for (int i = 0; i < colors.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(difference(colors.get(i), colors.get(j), eye))
                            .as("%s and %s", colors.get(i), colors.get(j))
                            .isGreaterThan(least);
                }
            }
        }
    }

    private static double contrast(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        double[] rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    /** CIE76 difference of two colours as this eye sees them. */
    private static double difference(Color a, Color b, double[][] eye) {
        double[] first = lab(seen(linear(a), eye));
        double[] second = lab(seen(linear(b), eye));
        return Math.sqrt(Math.pow(first[0] - second[0], 2)
                + Math.pow(first[1] - second[1], 2)
                + Math.pow(first[2] - second[2], 2));
    }

    private static double[] linear(Color color) {
        double[] rgb = {color.getRed() / 255.0, color.getGreen() / 255.0, color.getBlue() / 255.0};
        for (int i = 0; i < 3; i++) {
            rgb[i] = rgb[i] <= 0.04045 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    private static double[] seen(double[] rgb, double[][] eye) {
        double[] result = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = eye[i][0] * rgb[0] + eye[i][1] * rgb[1] + eye[i][2] * rgb[2];
            result[i] = Math.clamp(value, 0.0, 1.0);
        }
        return result;
    }

    private static double[] lab(double[] rgb) {
        double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
        double y = root(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
}
