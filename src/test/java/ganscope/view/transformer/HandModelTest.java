package ganscope.view.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.text.Language;
import ganscope.text.Numbers;
import ganscope.transformer.AffineMap;
import ganscope.transformer.Footprint;
import ganscope.transformer.Padding;
import ganscope.view.model.Messages;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class HandModelTest {
    private final HandModel model = new HandModel(Runnable::run, Runnable::run);

    @Test
    void theIdentityFetchesADigitAsItIs() {
        model.reset();
        Sampled sampled = Sampled.of(model.hand());
        assertThat(sampled.result().values())
                .containsExactly(model.hand().source().values(), within(1e-12));
        assertThat(model.hand().source().values()).contains(16);
        assertThat(DoubleStream.of(model.hand().source().values()).allMatch(ink -> ink >= 0 && ink == Math.rint(ink)))
                .isTrue();
    }

    @Test
    void anotherPictureAndAnotherDigit() {
        double[] first = model.hand().source().values();
        model.another();
        double[] second = model.hand().source().values();
        model.digit(8);
        assertThat(second).isNotEqualTo(first);
        assertThat(model.hand().source().values()).isNotEqualTo(second);
        assertThat(model.digit()).isEqualTo(8);
    }

    @Test
    void everyNumberIsSetByItselfAndReadBack() {
        for (Part part : Part.values()) {
            model.reset();
            model.choose(part.mapping());
            assertThat(model.set(part, 0.75)).as(part.id()).isTrue();
            assertThat(part.of(model.hand().affine())).as(part.id()).isCloseTo(0.75, within(1e-12));
            AffineMap before = model.hand().affine();
            assertThat(model.set(part, 1000)).as(part.id()).isFalse();
            assertThat(model.set(part, Double.NaN)).as(part.id()).isFalse();
            assertThat(model.hand().affine()).isEqualTo(before);
        }
    }

    @Test
    void attentionIsDraggedByItsCornersOnly() {
        model.choose(Mapping.ATTENTION);
        model.drag(1, 1, 0.5, 0.5);
        assertThat(model.hand().affine()).isEqualTo(AffineMap.attention(0.5, 0, 0));
        model.drag(1, 1, -2, -2);
        assertThat(model.hand().affine()).isEqualTo(AffineMap.attention(0.05, 0, 0));
    }

    @Test
    void aSplineBeginsWhereTheMapWas() {
        Beginning.TURN.open(model);
        Sampled turned = Sampled.of(model.hand());
        model.choose(Mapping.SPLINE);
        assertThat(Sampled.of(model.hand()).result().values())
                .containsExactly(turned.result().values(), within(1e-9));
        model.drag(4, 0.3, -0.2);
        assertThat(model.hand().map().x(0, 0)).isCloseTo(0.3, within(1e-9));
        assertThat(model.hand().map().y(0, 0)).isCloseTo(-0.2, within(1e-9));
    }

    @Test
    void handlesAreWhereTheyAreDraggedTo() {
        for (Mapping mapping : Mapping.values()) {
            model.reset();
            model.choose(mapping);
            Handle handle = Handle.of(model.hand()).get(mapping == Mapping.ATTENTION ? 4 : 2);
            handle.drag(model, 0.4, 0.6);
            Handle moved = Handle.of(model.hand()).get(handle.number());
            assertThat(moved.x()).as(mapping.id()).isCloseTo(0.4, within(1e-12));
            assertThat(moved.y()).as(mapping.id()).isCloseTo(0.6, within(1e-12));
        }
    }

    /** What is said of the pixel pointed at is what stands in the result. */
    @Test
    void theFourPixelsMakeTheNumberPointedAt() {
        for (Beginning beginning : Beginning.values()) {
            for (Padding padding : Padding.values()) {
                beginning.open(model);
                model.choose(padding);
                model.alignCorners(padding == Padding.BORDER);
                model.point(2, 5);
                Sampled sampled = Sampled.of(model.hand());
                Footprint footprint = sampled.footprint();
                assertThat(footprint.value()).isCloseTo(sampled.result().at(2, 5), within(1e-10));
                double byImage = 0;
                for (Footprint.Tap tap : footprint.taps()) {
                    if (model.hand().source().holds(tap.row(), tap.column())) {
                        byImage += sampled.one().image().at(tap.row(), tap.column()) * tap.value();
                    }
                }
                assertThat(byImage)
                        .as("the gradient by the picture is the weights")
                        .isCloseTo(footprint.value(), within(1e-9));
            }
        }
    }

    @Test
    void theKeysStayOnTheResult() {
        model.point(0, 0);
        model.pointOn(-1, -1);
        assertThat(model.hand().row()).isZero();
        model.pointOn(3, 20);
        assertThat(model.hand().row()).isEqualTo(3);
        assertThat(model.hand().column()).isEqualTo(7);
    }

    @Test
    void wordsHaveTheNumbers() {
        Messages messages = new Messages(Language.ENGLISH);
        model.open(Mapping.AFFINE, new AffineMap(0.5, -0.5, 0.25, 0, 1, -0.125));
        assertThat(HandWords.map(model.hand(), messages))
                .isEqualTo("x = 0.5 · xₜ − 0.5 · yₜ + 0.25,   y = 0 · xₜ + 1 · yₜ − 0.125");
        model.open(Mapping.AFFINE, AffineMap.attention(1, 0.125, 0));
        model.point(1, 3);
        double[] ink = model.hand().source().values();
        double mixed = (ink[8 + 3] + ink[8 + 4]) / 2;
        assertThat(HandWords.pixel(Sampled.of(model.hand()), messages))
                .startsWith("Row 2, column 4 of the result is fetched at (0, −0.625), which is row 2, column 4.5")
                .contains("0.5 · ")
                .endsWith(" = " + Numbers.shortest(mixed) + ".");
    }
}
