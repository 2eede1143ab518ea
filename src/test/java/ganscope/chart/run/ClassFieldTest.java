package ganscope.chart.run;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.Charts;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.ClassMarks;
import ganscope.chart.style.Look;
import ganscope.evaluation.Evaluator;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.Wishes;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.sample.ClassMix;
import ganscope.gan.Trainer;
import ganscope.session.form.ExperimentTree;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps of the plane show the classes of a conditioned run, or one of them. */
public class ClassFieldTest {
    private static Snapshot snapshot(String conditioning) {
        return evaluator(Map.of("target.type", "ring", "target.modes", "3", "target.sigma", "0.2"), conditioning)
                .snapshot();
    }

    /** Points of the plane that are asked for class 1 by 70 % and class 3 by 30 %. */
    public static Snapshot ofTwoClasses() {
        Evaluator evaluator = evaluator(Map.of("target.type", "ring", "target.modes", "3"), "concatenation");
        evaluator.wish(Wishes.NONE.withMix(new ClassMix(0, 2, 0.3)));
        return evaluator.snapshot();
    }

    private static Evaluator evaluator(Map<String, String> target, String conditioning) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "latent.dimension", "2",
                "conditioning", conditioning,
                "generator.hidden", "8",
                "discriminator.hidden", "8",
                "evaluation.samples", "128",
                "evaluation.pairs", "16"));
        settings.putAll(target);
        return new Evaluator(new Trainer(ExperimentTree.with(ExperimentTree.defaults(), settings)));
    }

    private static PaintedChart painted(ChartKind kind, Snapshot snapshot, ChartOptions options, BufferedImage into) {
        return Charts.paint(kind, new ChartInput(snapshot, History.EMPTY, options), into);
    }

    private static BufferedImage image() {
        return new BufferedImage(420, 320, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private static List<String> key(PaintedChart chart) {
        return chart.key().stream().map(KeyEntry::name).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"concatenation", "projection", "auxiliary"})
    void allClassesHaveMarksAndOneClassHasItsControl(String conditioning) {
        Snapshot snapshot = snapshot(conditioning);
        BufferedImage all = image();
        assertThat(key(painted(ChartKind.FIELD, snapshot, ChartOptions.DEFAULT, all)))
                .contains("1", "2", "3");
        BufferedImage one = image();
        assertThat(key(painted(ChartKind.FIELD, snapshot, ChartOptions.DEFAULT.withClass(2), one)))
                .anyMatch(name -> name.startsWith("asked for 2: "))
                .doesNotContain("1", "3");
        assertThat(differs(all, one)).isTrue();
        BufferedImage beyond = image();
        painted(ChartKind.FIELD, snapshot, ChartOptions.DEFAULT.withClass(9), beyond);
        assertThat(differs(all, beyond)).isFalse();
        assertThat(key(painted(
                        ChartKind.LATENT_GRID,
                        snapshot,
                        ChartOptions.DEFAULT.withClass(3).withLocale(Locale.SIMPLIFIED_CHINESE),
                        image())))
                .contains("G(网格) | 类别 3");
    }

    @Test
    void theMapOfAClassIsThatOfADiscriminatorThatHearsOfIt() {
        ClassShown projection =
                Objects.requireNonNull(ClassShown.of(snapshot("projection"), ChartOptions.DEFAULT.withClass(2)));
        ClassShown auxiliary =
                Objects.requireNonNull(ClassShown.of(snapshot("auxiliary"), ChartOptions.DEFAULT.withClass(2)));
        assertThat(projection.reading()).isNotNull();
        assertThat(auxiliary.reading()).isNull();
        assertThat(projection.real().size()).isBetween(2 * 20, 2 * 70);
        assertThat(ClassShown.of(snapshot("none"), ChartOptions.DEFAULT)).isNull();
    }

    /** The first eight differ in shape, all others in colour and shape together. */
    @Test
    void noTwoClassesHaveTheSameMark() {
        Look look = Look.of(ChartOptions.DEFAULT, 420, 320);
        Set<Object> marks = new HashSet<>();
        Set<String> shapes = new HashSet<>();
        for (int k = 0; k < 64; k++) {
            Shape shape = ClassMarks.at(k, 0, 0, 100);
            String outline = outline(shape);
            marks.add(List.of(outline, ClassMarks.color(k, look)));
            if (k < 8) {
                shapes.add(outline);
            }
        }
        assertThat(shapes).hasSize(8);
        assertThat(marks).hasSize(64);
    }

    private static String outline(Shape shape) {
        return Stream.iterate(0, i -> i < 24, i -> i + 1)
                .map(i -> {
                    double angle = i * Math.PI / 12;
                    return shape.contains(95 * Math.cos(angle), 95 * Math.sin(angle)) ? "1" : "0";
                })
                .reduce("", String::concat);
    }

    private static boolean differs(BufferedImage one, BufferedImage other) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void pointsOfTwoClassesAtOnceStandInPlaceOfTheGeneratedOnesAndSaySo() {
        Snapshot ring = ofTwoClasses();
        assertThat(key(painted(ChartKind.FIELD, ring, ChartOptions.DEFAULT, image())))
                .contains("generated, class 1 70 %, class 3 30 %")
                .doesNotContain("1", "2", "3", "generated");
        assertThat(Charts.svg(ChartKind.FIELD, new ChartInput(ring, History.EMPTY, ChartOptions.DEFAULT), 900, 600))
                .contains("asked for class 1 by 70 % and for class 3 by 30 % at once");
    }

    @Test
    void onTheLineTheyAreADashedHistogramOverTheOthers() {
        Evaluator line = evaluator(Map.of("target.type", "mixture"), "concatenation");
        line.wish(Wishes.NONE.withMix(new ClassMix(1, 0, 0.25)));
        Snapshot mixture = line.snapshot();
        assertThat(key(painted(ChartKind.DISTRIBUTIONS, mixture, ChartOptions.DEFAULT, image())))
                .contains("generated, class 2 75 %, class 1 25 %", "generated");
    }
}
