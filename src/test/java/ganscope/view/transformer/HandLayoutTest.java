package ganscope.view.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandLayoutTest {
    @ParameterizedTest
    @CsvSource({"760,430,13", "1000,560,13", "1240,600,20", "1880,860,26", "200,120,13"})
    void panelsStandBesideEachOtherInsideTheWindow(double width, double height, double type) {
        HandLayout layout = HandLayout.of(8, width, height, type);
        double margin = layout.cell();
        assertThat(layout.source().left() - margin).isGreaterThanOrEqualTo(-1);
        assertThat(layout.source().right() + margin).isLessThan(layout.grid().left());
        assertThat(layout.grid().right()).isLessThan(layout.result().left());
        assertThat(layout.result().right()).isLessThanOrEqualTo(width + 1);
        assertThat(layout.source().bottom() + margin).isLessThanOrEqualTo(height + 1);
        if (layout.glass().side() > 0) {
            assertThat(layout.glass().bottom() + type / 2).isLessThanOrEqualTo(height);
        }
        for (boolean align : new boolean[] {true, false}) {
            double x = layout.x(0.3, align);
            assertThat(layout.coordinateX(x, align)).isCloseTo(0.3, within(1e-9));
            double y = layout.y(-0.7, align);
            assertThat(layout.coordinateY(y, align)).isCloseTo(-0.7, within(1e-9));
        }
    }
}
